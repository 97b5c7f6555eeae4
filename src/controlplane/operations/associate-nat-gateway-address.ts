import { operation } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { useElastic } from '../rules/nat-gateway.ts';
import type { Ec2 } from '../sdk.ts';

/** Another Elastic IP for a public NAT gateway; of a regional one in manual mode, a zone more. */
export const associateNatGatewayAddress = operation<Ec2.AssociateNatGatewayAddressCommandInput>({
  service: 'ec2',
  name: 'AssociateNatGatewayAddress',
  parameters: {
    NatGatewayId: 'string',
    AllocationIds: ['string'],
    AvailabilityZone: 'string',
    AvailabilityZoneId: 'string',
    PrivateIpAddresses: 'later',
    DryRun: 'boolean',
  },
  required: ['NatGatewayId', 'AllocationIds'],
  run({ NatGatewayId = '', AllocationIds = [], AvailabilityZone, AvailabilityZoneId }, draft) {
    const nat = draft.get('NatGateways', NatGatewayId);
    if (nat.ConnectivityType === 'private')
      throw new Refusal('InvalidParameter', 'An Elastic IP address cannot be associated with a private NAT gateway.');
    const subnet = draft
      .all('Subnets')
      .find((s) => s.AvailabilityZone === AvailabilityZone || s.AvailabilityZoneId === AvailabilityZoneId);
    const zone =
      AvailabilityZone === undefined && AvailabilityZoneId === undefined
        ? {}
        : {
            AvailabilityZone: AvailabilityZone ?? subnet?.AvailabilityZone,
            AvailabilityZoneId: AvailabilityZoneId ?? subnet?.AvailabilityZoneId,
          };
    const list = (nat.NatGatewayAddresses ??= []);
    const isFirst = nat.AvailabilityMode !== 'regional' && list.every(({ PublicIp }) => PublicIp === undefined);
    const added = AllocationIds.map((id) => ({
      ...useElastic(id, {}, draft),
      ...zone,
      ...(nat.AvailabilityMode === 'regional' ? {} : { IsPrimary: isFirst }),
      Status: 'associating' as const,
    }));
    list.push(...added);
    return { NatGatewayId, NatGatewayAddresses: added };
  },
});
