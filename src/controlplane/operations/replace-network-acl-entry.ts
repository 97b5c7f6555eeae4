import { operation } from '../operation.ts';
import { entriesOf, ENTRY_PARAMETERS, entryOf, noEntry } from '../rules/network-acl.ts';
import type { Ec2 } from '../sdk.ts';

/** Other contents for the entry of a number. */
export const replaceNetworkAclEntry = operation<Ec2.ReplaceNetworkAclEntryCommandInput>({
  service: 'ec2',
  name: 'ReplaceNetworkAclEntry',
  parameters: ENTRY_PARAMETERS,
  required: ['NetworkAclId', 'RuleNumber', 'Protocol', 'RuleAction', 'Egress'],
  run(input, draft) {
    const { entries, at } = entriesOf(draft, input);
    const entry = entryOf(input);
    if (at < 0) throw noEntry(input.RuleNumber);
    entries[at] = entry;
    return {};
  },
});
