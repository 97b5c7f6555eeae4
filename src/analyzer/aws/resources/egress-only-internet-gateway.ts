import type { EgressOnlyInternetGateway } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';
import { ATTACHMENT_STATES } from './internet-gateway.ts';

/** Egress-only internet gateways (TGT-4); AWS has no filter by VPC for them. */
export const egressOnlyInternetGateway: Resource = {
  label: 'egress-only internet gateways',
  one: 'egress-only internet gateway',
  operations: ['describe-egress-only-internet-gateways', 'create-egress-only-internet-gateway'],
  wrappers: ['EgressOnlyInternetGateways'],
  holders: ['EgressOnlyInternetGateway'],
  idField: 'EgressOnlyInternetGatewayId',
  mark: 'EgressOnlyInternetGatewayId',
  vpcFilters: [],
  needs: ['EgressOnlyInternetGatewayId'],
  allOrNothing: ['Attachments'],
  fields: { EgressOnlyInternetGatewayId: 'eigw', Attachments: [{ State: 'word!', VpcId: 'vpc' }, '!'] },
  words: { 'Attachments.State': ATTACHMENT_STATES },
  identify: ['EgressOnlyInternetGatewayId', ['Attachments', { listWith: ['VpcId', 'State'] }]],
  always: ['EgressOnlyInternetGatewayId'],
} satisfies ResourceOf<EgressOnlyInternetGateway>;
