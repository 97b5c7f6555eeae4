import { ec2, fix } from '../../fixes/change.ts';
import { FREE } from '../../fixes/prices.ts';
import { define } from './define.ts';

export default define({
  id: 'ipv6-subnet-missing',
  area: 'ipv6',
  severity: 'error',
  rules: ['V6-1', 'V6-2', 'V6-3'],
  title: 'A subnet cannot give the function this address family',
  lesson: 'ipv6-without-nat',
  because: ({ subnet, why }) =>
    why === 'ipv6-only'
      ? `${subnet} is IPv6-only, which Lambda does not support`
      : why === 'private'
        ? `the IPv6 block of ${subnet} is private`
        : `${subnet} has no IPv6 block`,
  texts: ({ subnet, why }) => ({
    found:
      why === 'ipv6-only'
        ? `${subnet} is an IPv6-only subnet.`
        : why === 'private'
          ? `The IPv6 block of ${subnet} is private and is not advertised on the internet.`
          : `${subnet} has no associated IPv6 CIDR block.`,
    why:
      why === 'private'
        ? 'Replies from the internet cannot find such addresses.'
        : 'Lambda uses IPv6 only if every attached subnet is dual-stack, with an IPv4 and an IPv6 block.',
    next:
      why === 'no-block'
        ? 'Associate an IPv6 block with the subnet, or leave the subnet out.'
        : 'Use a dual-stack subnet with public IPv6 addresses.',
  }),
  fixes: ({ subnet, why }) =>
    why === 'no-block'
      ? [
          fix(
            'Give the subnet an IPv6 block',
            [ec2('AssociateSubnetCidrBlock', { SubnetId: subnet, Ipv6CidrBlock: '<IPv6 /64 of the VPC>' })],
            { monthlyCost: FREE },
          ),
        ]
      : [],
});
