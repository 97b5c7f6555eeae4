import type { TransitGateway } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';

/** Transit gateways. */
export const transitGateway: Resource = {
  label: 'transit gateways',
  one: 'transit gateway',
  operations: ['describe-transit-gateways', 'create-transit-gateway'],
  wrappers: ['TransitGateways'],
  holders: ['TransitGateway'],
  idField: 'TransitGatewayId',
  vpcFilters: [],
  fields: {
    TransitGatewayId: 'tgw!',
    TransitGatewayArn: 'arn!',
    State: 'word!',
    OwnerId: 'account!',
    Options: {
      AssociationDefaultRouteTableId: 'tgw-rtb',
      PropagationDefaultRouteTableId: 'tgw-rtb',
      DefaultRouteTableAssociation: 'support',
      DefaultRouteTablePropagation: 'support',
    },
  },
  regionsIn: ['TransitGatewayArn'],
} satisfies ResourceOf<TransitGateway>;
