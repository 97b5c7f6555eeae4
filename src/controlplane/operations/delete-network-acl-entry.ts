import { operation } from '../operation.ts';
import { entriesOf, noEntry } from '../rules/network-acl.ts';
import type { Ec2 } from '../sdk.ts';

/** The entry of a number off its ACL. */
export const deleteNetworkAclEntry = operation<Ec2.DeleteNetworkAclEntryCommandInput>({
  service: 'ec2',
  name: 'DeleteNetworkAclEntry',
  parameters: { NetworkAclId: 'string', RuleNumber: 'integer', Egress: 'boolean', DryRun: 'boolean' },
  required: ['NetworkAclId', 'RuleNumber', 'Egress'],
  run(input, draft) {
    const { entries, at } = entriesOf(draft, input);
    if (at < 0 || (input.RuleNumber ?? 0) > 32_766) throw noEntry(input.RuleNumber);
    entries.splice(at, 1);
    return {};
  },
});
