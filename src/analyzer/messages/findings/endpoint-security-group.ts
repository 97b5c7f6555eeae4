import { ec2, fix } from '../../fixes/change.ts';
import { FREE } from '../../fixes/prices.ts';
import { define, listed } from './define.ts';

export default define({
  id: 'endpoint-security-group',
  area: 'services',
  severity: 'error',
  rules: ['VPCE-5'],
  title: "The endpoint's security group refuses the function",
  lesson: 'aws-services',
  because: ({ endpoint, groups }) =>
    `the security group of ${endpoint} (${listed(groups)}) does not admit the function`,
  texts: ({ endpoint, groups, service }) => ({
    found: `${listed(groups)} of ${endpoint} ${groups.length > 1 ? 'have' : 'has'} no inbound rule for the function on this port.`,
    why: `The name of ${service} leads to this endpoint from the whole VPC, so calls hang even if a NAT gateway works. A default group admits only its own members.`,
    next: 'Permit the function inbound, by its security group or its subnet.',
  }),
  fixes: ({ groups, source }, { protocol, port }) => [
    fix(
      'Admit the function',
      [
        ec2('AuthorizeSecurityGroupIngress', {
          GroupId: groups[0] ?? '<endpoint security group>',
          IpPermissions: [
            {
              IpProtocol: protocol,
              FromPort: port,
              ToPort: port,
              UserIdGroupPairs: [{ GroupId: source ?? '<security group of the function>' }],
            },
          ],
        }),
      ],
      { monthlyCost: FREE },
    ),
  ],
});
