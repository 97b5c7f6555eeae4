import { ec2, fix } from '../../fixes/change.ts';
import { FREE } from '../../fixes/prices.ts';
import { define, listed } from './define.ts';

export default define({
  id: 'half-default-route',
  area: 'routes',
  severity: 'error',
  rules: ['SEL-9'],
  title: 'Only part of the internet has a route',
  lesson: 'which-route-wins',
  because: ({ table, missing }) => `${table} has no route for ${listed(missing)}`,
  texts: ({ table, destinations, missing }) => ({
    found: `${table} routes ${listed(destinations)} and has no route for ${listed(missing)}.`,
    why: 'Calls work or hang depending on the address that a name resolves to.',
    next: 'Add the missing half, or replace both by one default route.',
  }),
  fixes: ({ table, missing, nat }) => [
    fix(
      'Add the missing part',
      missing.map((cidr) =>
        ec2('CreateRoute', {
          RouteTableId: table,
          ...(cidr.includes(':')
            ? { DestinationIpv6CidrBlock: cidr, EgressOnlyInternetGatewayId: '<egress-only internet gateway>' }
            : { DestinationCidrBlock: cidr, NatGatewayId: nat ?? '<NAT gateway>' }),
        }),
      ),
      { monthlyCost: FREE },
    ),
  ],
});
