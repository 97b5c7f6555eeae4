import type { InternetGateway } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';
import { listWith } from '../value-tests.ts';

/** Internet gateways (NAT-5). */
export const internetGateway: Resource = {
  label: 'internet gateways',
  one: 'internet gateway',
  operations: ['describe-internet-gateways', 'create-internet-gateway'],
  wrappers: ['InternetGateways'],
  holders: ['InternetGateway'],
  idField: 'InternetGatewayId',
  vpcFilters: ['attachment.vpc-id'],
  needs: ['InternetGatewayId'],
  allOrNothing: ['Attachments'],
  fields: { InternetGatewayId: 'igw', OwnerId: 'account', Attachments: [{ State: 'word!', VpcId: 'vpc' }, '!'] },
  identify: ['InternetGatewayId', ['Attachments', listWith('VpcId', 'State')]],
  always: ['InternetGatewayId'],
} satisfies ResourceOf<InternetGateway>;
