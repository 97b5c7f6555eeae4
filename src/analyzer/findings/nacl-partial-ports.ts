import { ec2, fix } from '../fixes/change.ts';
import { FREE } from '../fixes/prices.ts';
import { define } from './define.ts';

export default define({
  id: 'nacl-partial-ports',
  area: 'filters',
  severity: 'warning',
  rules: ['NACL-7'],
  title: 'Replies get through for some client ports only',
  lesson: 'filters-on-the-way',
  because: ({ acl, percent }) =>
    `network ACL ${acl} lets replies through on ${String(percent)} % of the client ports only`,
  texts: ({ acl, subnet, percent, direction }) => ({
    found: `${acl} of ${subnet} allows replies ${direction} on ${String(percent)} % of ports 1024-65535.`,
    why: 'Lambda uses that whole range, so connections fail now and then, by the port they happen to get.',
    next: `Allow TCP 1024-65535 ${direction}.`,
  }),
  fixes: ({ acl, direction }) => [
    fix(
      'Allow the whole range',
      [
        ec2('CreateNetworkAclEntry', {
          NetworkAclId: acl,
          Egress: direction === 'outbound',
          RuleNumber: 60,
          Protocol: '6',
          PortRange: { From: 1024, To: 65535 },
          CidrBlock: '0.0.0.0/0',
          RuleAction: 'allow',
        }),
      ],
      { monthlyCost: FREE },
    ),
  ],
});
