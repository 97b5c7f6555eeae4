import { operation } from '../operation.ts';
import type { Ec2 } from '../sdk.ts';

/** An exclusion taken back. */
export const deleteVpcBlockPublicAccessExclusion = operation<Ec2.DeleteVpcBlockPublicAccessExclusionCommandInput>({
  service: 'ec2',
  name: 'DeleteVpcBlockPublicAccessExclusion',
  parameters: { ExclusionId: 'string', DryRun: 'boolean' },
  required: ['ExclusionId'],
  run({ ExclusionId }, draft) {
    const exclusion = draft.get('VpcBlockPublicAccessExclusions', ExclusionId);
    draft.remove('VpcBlockPublicAccessExclusions', exclusion);
    return { VpcBlockPublicAccessExclusion: { ...exclusion, State: 'delete-in-progress' } };
  },
});
