import { ec2, fix } from '../../fixes/change.ts';
import { FREE } from '../../fixes/prices.ts';
import { define, listed, verbFor } from './define.ts';

export default define({
  id: 'half-default-route',
  area: 'routes',
  severity: 'error',
  rules: ['SEL-9'],
  title: 'Only part of the internet has a route',
  lesson: 'which-route-wins',
  because: ({ tables, missing }) =>
    `${listed(tables, 3)} ${verbFor(tables, 'has', 'have')} no route for ${listed(missing)}`,
  texts: ({ tables, destinations, missing }) => ({
    found: `${listed(tables)} ${verbFor(tables, 'routes', 'route')} ${listed(destinations)} and ${verbFor(tables, 'has', 'have')} no route for ${listed(missing)}.`,
    why: 'Calls work or hang depending on the address that a name resolves to.',
    next: 'Add the missing half, or replace both by one default route.',
  }),
  fixes: ({ tables, missing, nat }) => [
    fix(
      'Add the missing part',
      tables.flatMap((table) =>
        missing.map((cidr) =>
          ec2('CreateRoute', {
            RouteTableId: table,
            ...(cidr.includes(':')
              ? { DestinationIpv6CidrBlock: cidr, EgressOnlyInternetGatewayId: '<egress-only internet gateway>' }
              : { DestinationCidrBlock: cidr, NatGatewayId: nat ?? '<NAT gateway>' }),
          }),
        ),
      ),
      { monthlyCost: FREE },
    ),
  ],
});
