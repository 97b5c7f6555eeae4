import { operation } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import type { Ec2 } from '../sdk.ts';

/** An Elastic IP given back; one in use is refused. */
export const releaseAddress = operation<Ec2.ReleaseAddressCommandInput>({
  service: 'ec2',
  name: 'ReleaseAddress',
  parameters: { AllocationId: 'string', PublicIp: 'later', NetworkBorderGroup: 'later', DryRun: 'boolean' },
  required: [],
  run({ AllocationId }, draft) {
    if (AllocationId === undefined)
      throw new Refusal('MissingParameter', 'The request must contain the parameter allocationId');
    const address = draft.get('Addresses', AllocationId);
    if (address.AssociationId !== undefined)
      throw new Refusal('InvalidIPAddress.InUse', `Address ${address.PublicIp ?? ''} is in use.`);
    draft.remove('Addresses', address);
    return {};
  },
});
