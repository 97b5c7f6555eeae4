import { operation } from '../operation.ts';
import { TAGS } from '../parameters.ts';
import { accountOf } from '../rules/account.ts';
import { tagsOf } from '../rules/tags.ts';
import type { Ec2 } from '../sdk.ts';

/** An internet gateway, attached to nothing. */
export const createInternetGateway = operation<Ec2.CreateInternetGatewayCommandInput>({
  service: 'ec2',
  name: 'CreateInternetGateway',
  parameters: { TagSpecifications: TAGS, DryRun: 'boolean' },
  required: [],
  run({ TagSpecifications }, draft) {
    const gateway = {
      Attachments: [],
      InternetGatewayId: draft.newId('igw'),
      OwnerId: accountOf(draft),
      Tags: tagsOf(TagSpecifications),
    };
    draft.add('InternetGateways', gateway);
    return { InternetGateway: gateway };
  },
});
