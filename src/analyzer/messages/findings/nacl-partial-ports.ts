import { fix } from '../../fixes/change.ts';
import { allowEntry } from '../../fixes/network-acl.ts';
import { FREE } from '../../fixes/prices.ts';
import { define } from './define.ts';

export default define({
  id: 'nacl-partial-ports',
  area: 'filters',
  severity: 'warning',
  rules: ['NACL-7'],
  title: 'Replies get through for some client ports only',
  lesson: 'filters',
  because: ({ acl, percent }) =>
    `network ACL ${acl} lets replies through on ${String(percent)} % of the client ports only`,
  texts: ({ acl, subnet, percent, direction, role }, { protocol }) => ({
    found: `${acl} of ${subnet} allows replies ${direction} on ${String(percent)} % of ports 1024-65535.`,
    why: `${role === 'nat' ? 'A NAT gateway' : 'Lambda'} uses that whole range, so connections fail now and then, by the port they happen to get.`,
    next: `Allow ${protocol.toUpperCase()} 1024-65535 ${direction}.`,
  }),
  fixes: ({ acl, direction, rule, free }, { family, protocol }) => [
    fix(
      'Allow the whole range',
      [allowEntry({ acl, direction, rule, free, from: 1024, to: 65535, family, protocol })],
      {
        monthlyCost: FREE,
      },
    ),
  ],
});
