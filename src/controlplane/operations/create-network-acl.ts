import { operation } from '../operation.ts';
import { TAGS } from '../parameters.ts';
import { accountOf } from '../rules/account.ts';
import { ASTERISKS } from '../rules/network-acl.ts';
import { tagsOf } from '../rules/tags.ts';
import type { Ec2 } from '../sdk.ts';

/** A network ACL that denies everything, until entries are added. */
export const createNetworkAcl = operation<Ec2.CreateNetworkAclCommandInput>({
  service: 'ec2',
  name: 'CreateNetworkAcl',
  parameters: { VpcId: 'string', TagSpecifications: TAGS, ClientToken: 'string', DryRun: 'boolean' },
  required: ['VpcId'],
  run({ VpcId = '', TagSpecifications }, draft) {
    draft.refer('Vpcs', VpcId);
    const acl = {
      Associations: [],
      Entries: structuredClone([...ASTERISKS]),
      IsDefault: false,
      NetworkAclId: draft.newId('acl'),
      Tags: tagsOf(TagSpecifications),
      VpcId,
      OwnerId: accountOf(draft),
    };
    draft.add('NetworkAcls', acl);
    return { NetworkAcl: acl };
  },
});
