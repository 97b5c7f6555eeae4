import type { LocalGateway } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';

/** Local gateways of Outposts (TGT-12). */
export const localGateway: Resource = {
  label: 'local gateways',
  one: 'local gateway',
  operations: ['describe-local-gateways'],
  wrappers: ['LocalGateways'],
  idField: 'LocalGatewayId',
  vpcFilters: [],
  fields: { LocalGatewayId: 'lgw!', OutpostArn: 'arn', State: 'word!' },
  regionsIn: ['OutpostArn'],
} satisfies ResourceOf<LocalGateway>;
