import type { EgressOnlyInternetGateway } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';
import { listWith } from '../value-tests.ts';

/** Egress-only internet gateways (TGT-4); AWS has no filter by VPC for them. */
export const egressOnlyInternetGateway: Resource = {
  label: 'egress-only internet gateways',
  one: 'egress-only internet gateway',
  operations: ['describe-egress-only-internet-gateways', 'create-egress-only-internet-gateway'],
  wrappers: ['EgressOnlyInternetGateways'],
  holders: ['EgressOnlyInternetGateway'],
  idField: 'EgressOnlyInternetGatewayId',
  vpcFilters: [],
  needs: ['EgressOnlyInternetGatewayId'],
  allOrNothing: ['Attachments'],
  fields: { EgressOnlyInternetGatewayId: 'eigw', Attachments: [{ State: 'word!', VpcId: 'vpc' }, '!'] },
  identify: ['EgressOnlyInternetGatewayId', ['Attachments', listWith('VpcId', 'State')]],
  always: ['EgressOnlyInternetGatewayId'],
} satisfies ResourceOf<EgressOnlyInternetGateway>;
