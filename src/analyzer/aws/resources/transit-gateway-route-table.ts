import type { TransitGatewayRouteTable } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';

/** Route tables of transit gateways, without their routes. */
export const transitGatewayRouteTable: Resource = {
  label: 'transit gateway route tables',
  one: 'transit gateway route table',
  operations: ['describe-transit-gateway-route-tables', 'create-transit-gateway-route-table'],
  wrappers: ['TransitGatewayRouteTables'],
  holders: ['TransitGatewayRouteTable'],
  idField: 'TransitGatewayRouteTableId',
  vpcFilters: [],
  toldBy: [['TransitGatewayRouteTableId'], ['TransitGatewayId']],
  fields: {
    TransitGatewayRouteTableId: 'tgw-rtb!',
    TransitGatewayId: 'tgw!',
    State: 'word!',
    DefaultAssociationRouteTable: 'bool!',
    DefaultPropagationRouteTable: 'bool!',
  },
} satisfies ResourceOf<TransitGatewayRouteTable>;
