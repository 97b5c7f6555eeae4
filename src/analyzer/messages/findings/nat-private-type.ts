import { ec2, fix } from '../../fixes/change.ts';
import { natMonth } from '../../fixes/prices.ts';
import { detachFixes } from '../../fixes/routes.ts';
import { define } from './define.ts';

export default define({
  id: 'nat-private-type',
  area: 'nat',
  severity: 'error',
  rules: ['NAT-2'],
  title: 'A private NAT gateway cannot reach the internet',
  lesson: 'nat-done-right',
  because: ({ nat }) => `${nat} is a private NAT gateway, whose traffic an internet gateway drops`,
  texts: ({ nat }) => ({
    found: `${nat} has ConnectivityType private.`,
    why: 'It has no public address; an internet gateway drops what it sends. It serves other VPCs and on-premises networks.',
    next: 'Create a public NAT gateway; the type cannot be changed.',
  }),
  fixes: (_, context) => [
    ...detachFixes(context),
    fix(
      'Create a public NAT gateway',
      [
        ec2('AllocateAddress', { Domain: 'vpc' }),
        ec2('CreateNatGateway', { SubnetId: '<public subnet>', AllocationId: '<new Elastic IP>' }),
      ],
      {
        monthlyCost: natMonth(),
        warning: `Then replace the default route${context.vpcId ? ` in ${context.vpcId}` : ''}.`,
      },
    ),
  ],
});
