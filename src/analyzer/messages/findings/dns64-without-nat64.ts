import { ec2, fix } from '../../fixes/change.ts';
import { FREE } from '../../fixes/prices.ts';
import { define } from './define.ts';

export default define({
  id: 'dns64-without-nat64',
  area: 'ipv6',
  severity: 'warning',
  rules: ['V6-7'],
  title: 'DNS64 is on and nothing translates',
  lesson: 'ipv6-without-nat',
  texts: ({ subnet, table }) => ({
    found: `EnableDns64 is true for ${subnet}, and ${table} has no route for 64:ff9b::/96 to a NAT gateway.`,
    why: 'Names that have only IPv4 addresses then resolve to translated IPv6 addresses that lead nowhere; clients that prefer IPv6 hang.',
    next: 'Add the route for 64:ff9b::/96 to a NAT gateway, or switch DNS64 off for the subnet.',
  }),
  fixes: ({ subnet, table, nat }) => [
    fix('Add the NAT64 route', [
      ec2('CreateRoute', {
        RouteTableId: table,
        DestinationIpv6CidrBlock: '64:ff9b::/96',
        NatGatewayId: nat ?? '<NAT gateway>',
      }),
    ]),
    fix('Switch DNS64 off', [ec2('ModifySubnetAttribute', { SubnetId: subnet, EnableDns64: { Value: false } })], {
      monthlyCost: FREE,
    }),
  ],
});
