import { list, object } from './conform.ts';
import { defineKind } from './kind.ts';
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
});
