// A whole account in one paste: many VPCs with a few subnets each, every third of which leads somewhere else.

const hex = (n: number): string => n.toString(16).padStart(17, '0');
const SUBNETS = 12;

/** The route tables and subnets of `count` VPCs, as the CLI prints them one after the other. */
export function manyVpcs(count: number): string {
  const numbers = Array.from({ length: count * SUBNETS }, (_, n) => n);
  const routeTables = numbers.map((n) => ({
    Associations: [
      {
        Main: n % SUBNETS === 0,
        RouteTableAssociationId: `rtbassoc-${hex(n)}`,
        RouteTableId: `rtb-${hex(n)}`,
        ...(n % SUBNETS === 0 ? {} : { SubnetId: `subnet-${hex(n)}` }),
        AssociationState: { State: 'associated' },
      },
    ],
    RouteTableId: `rtb-${hex(n)}`,
    Routes: [
      { DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', Origin: 'CreateRouteTable', State: 'active' },
      { DestinationCidrBlock: '0.0.0.0/0', ...wayOut(n), Origin: 'CreateRoute', State: 'active' },
    ],
    Tags: [],
    VpcId: vpcOf(n),
    OwnerId: '123456789012',
  }));
  const subnets = numbers.map((n) => ({
    AvailabilityZone: `eu-west-1${'abc'[n % 3] ?? 'a'}`,
    AvailableIpAddressCount: 250,
    CidrBlock: `10.0.${n % SUBNETS}.0/24`,
    MapPublicIpOnLaunch: false,
    State: 'available',
    SubnetId: `subnet-${hex(n)}`,
    VpcId: vpcOf(n),
    OwnerId: '123456789012',
    Tags: [],
  }));
  return [{ RouteTables: routeTables }, { Subnets: subnets }].map((list) => JSON.stringify(list, null, 4)).join('\n');
}

const vpcOf = (n: number): string => `vpc-${hex(Math.floor(n / SUBNETS))}`;

const wayOut = (n: number): Record<string, string> =>
  [{ GatewayId: `igw-${hex(n)}` }, { NatGatewayId: `nat-${hex(n)}` }, { TransitGatewayId: `tgw-${hex(n)}` }][n % 3] ??
  {};
