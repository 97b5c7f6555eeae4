/** Large, plausible describe output for the benchmarks: grows by subnets, routes, rules or ACL entries. */

const hex = (n: number, width = 17): string => n.toString(16).padStart(width, '0');

export interface Size {
  readonly subnets: number;
  /** Routes of each private table, beside the local and the default route. */
  readonly routes?: number;
  readonly aclEntries?: number;
  readonly groups?: number;
  readonly rulesPerGroup?: number;
  readonly function?: boolean;
}

const VPC = 'vpc-0a1b2c3d4e5f60718';

/** A VPC with `subnets` private subnets on ten tables behind one NAT gateway, as the CLI prints it. */
export function makeVpc(size: Size): { name: string; value: unknown }[] {
  const tables = Math.max(1, Math.min(10, size.subnets));
  const subnetId = (i: number): string => `subnet-${hex(i + 16)}`;
  const tableId = (i: number): string => `rtb-${hex(i + 16)}`;
  const privateTable = (t: number) => ({
    Associations: Array.from({ length: size.subnets }, (_, i) => i)
      .filter((i) => i % tables === t)
      .map((i) => ({
        Main: false,
        RouteTableAssociationId: `rtbassoc-${hex(i)}`,
        RouteTableId: tableId(t),
        SubnetId: subnetId(i),
        AssociationState: { State: 'associated' },
      })),
    PropagatingVgws: [],
    RouteTableId: tableId(t),
    Routes: [
      { DestinationCidrBlock: '10.0.0.0/8', GatewayId: 'local', Origin: 'CreateRouteTable', State: 'active' },
      ...Array.from({ length: size.routes ?? 0 }, (_, i) => ({
        DestinationCidrBlock: `${String(20 + (i >> 16))}.${String((i >> 8) & 255)}.${String(i & 255)}.0/24`,
        TransitGatewayId: `tgw-${hex(i % 7)}`,
        Origin: 'CreateRoute',
        State: 'active',
      })),
      { DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: `nat-${hex(1)}`, Origin: 'CreateRoute', State: 'active' },
    ],
    Tags: [{ Key: 'Name', Value: `private ${String(t)}` }],
    VpcId: VPC,
    OwnerId: '123456789012',
  });
  const publicTable = {
    Associations: [
      {
        Main: false,
        RouteTableAssociationId: 'rtbassoc-0public',
        RouteTableId: 'rtb-0000000000000000f',
        SubnetId: 'subnet-0000000000000000f',
        AssociationState: { State: 'associated' },
      },
    ],
    PropagatingVgws: [],
    RouteTableId: 'rtb-0000000000000000f',
    Routes: [
      { DestinationCidrBlock: '10.0.0.0/8', GatewayId: 'local', Origin: 'CreateRouteTable', State: 'active' },
      { DestinationCidrBlock: '0.0.0.0/0', GatewayId: `igw-${hex(1)}`, Origin: 'CreateRoute', State: 'active' },
    ],
    Tags: [],
    VpcId: VPC,
    OwnerId: '123456789012',
  };
  const subnet = (id: string, i: number) => ({
    AvailabilityZone: `eu-west-1${'abc'[i % 3] ?? 'a'}`,
    AvailabilityZoneId: `euw1-az${String((i % 3) + 1)}`,
    AvailableIpAddressCount: 250,
    CidrBlock: `10.${String((i >> 8) & 255)}.${String(i & 255)}.0/24`,
    DefaultForAz: false,
    MapPublicIpOnLaunch: false,
    State: 'available',
    SubnetId: id,
    VpcId: VPC,
    OwnerId: '123456789012',
    AssignIpv6AddressOnCreation: false,
    Ipv6CidrBlockAssociationSet: [],
    Tags: [],
    EnableDns64: false,
    Ipv6Native: false,
  });
  const groups = Array.from({ length: size.groups ?? 1 }, (_, g) => ({
    GroupId: `sg-${hex(g)}`,
    GroupName: `group ${String(g)}`,
    VpcId: VPC,
    OwnerId: '123456789012',
    IpPermissions: [],
    IpPermissionsEgress: size.rulesPerGroup
      ? Array.from({ length: size.rulesPerGroup }, (_, r) => ({
          IpProtocol: 'tcp',
          FromPort: 443,
          ToPort: 443,
          IpRanges: [{ CidrIp: `${String(g * 40 + (r >> 2) + 1)}.${String((r & 3) * 64)}.0.0/10` }],
          Ipv6Ranges: [],
          PrefixListIds: [],
          UserIdGroupPairs: [],
        }))
      : [
          {
            IpProtocol: '-1',
            IpRanges: [{ CidrIp: '0.0.0.0/0' }],
            Ipv6Ranges: [],
            PrefixListIds: [],
            UserIdGroupPairs: [],
          },
        ],
  }));
  const entries = [false, true].flatMap((Egress) => [
    ...Array.from({ length: size.aclEntries ?? 0 }, (_, i) => ({
      CidrBlock: `${String(i + 1)}.0.0.0/9`,
      Egress,
      Protocol: '6',
      PortRange: { From: 1024 + i, To: 65535 - i },
      RuleAction: i % 2 ? 'deny' : 'allow',
      RuleNumber: i + 1,
    })),
    { CidrBlock: '0.0.0.0/0', Egress, Protocol: '-1', RuleAction: 'allow', RuleNumber: 100 },
    { CidrBlock: '0.0.0.0/0', Egress, Protocol: '-1', RuleAction: 'deny', RuleNumber: 32767 },
  ]);
  const all = Array.from({ length: size.subnets }, (_, i) => subnetId(i));
  const files: { name: string; value: unknown }[] = [
    {
      name: 'route-tables.json',
      value: { RouteTables: [publicTable, ...Array.from({ length: tables }, (_, t) => privateTable(t))] },
    },
    {
      name: 'subnets.json',
      value: { Subnets: [subnet('subnet-0000000000000000f', 0), ...all.map((id, i) => subnet(id, i + 1))] },
    },
    {
      name: 'nat-gateways.json',
      value: {
        NatGateways: [
          {
            NatGatewayAddresses: [
              {
                AllocationId: 'eipalloc-1',
                NetworkInterfaceId: 'eni-1',
                PrivateIp: '10.0.0.5',
                PublicIp: '198.51.100.7',
              },
            ],
            NatGatewayId: `nat-${hex(1)}`,
            State: 'available',
            SubnetId: 'subnet-0000000000000000f',
            VpcId: VPC,
            Tags: [],
            ConnectivityType: 'public',
          },
        ],
      },
    },
    {
      name: 'internet-gateways.json',
      value: {
        InternetGateways: [
          {
            Attachments: [{ State: 'available', VpcId: VPC }],
            InternetGatewayId: `igw-${hex(1)}`,
            OwnerId: '123456789012',
            Tags: [],
          },
        ],
      },
    },
    { name: 'security-groups.json', value: { SecurityGroups: groups } },
    {
      name: 'network-acls.json',
      value: {
        NetworkAcls: [
          {
            Associations: all.map((SubnetId, i) => ({
              NetworkAclAssociationId: `aclassoc-${hex(i)}`,
              NetworkAclId: 'acl-0000000000000000f',
              SubnetId,
            })),
            Entries: entries,
            IsDefault: true,
            NetworkAclId: 'acl-0000000000000000f',
            Tags: [],
            VpcId: VPC,
            OwnerId: '123456789012',
          },
        ],
      },
    },
  ];
  if (size.function) {
    files.push({
      name: 'function.json',
      value: {
        FunctionName: 'orders',
        FunctionArn: 'arn:aws:lambda:eu-west-1:123456789012:function:orders',
        State: 'Active',
        LastUpdateStatus: 'Successful',
        VpcConfig: {
          SubnetIds: all.slice(0, 16),
          SecurityGroupIds: groups.map((g) => g.GroupId),
          VpcId: VPC,
          Ipv6AllowedForDualStack: false,
        },
      },
    });
  }
  return files;
}

/** One list of about `bytes` bytes of indented JSON, for the benchmarks of reading. */
export function makeTables(bytes: number): unknown {
  const one = (makeVpc({ subnets: 4, routes: 6 })[0]?.value as { RouteTables: unknown[] }).RouteTables[1];
  const sizeOf = (count: number): number =>
    JSON.stringify({ RouteTables: Array.from({ length: count }, () => one) }, null, 4).length;
  const count = Math.max(1, Math.round(bytes / (sizeOf(2) - sizeOf(1))));
  return {
    RouteTables: Array.from(
      { length: count },
      (_, i) =>
        JSON.parse(
          JSON.stringify(one)
            .replaceAll(/rtb-\w+/g, `rtb-${hex(i + 64)}`)
            .replaceAll(/subnet-0*(\w)/g, (_m, c: string) => `subnet-${hex(i, 16)}${c}`),
        ) as unknown,
    ),
  };
}
