import { operation } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { gatewayOf } from '../rules/vpc.ts';
import type { Ec2 } from '../sdk.ts';

/** A gateway on a VPC; a VPC has at most one, and so has a gateway. Routes to it work again. */
export const attachInternetGateway = operation<Ec2.AttachInternetGatewayCommandInput>({
  service: 'ec2',
  name: 'AttachInternetGateway',
  parameters: { InternetGatewayId: 'string', VpcId: 'string', DryRun: 'boolean' },
  required: ['InternetGatewayId', 'VpcId'],
  run({ InternetGatewayId = '', VpcId = '' }, draft) {
    const gateway = draft.get('InternetGateways', InternetGatewayId);
    draft.refer('Vpcs', VpcId);
    const [old] = gateway.Attachments ?? [];
    if (old !== undefined)
      throw new Refusal(
        'Resource.AlreadyAssociated',
        `resource ${InternetGatewayId} is already attached to network ${old.VpcId ?? ''}`,
      );
    if (gatewayOf(VpcId, draft) !== undefined)
      throw new Refusal('InvalidParameterValue', `Network ${VpcId} already has an internet gateway attached`);
    // EC2 prints `available` for an internet gateway, where the SDK's type has the words of other attachments.
    gateway.Attachments = [{ State: 'available' as 'attached', VpcId }];
    for (const route of draft.all('RouteTables').flatMap(({ Routes = [] }) => Routes))
      if (route.GatewayId === InternetGatewayId) route.State = 'active';
    return {};
  },
});
