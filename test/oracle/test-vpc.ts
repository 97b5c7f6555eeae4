/** A healthy VPC as a draft that vectors and the generator break: plain describe-* objects, list by list. */
import type * as aws from './shapes.ts';

export const ACCOUNT = '123456789012';
export const REGION = 'eu-west-1';
export const VPC = 'vpc-0a1b2c3d4e5f60718';

/** Lists by their top-level key; a missing list was not pasted. */
export interface Draft {
  fn: aws.LambdaFunction | null;
  provider: aws.CapacityProvider | null;
  lists: {
    RouteTables?: aws.RouteTable[];
    Subnets?: aws.Subnet[];
    Vpcs?: aws.Vpc[];
    NatGateways?: aws.NatGateway[];
    InternetGateways?: aws.InternetGateway[];
    EgressOnlyInternetGateways?: aws.EgressOnlyGateway[];
    SecurityGroups?: aws.SecurityGroup[];
    SecurityGroupRules?: aws.SecurityGroupRule[];
    NetworkAcls?: aws.NetworkAcl[];
    VpcEndpoints?: aws.VpcEndpoint[];
    NetworkInterfaces?: aws.NetworkInterface[];
    Reservations?: { ReservationId: string; Instances: aws.Instance[] }[];
    TransitGatewayVpcAttachments?: aws.TgwVpcAttachment[];
    TransitGatewayAttachments?: aws.TgwAttachment[];
    VpcPeeringConnections?: aws.PeeringConnection[];
    VpnGateways?: aws.VpnGateway[];
    PrefixLists?: aws.PrefixList[];
    VpcBlockPublicAccessExclusions?: aws.BpaExclusion[];
    VpcEncryptionControls?: aws.EncryptionControl[];
    DhcpOptions?: aws.DhcpOptions[];
  };
  /** `get-managed-prefix-list-entries`, by list id. */
  entries: Record<string, string[]>;
  /** `search-transit-gateway-routes`, by table id. */
  transitRoutes: Record<string, aws.TgwRoutes>;
  /** More functions of the same paste, after the first. */
  others: aws.LambdaFunction[];
  bpaMode: string | null;
  dnsSupport: boolean | null;
  dnsHostnames: boolean | null;
  /** Keys of lists that end in a NextToken. */
  cut: Set<keyof Draft['lists']>;
  commands: Record<string, string>;
}

/** A made-up id: prefix and 17 hex digits made from a number. */
export function id(prefix: string, number: number): string {
  return `${prefix}-${(0x0a1b2c3d4e + number).toString(16).padStart(17, '0')}`;
}

export const ids = {
  privateA: id('subnet', 0xa1),
  privateB: id('subnet', 0xb1),
  publicA: id('subnet', 0xa2),
  publicB: id('subnet', 0xb2),
  main: id('rtb', 1),
  public: id('rtb', 2),
  private: id('rtb', 3),
  privateB2: id('rtb', 4),
  nat: id('nat', 1),
  igw: id('igw', 1),
  eigw: id('eigw', 1),
  sg: id('sg', 1),
  acl: id('acl', 1),
} as const;

/** A subnet of the draft's VPC. */
export function subnet(subnetId: string, cidr: string, zone: 'a' | 'b' | 'c', index: number): aws.Subnet {
  return {
    SubnetId: subnetId,
    VpcId: VPC,
    CidrBlock: cidr,
    AvailabilityZone: `${REGION}${zone}`,
    AvailabilityZoneId: `euw1-az${'abc'.indexOf(zone) + 1}`,
    AvailableIpAddressCount: 240,
    MapPublicIpOnLaunch: false,
    Ipv6Native: false,
    OwnerId: ACCOUNT,
    State: 'available',
    Ipv6CidrBlockAssociationSet: [
      {
        Ipv6CidrBlock: `2a05:d018:1234:56${index.toString(16).padStart(2, '0')}::/64`,
        Ipv6CidrBlockState: { State: 'associated' },
      },
    ],
  };
}

/** The routes that every table of the VPC has. */
export function locals(): aws.Route[] {
  const rest = { GatewayId: 'local', Origin: 'CreateRouteTable', State: 'active' };
  return [
    { DestinationCidrBlock: '10.0.0.0/16', ...rest },
    { DestinationIpv6CidrBlock: '2a05:d018:1234:5600::/56', ...rest },
  ];
}

/** An active static route. */
export function route(destination: string, target: Partial<aws.Route>): aws.Route {
  const key = destination.startsWith('pl-')
    ? 'DestinationPrefixListId'
    : destination.includes(':')
      ? 'DestinationIpv6CidrBlock'
      : 'DestinationCidrBlock';
  return { [key]: destination, ...target, Origin: 'CreateRoute', State: 'active' };
}

/** A route table of the VPC; `subnets` empty and `main` false: used by nobody. */
export function table(tableId: string, routes: aws.Route[], subnets: string[], main?: 'main'): aws.RouteTable {
  const associate = (rest: aws.TableAssociation, index: number): aws.TableAssociation => ({
    Main: false,
    RouteTableAssociationId: `${tableId.replace('rtb', 'rtbassoc').slice(0, -1)}${index}`,
    RouteTableId: tableId,
    ...rest,
    AssociationState: { State: 'associated' },
  });
  return {
    RouteTableId: tableId,
    VpcId: VPC,
    OwnerId: ACCOUNT,
    PropagatingVgws: [],
    Routes: [...locals(), ...routes],
    Associations: [
      ...(main === 'main' ? [associate({ Main: true }, 0)] : []),
      ...subnets.map((subnetId, i) => associate({ SubnetId: subnetId }, i + 1)),
    ],
  };
}

/** A permission, egress or ingress, to plain CIDRs. */
export function permission(
  protocol: string,
  ports: readonly [number, number] | null,
  cidrs: readonly string[],
  rest: Partial<aws.Permission> = {},
): aws.Permission {
  return {
    IpProtocol: protocol,
    ...(ports ? { FromPort: ports[0], ToPort: ports[1] } : {}),
    IpRanges: cidrs.filter((cidr) => !cidr.includes(':')).map((CidrIp) => ({ CidrIp })),
    Ipv6Ranges: cidrs.filter((cidr) => cidr.includes(':')).map((CidrIpv6) => ({ CidrIpv6 })),
    PrefixListIds: [],
    UserIdGroupPairs: [],
    ...rest,
  };
}

/** A security group of the VPC. */
export function group(groupId: string, egress: aws.Permission[], ingress: aws.Permission[] = []): aws.SecurityGroup {
  return {
    GroupId: groupId,
    GroupName: `group-${groupId.slice(-3)}`,
    VpcId: VPC,
    OwnerId: ACCOUNT,
    IpPermissionsEgress: egress,
    IpPermissions: ingress,
  };
}

/** One numbered entry of a network ACL; `cidr` tells the family. */
export function entry(
  number: number,
  direction: 'in' | 'out',
  action: 'allow' | 'deny',
  cidr: string,
  protocol = '-1',
  ports: readonly [number, number] | null = null,
): aws.AclEntry {
  return {
    RuleNumber: number,
    RuleAction: action,
    Egress: direction === 'out',
    Protocol: protocol,
    ...(cidr.includes(':') ? { Ipv6CidrBlock: cidr } : { CidrBlock: cidr }),
    ...(ports ? { PortRange: { From: ports[0], To: ports[1] } } : {}),
  };
}

/** A network ACL with the catch-all denies that AWS adds; without entries of its own it allows everything. */
export function acl(aclId: string, subnets: string[], entries?: aws.AclEntry[]): aws.NetworkAcl {
  const open = ['0.0.0.0/0', '::/0'].flatMap((cidr, i) => [
    entry(100 + i, 'in', 'allow', cidr),
    entry(100 + i, 'out', 'allow', cidr),
  ]);
  const deny = ['0.0.0.0/0', '::/0'].flatMap((cidr, i) => [
    entry(32767 + i, 'in', 'deny', cidr),
    entry(32767 + i, 'out', 'deny', cidr),
  ]);
  return {
    NetworkAclId: aclId,
    VpcId: VPC,
    IsDefault: entries === undefined,
    Associations: subnets.map((SubnetId, i) => ({
      NetworkAclAssociationId: `${aclId.replace('acl', 'aclassoc').slice(0, -1)}${i}`,
      NetworkAclId: aclId,
      SubnetId,
    })),
    Entries: [...(entries ?? open), ...deny],
  };
}

/** A zonal public NAT gateway that works. */
export function natGateway(natId: string, subnetId: string): aws.NatGateway {
  return {
    NatGatewayId: natId,
    VpcId: VPC,
    SubnetId: subnetId,
    State: 'available',
    ConnectivityType: 'public',
    NatGatewayAddresses: [
      {
        PublicIp: '52.16.7.9',
        AllocationId: 'eipalloc-0aa11bb22cc33dd44',
        PrivateIp: '10.0.101.8',
        Status: 'succeeded',
        IsPrimary: true,
      },
    ],
  };
}

/** One function in one private subnet, a NAT gateway in a public one, an egress-only gateway, everything open and pasted. */
export function healthy(): Draft {
  const subnets = [
    subnet(ids.privateA, '10.0.1.0/24', 'a', 1),
    subnet(ids.privateB, '10.0.2.0/24', 'b', 2),
    subnet(ids.publicA, '10.0.101.0/24', 'a', 0x65),
    subnet(ids.publicB, '10.0.102.0/24', 'b', 0x66),
  ];
  return {
    fn: {
      FunctionName: 'orders',
      FunctionArn: `arn:aws:lambda:${REGION}:${ACCOUNT}:function:orders`,
      State: 'Active',
      LastUpdateStatus: 'Successful',
      VpcConfig: { SubnetIds: [ids.privateA], SecurityGroupIds: [ids.sg], VpcId: VPC, Ipv6AllowedForDualStack: false },
    },
    provider: null,
    lists: {
      RouteTables: [
        table(ids.main, [], [], 'main'),
        table(ids.public, [route('0.0.0.0/0', { GatewayId: ids.igw })], [ids.publicA, ids.publicB]),
        table(ids.private, [route('0.0.0.0/0', { NatGatewayId: ids.nat })], [ids.privateA, ids.privateB]),
      ],
      Subnets: subnets,
      Vpcs: [
        {
          VpcId: VPC,
          CidrBlock: '10.0.0.0/16',
          CidrBlockAssociationSet: [{ CidrBlock: '10.0.0.0/16', CidrBlockState: { State: 'associated' } }],
          Ipv6CidrBlockAssociationSet: [
            { Ipv6CidrBlock: '2a05:d018:1234:5600::/56', Ipv6CidrBlockState: { State: 'associated' } },
          ],
          DhcpOptionsId: 'dopt-0aa11bb22cc33dd44',
          IsDefault: false,
          InstanceTenancy: 'default',
          OwnerId: ACCOUNT,
        },
      ],
      NatGateways: [natGateway(ids.nat, ids.publicA)],
      InternetGateways: [
        { InternetGatewayId: ids.igw, OwnerId: ACCOUNT, Attachments: [{ State: 'available', VpcId: VPC }] },
      ],
      EgressOnlyInternetGateways: [
        { EgressOnlyInternetGatewayId: ids.eigw, Attachments: [{ State: 'attached', VpcId: VPC }] },
      ],
      SecurityGroups: [group(ids.sg, [permission('-1', null, ['0.0.0.0/0', '::/0'])])],
      NetworkAcls: [
        acl(
          ids.acl,
          subnets.map((item) => item.SubnetId),
        ),
      ],
      VpcEndpoints: [],
    },
    entries: {},
    transitRoutes: {},
    others: [],
    bpaMode: null,
    dnsSupport: null,
    dnsHostnames: null,
    cut: new Set(),
    commands: {},
  };
}

/** The draft as files of one paste. */
export function toSetup(draft: Draft): aws.Setup {
  const files: Record<string, unknown> = {};
  const commands: Record<string, string> = { ...draft.commands };
  if (draft.fn) files['function.json'] = draft.fn;
  if (draft.others.length > 0) files['functions.json'] = { Functions: draft.others };
  if (draft.provider) files['capacity-provider.json'] = { CapacityProvider: draft.provider };
  for (const [key, items] of Object.entries(draft.lists)) {
    const name = `${key.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}.json`;
    const token = draft.cut.has(key as keyof Draft['lists']) ? { NextToken: 'eyJOZXh0VG9rZW4iOiBudWxsfQ==' } : {};
    files[name] = { [key]: items, ...token };
  }
  for (const [listId, cidrs] of Object.entries(draft.entries)) {
    files[`entries-${listId}.json`] = { Entries: cidrs.map((Cidr) => ({ Cidr })) };
    commands[`entries-${listId}.json`] = `aws ec2 get-managed-prefix-list-entries --prefix-list-id ${listId}`;
  }
  for (const [tableId, routes] of Object.entries(draft.transitRoutes)) {
    files[`routes-${tableId}.json`] = routes;
    commands[`routes-${tableId}.json`] =
      `aws ec2 search-transit-gateway-routes --transit-gateway-route-table-id ${tableId} --filters Name=state,Values=active,blackhole`;
  }
  if (draft.bpaMode !== null)
    files['block-public-access.json'] = {
      VpcBlockPublicAccessOptions: {
        AwsAccountId: ACCOUNT,
        AwsRegion: REGION,
        State: 'update-complete',
        InternetGatewayBlockMode: draft.bpaMode,
        ExclusionsAllowed: 'allowed',
        ManagedBy: 'account',
      },
    };
  if (draft.dnsSupport !== null)
    files['dns-support.json'] = { VpcId: VPC, EnableDnsSupport: { Value: draft.dnsSupport } };
  if (draft.dnsHostnames !== null)
    files['dns-hostnames.json'] = { VpcId: VPC, EnableDnsHostnames: { Value: draft.dnsHostnames } };
  return { files, commands };
}

/** The files as texts, with the command line above where the draft has one. */
export function toTexts(setup: aws.Setup): { name: string; text: string }[] {
  return Object.entries(setup.files).map(([name, value]) => {
    const command = setup.commands[name];
    return { name, text: `${command === undefined ? '' : `$ ${command}\n`}${JSON.stringify(value, null, 4)}\n` };
  });
}
