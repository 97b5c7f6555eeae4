import { detachFixes, newNatFix } from '../../fixes/routes.ts';
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
  fixes: ({ public: publicSubnet, routes }, context) => [
    ...detachFixes(context),
    newNatFix('Create a public NAT gateway', publicSubnet ?? '<public subnet>', routes, context.vpcId),
  ],
});
