import { fix } from '../../fixes/change.ts';
import { allowEntry } from '../../fixes/network-acl.ts';
import { FREE } from '../../fixes/prices.ts';
import { roleOf, ruleName } from '../acl-words.ts';
import { define } from './define.ts';

export default define({
  id: 'nacl-blocks-egress',
  area: 'filters',
  severity: 'error',
  rules: ['NACL-5', 'NACL-6', 'NACL-7'],
  title: 'A network ACL stops the packet',
  lesson: 'filters',
  because: ({ acl, direction }) => `network ACL ${acl} denies it ${direction}`,
  texts: ({ acl, subnet, rule, direction, role, port, part }) => ({
    found: `${acl}, the ACL of ${roleOf(role, subnet)}, denies ${part ? 'part of the traffic' : 'traffic'} on port ${String(port)} ${direction} (${ruleName(rule)}).`,
    why: 'Network ACL rules count in the order of their numbers, and the first match decides.',
    next: 'Add a rule with a lower number that allows it, or remove the denial.',
  }),
  fixes: ({ acl, direction, rule, free, port, role }, { family, protocol }) => [
    fix(
      'Allow it',
      [
        allowEntry({
          acl,
          direction,
          rule,
          free,
          from: port,
          to: port,
          family,
          protocol,
          ...(role === 'function' || direction === 'outbound' ? {} : { cidr: '<CIDR of the function subnet>' }),
        }),
      ],
      { monthlyCost: FREE },
    ),
  ],
});
