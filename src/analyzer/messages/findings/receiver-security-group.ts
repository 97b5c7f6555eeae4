import { ec2, fix } from '../../fixes/change.ts';
import { FREE } from '../../fixes/prices.ts';
import { define, listed } from './define.ts';

export default define({
  id: 'receiver-security-group',
  area: 'filters',
  severity: 'error',
  rules: ['TGT-1'],
  title: "The destination's own security group refuses the function",
  lesson: null,
  because: ({ address, groups }) => `the security group of ${address} (${listed(groups)}) does not admit the function`,
  texts: ({ address, interface: eni, groups, port, protocol }) => ({
    found: `${listed(groups)} of ${eni} (${address}) ${groups.length > 1 ? 'have' : 'has'} no inbound rule for the function on ${protocol.toUpperCase()} ${String(port)}.`,
    why: 'The packet arrives at the other interface and is dropped there. Being in the same VPC opens nothing: a group admits only what its rules name.',
    next: 'Permit the function inbound there, by its security group.',
  }),
  fixes: ({ groups, port, protocol, source }) => [
    fix(
      'Admit the function',
      [
        ec2('AuthorizeSecurityGroupIngress', {
          GroupId: groups[0] ?? '<security group of the destination>',
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
