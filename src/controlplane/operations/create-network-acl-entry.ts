import { operation } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { entriesOf, ENTRY_PARAMETERS, entryOf } from '../rules/network-acl.ts';
import type { Ec2 } from '../sdk.ts';

/** An entry under a number that is free in its direction. */
export const createNetworkAclEntry = operation<Ec2.CreateNetworkAclEntryCommandInput>({
  service: 'ec2',
  name: 'CreateNetworkAclEntry',
  parameters: ENTRY_PARAMETERS,
  required: ['NetworkAclId', 'RuleNumber', 'Protocol', 'RuleAction', 'Egress'],
  run(input, draft) {
    const { entries, at } = entriesOf(draft, input);
    const entry = entryOf(input);
    if (at >= 0)
      throw new Refusal(
        'NetworkAclEntryAlreadyExists',
        `The network acl entry identified by ${String(input.RuleNumber)} already exists.`,
      );
    entries.push(entry);
    return {};
  },
});
