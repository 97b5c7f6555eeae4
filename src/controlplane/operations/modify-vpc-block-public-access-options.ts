import { operation } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { accountOf, MADE_AT, regionOf } from '../rules/account.ts';
import type { Ec2 } from '../sdk.ts';

/** The mode of Block Public Access for the account in the Region; a declarative policy leaves the account nothing to say. */
export const modifyVpcBlockPublicAccessOptions = operation<Ec2.ModifyVpcBlockPublicAccessOptionsCommandInput>({
  service: 'ec2',
  name: 'ModifyVpcBlockPublicAccessOptions',
  parameters: { InternetGatewayBlockMode: '=off|block-bidirectional|block-ingress', DryRun: 'boolean' },
  required: ['InternetGatewayBlockMode'],
  run({ InternetGatewayBlockMode = 'off' }, draft) {
    const KEY = 'VpcBlockPublicAccessOptions';
    if (draft.objects(KEY).length === 0)
      draft.addFlat('vpc-block-public-access-options.json', {
        [KEY]: {
          AwsAccountId: accountOf(draft),
          AwsRegion: regionOf(draft),
          ManagedBy: 'account',
          ExclusionsAllowed: 'allowed',
        },
      });
    const [options = {}] = draft.objects(KEY);
    if (options['ManagedBy'] === 'declarative-policy')
      throw new Refusal(
        'OperationNotPermitted',
        'The VPC Block Public Access options are managed by a declarative policy.',
      );
    Object.assign(options, { InternetGatewayBlockMode, State: 'update-in-progress', LastUpdateTimestamp: MADE_AT });
    for (const { BlockPublicAccessStates: shown } of [...draft.all('Vpcs'), ...draft.all('Subnets')])
      if (shown !== undefined) shown.InternetGatewayBlockMode = InternetGatewayBlockMode;
    return { [KEY]: { ...options } };
  },
});
