import { operation } from '../operation.ts';
import type { Ec2 } from '../sdk.ts';

/** The gateway goes; its routes stay and turn `blackhole` (`Route`, API reference). */
export const deleteEgressOnlyInternetGateway = operation<Ec2.DeleteEgressOnlyInternetGatewayCommandInput>({
  service: 'ec2',
  name: 'DeleteEgressOnlyInternetGateway',
  parameters: { EgressOnlyInternetGatewayId: 'string', DryRun: 'boolean' },
  required: ['EgressOnlyInternetGatewayId'],
  run({ EgressOnlyInternetGatewayId }, draft) {
    draft.remove('EgressOnlyInternetGateways', draft.get('EgressOnlyInternetGateways', EgressOnlyInternetGatewayId));
    for (const route of draft.all('RouteTables').flatMap(({ Routes = [] }) => Routes))
      if (route.EgressOnlyInternetGatewayId === EgressOnlyInternetGatewayId) route.State = 'blackhole';
    return { ReturnCode: true };
  },
});
