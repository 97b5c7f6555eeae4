import { operation } from '../operation.ts';
import { removeInterfaces } from '../rules/interface.ts';
import { countAddress } from '../rules/address.ts';
import { freeElastic } from '../rules/nat-gateway.ts';
import type { Ec2 } from '../sdk.ts';

/**
 * A NAT gateway on its way out: its routes turn `blackhole`, its Elastic IP is free again, and it is listed as `deleted`
 * for about an hour (VPC user guide, NAT gateway basics).
 */
export const deleteNatGateway = operation<Ec2.DeleteNatGatewayCommandInput>({
  service: 'ec2',
  name: 'DeleteNatGateway',
  parameters: { NatGatewayId: 'string', DryRun: 'boolean' },
  required: ['NatGatewayId'],
  run({ NatGatewayId = '' }, draft) {
    const nat = draft.get('NatGateways', NatGatewayId);
    if (nat.State !== 'deleted' && nat.State !== 'deleting') {
      nat.State = 'deleting';
      const addresses = nat.NatGatewayAddresses ?? [];
      for (const { AllocationId } of addresses) freeElastic(AllocationId, draft);
      removeInterfaces(
        draft,
        addresses.map(({ NetworkInterfaceId }) => NetworkInterfaceId),
      );
      countAddress(nat.SubnetId, 1, draft);
      for (const route of draft.all('RouteTables').flatMap(({ Routes = [] }) => Routes))
        if (route.NatGatewayId === NatGatewayId) route.State = 'blackhole';
    }
    return { NatGatewayId };
  },
});
