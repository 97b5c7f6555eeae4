import { list, object } from './conform.ts';
import { isTrimmed } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { isList, isObject } from './json.ts';
import { defineKind, hasId } from './kind.ts';
import { id, listWith } from './value-tests.ts';

const ATTACHMENTS = list(object({ State: 'string', VpcId: 'string' }));

/** Internet gateways (NAT-5). */
export const internetGateways = defineKind({
  label: 'internet gateways',
  one: 'internet gateway',
  operations: ['describe-internet-gateways', 'create-internet-gateway'],
  wrappers: ['InternetGateways'],
  holders: ['InternetGateway'],
  idField: 'InternetGatewayId',
  vpcFilters: ['attachment.vpc-id'],
  shape: object({ InternetGatewayId: 'string', OwnerId: 'string', Attachments: ATTACHMENTS }),
  byValue: [
    ['InternetGatewayId', id('igw-')],
    ['Attachments', listWith('VpcId', 'State')],
  ],
  needs: ['InternetGatewayId'],
  allOrNothing: ['Attachments'],
  gaps: hasTornAttachments,
});

/** Egress-only internet gateways (TGT-4); AWS has no filter by VPC for them. */
export const egressOnlyInternetGateways = defineKind({
  label: 'egress-only internet gateways',
  one: 'egress-only internet gateway',
  operations: ['describe-egress-only-internet-gateways', 'create-egress-only-internet-gateway'],
  wrappers: ['EgressOnlyInternetGateways'],
  holders: ['EgressOnlyInternetGateway'],
  idField: 'EgressOnlyInternetGatewayId',
  vpcFilters: [],
  shape: object({ EgressOnlyInternetGatewayId: 'string', Attachments: ATTACHMENTS }),
  byValue: [
    ['EgressOnlyInternetGatewayId', id('eigw-')],
    ['Attachments', listWith('VpcId', 'State')],
  ],
  needs: ['EgressOnlyInternetGatewayId'],
  allOrNothing: ['Attachments'],
  gaps: hasTornAttachments,
});

/** What it hangs on was cut, or does not say its state or its VPC; AWS prints the attachments of each. */
function hasTornAttachments(candidate: Candidate): boolean {
  const { data, cuts, damaged } = candidate;
  const attachments = data['Attachments'];
  if (cuts?.here === true || cuts?.below.has('Attachments') === true || damaged.has('Attachments')) return true;
  if (attachments === undefined)
    return !isTrimmed(candidate) && (isList(data['Tags']) || data['OwnerId'] !== undefined);
  return (
    isList(attachments) && !attachments.every((one) => isObject(one) && hasId(one, 'State') && hasId(one, 'VpcId'))
  );
}
