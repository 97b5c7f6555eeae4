import { operation } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import type { Ec2 } from '../sdk.ts';

/**
 * A gateway off its VPC, which must have no public addresses in use; routes to it turn `blackhole`
 * (`DetachInternetGateway` and `Route`, API reference).
 */
export const detachInternetGateway = operation<Ec2.DetachInternetGatewayCommandInput>({
  service: 'ec2',
  name: 'DetachInternetGateway',
  parameters: { InternetGatewayId: 'string', VpcId: 'string', DryRun: 'boolean' },
  required: ['InternetGatewayId', 'VpcId'],
  run({ InternetGatewayId = '', VpcId = '' }, draft) {
    const gateway = draft.get('InternetGateways', InternetGatewayId);
    const attachments = gateway.Attachments ?? [];
    if (!attachments.some((attachment) => attachment.VpcId === VpcId))
      throw new Refusal('Gateway.NotAttached', `resource ${InternetGatewayId} is not attached to network ${VpcId}`);
    const isMapped =
      draft
        .all('NatGateways')
        .some(
          (nat) =>
            nat.VpcId === VpcId &&
            nat.ConnectivityType !== 'private' &&
            ['pending', 'available', 'deleting'].includes(nat.State ?? ''),
        ) ||
      draft
        .instances()
        .some(
          (machine) =>
            machine.VpcId === VpcId && machine.PublicIpAddress !== undefined && machine.State?.Name !== 'terminated',
        ) ||
      draft.all('NetworkInterfaces').some((card) => card.VpcId === VpcId && card.Association?.PublicIp !== undefined);
    if (isMapped)
      throw new Refusal(
        'DependencyViolation',
        `Network ${VpcId} has some mapped public address(es). Please unmap those public address(es) before detaching the gateway.`,
      );
    gateway.Attachments = attachments.filter((attachment) => attachment.VpcId !== VpcId);
    for (const route of draft.all('RouteTables').flatMap(({ Routes = [] }) => Routes))
      if (route.GatewayId === InternetGatewayId) route.State = 'blackhole';
    return {};
  },
});
