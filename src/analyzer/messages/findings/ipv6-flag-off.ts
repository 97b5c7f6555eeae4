import { fix, updateFunction } from '../../fixes/change.ts';
import { FREE } from '../../fixes/prices.ts';
import { define } from './define.ts';

export default define({
  id: 'ipv6-flag-off',
  area: 'ipv6',
  severity: 'error',
  rules: ['V6-1'],
  title: 'IPv6 is switched off for the function',
  lesson: 'ipv6-without-nat',
  because: ({ name }) => `Ipv6AllowedForDualStack is not true for ${name}`,
  texts: ({ name }) => ({
    found: `VpcConfig of ${name} does not have Ipv6AllowedForDualStack set to true.`,
    why: 'Without it the function gets no IPv6 address, whatever the routes say.',
    next: 'Switch it on; every attached subnet must have an IPv6 block.',
  }),
  fixes: ({ name, subnets, groups }) => [
    fix(
      'Switch IPv6 on',
      [
        updateFunction({
          FunctionName: name,
          VpcConfig: {
            Ipv6AllowedForDualStack: true,
            SubnetIds: subnets.length > 0 ? [...subnets] : ['<subnet>'],
            SecurityGroupIds: groups.length > 0 ? [...groups] : ['<security group>'],
          },
        }),
      ],
      { monthlyCost: FREE },
    ),
  ],
});
