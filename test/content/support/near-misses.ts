/** Scenarios that come close to a finding and must not have it as an error or warning, with the reason. */
export const nearMisses: readonly (readonly [finding: string, scenario: string, why: string])[] = [
  ['route-blackhole', 'blackhole-shadowed', 'longer routes take all of its traffic'],
  ['block-public-access', 'block-public-access-exclusion', 'the subnet of the NAT gateway is excluded'],
  ['no-way-to-service', 'endpoint-breaks-nat', 'the endpoint exists, and it is the endpoint that fails'],
  ['ipv6-flag-off', 'ipv6-security-group', 'the function may use IPv6, its group forbids it'],
  ['half-default-route', 'narrow-exception', 'the exception is far below one per cent of the internet'],
  ['igw-without-public-ip', 'narrow-exception', 'only one small range goes to the internet gateway'],
  ['route-blackhole', 'nat-pending', 'a gateway that is being made is no blackhole'],
  ['nat-routing-loop', 'nat-subnet-on-main-table', 'the packets stop, they do not come back'],
  ['no-default-route', 'one-zone-blackhole', 'a dead default route is a route'],
  ['nat-in-private-subnet', 'regional-nat', 'a regional gateway has no subnet'],
  ['nat-zone-missing', 'regional-nat', 'in automatic mode the zone does not matter'],
  ['main-table-missing', 'route-tables-only', 'no subnet needs it'],
  ['partial-paste', 'aws-cli-example', 'the example is complete'],
  ['gateway-endpoint-missing', 's3-gateway-endpoint', 'the table has the route'],
  ['nacl-blocks-egress', 'security-group-private-only', 'the security group is what blocks'],
  ['mixed-environments', 'two-vpcs', 'two VPCs side by side contradict nothing'],
];
