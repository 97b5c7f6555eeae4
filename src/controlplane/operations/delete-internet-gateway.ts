import { operation } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import type { Ec2 } from '../sdk.ts';

/** A gateway that is attached to nothing. */
export const deleteInternetGateway = operation<Ec2.DeleteInternetGatewayCommandInput>({
  service: 'ec2',
  name: 'DeleteInternetGateway',
  parameters: { InternetGatewayId: 'string', DryRun: 'boolean' },
  required: ['InternetGatewayId'],
  run({ InternetGatewayId = '' }, draft) {
    const gateway = draft.get('InternetGateways', InternetGatewayId);
    if ((gateway.Attachments ?? []).length > 0)
      throw new Refusal(
        'DependencyViolation',
        `The internetGateway '${InternetGatewayId}' has dependencies and cannot be deleted.`,
      );
    draft.remove('InternetGateways', gateway);
    return {};
  },
});
