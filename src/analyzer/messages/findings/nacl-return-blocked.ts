import { fix } from '../../fixes/change.ts';
import { allowEntry } from '../../fixes/network-acl.ts';
import { FREE } from '../../fixes/prices.ts';
import { roleOf, ruleName } from '../acl-words.ts';
import { define } from './define.ts';

export default define({
  id: 'nacl-return-blocked',
  area: 'filters',
  severity: 'error',
  rules: ['NACL-4', 'NACL-5', 'NACL-7'],
  title: 'A network ACL stops the reply',
  lesson: 'filters',
  because: ({ acl, direction }) => `network ACL ${acl} denies the replies ${direction}`,
  texts: ({ acl, subnet, rule, direction, role, part }, { protocol }) => ({
    found: `${acl}, the ACL of ${roleOf(role, subnet)}, denies ${part ? 'part of the replies' : 'replies'} ${direction} on ports 1024-65535 (${ruleName(rule)}).`,
    why: 'Network ACLs are stateless: replies come back to a client port and need a rule of their own.',
    next: `Allow ${protocol.toUpperCase()} 1024-65535 ${direction}.`,
  }),
  fixes: ({ acl, direction, rule, free }, { family, protocol }) => [
    fix('Allow the replies', [allowEntry({ acl, direction, rule, free, from: 1024, to: 65535, family, protocol })], {
      monthlyCost: FREE,
    }),
  ],
});
