import { ec2, fix } from '../../fixes/change.ts';
import { FREE } from '../../fixes/prices.ts';
import { detachFixes } from '../../fixes/routes.ts';
import { define } from './define.ts';

export default define({
  id: 'nat-routing-loop',
  area: 'nat',
  severity: 'error',
  rules: ['NAT-7', 'NI-5'],
  title: 'The route leads back to where it came from',
  lesson: 'nat-done-right',
  because: ({ nat, table }) => `${table} sends the packets of ${nat} back to itself`,
  texts: ({ nat, table }) => ({
    found: `${table || 'The next table'} sends what comes from ${nat} back to ${nat}.`,
    why: 'Packets go round and never reach an internet gateway.',
    next: 'Give the subnet of that device a default route to the internet gateway, in a table that no subnet of a function uses.',
  }),
  fixes: ({ table, destination, gateway }, context) => [
    ...(table === '' || destination === null
      ? []
      : [
          fix(
            'Route that subnet to the internet gateway',
            [
              ec2('ReplaceRoute', {
                RouteTableId: table,
                DestinationCidrBlock: destination,
                GatewayId: gateway ?? '<internet gateway>',
              }),
            ],
            {
              monthlyCost: FREE,
              warning:
                'This changes the route for everything in the subnets of that table; no function may be attached to one of them.',
            },
          ),
        ]),
    ...detachFixes(context),
  ],
});
