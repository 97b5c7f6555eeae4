import { operation } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { associate } from '../rules/association.ts';
import type { Ec2 } from '../sdk.ts';

/** A subnet, or a gateway for edge routes, on a table; a subnet that has one already keeps it. */
export const associateRouteTable = operation<Ec2.AssociateRouteTableCommandInput>({
  service: 'ec2',
  name: 'AssociateRouteTable',
  parameters: {
    RouteTableId: 'string',
    SubnetId: 'string',
    GatewayId: 'string',
    PublicIpv4Pool: 'later',
    DryRun: 'boolean',
  },
  required: ['RouteTableId'],
  run({ RouteTableId, SubnetId, GatewayId }, draft) {
    const table = draft.get('RouteTables', RouteTableId);
    if (SubnetId === undefined && GatewayId === undefined)
      throw new Refusal('MissingParameter', 'The request must contain the parameter subnetId or gatewayId');
    draft.refer('Subnets', SubnetId);
    const isTaken = draft
      .all('RouteTables')
      .some(({ Associations = [] }) =>
        Associations.some((a) => (SubnetId === undefined ? a.GatewayId === GatewayId : a.SubnetId === SubnetId)),
      );
    if (isTaken)
      throw new Refusal(
        'Resource.AlreadyAssociated',
        `the specified association for route table ${RouteTableId ?? ''} conflicts with an existing association`,
      );
    const vpc = draft.find('Subnets', SubnetId)?.VpcId;
    if (vpc !== undefined && table.VpcId !== undefined && vpc !== table.VpcId)
      throw new Refusal(
        'InvalidParameterValue',
        `route table ${RouteTableId ?? ''} and subnet ${SubnetId ?? ''} belong to different networks`,
      );
    const id = associate(draft, table, SubnetId === undefined ? { GatewayId: GatewayId ?? '' } : { SubnetId });
    return { AssociationId: id, AssociationState: { State: 'associated' } };
  },
});
