import { operation } from '../operation.ts';
import type { Ec2 } from '../sdk.ts';

/** The mode of Block Public Access: off where nothing was said (VPC user guide, Block Public Access). */
export const describeVpcBlockPublicAccessOptions = operation<Ec2.DescribeVpcBlockPublicAccessOptionsCommandInput>({
  service: 'ec2',
  name: 'DescribeVpcBlockPublicAccessOptions',
  parameters: { DryRun: 'boolean' },
  required: [],
  run(_, draft) {
    const [options] = draft.objects('VpcBlockPublicAccessOptions');
    return {
      VpcBlockPublicAccessOptions: options ?? {
        InternetGatewayBlockMode: 'off',
        State: 'default-state',
        ManagedBy: 'account',
        ExclusionsAllowed: 'allowed',
      },
    };
  },
});
