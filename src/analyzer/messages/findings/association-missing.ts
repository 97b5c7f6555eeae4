import { ec2, fix } from '../../fixes/change.ts';
import { FREE } from '../../fixes/prices.ts';
import { define } from './define.ts';

export default define({
  id: 'association-missing',
  area: 'tables',
  severity: 'warning',
  rules: ['RT-11'],
  title: 'A table with a working way out exists, unused by this subnet',
  lesson: 'the-other-vpc',
  texts: ({ good, via }, { subnets }) => ({
    found: `${good} has a default route to ${via}; ${subnets} ${subnets.includes(' and ') ? 'do' : 'does'} not use it.`,
    why: 'The way out exists in this VPC already, and only the association is missing.',
    next: 'Associate the subnet with that table, after checking what else lives in the subnet.',
  }),
  fixes: ({ good, association }, { subnetIds }) => [
    fix(
      'Use the table that works',
      association
        ? [ec2('ReplaceRouteTableAssociation', { AssociationId: association, RouteTableId: good })]
        : subnetIds.map((SubnetId) => ec2('AssociateRouteTable', { RouteTableId: good, SubnetId })),
      { monthlyCost: FREE, warning: 'This changes the routes of everything in the subnet.' },
    ),
  ],
});
