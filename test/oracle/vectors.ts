/** The acceptance vectors of the rules as data: a VPC, the questions asked of it, and the words expected. */
import type { Draft } from './test-vpc.ts';
import * as make from './test-vpc.ts';
import { ids, VPC } from './test-vpc.ts';
import type { Question, Route } from './shapes.ts';
import type { Lean, Verdict } from './words.ts';

export interface Ask {
  readonly question: Partial<Question>;
  /** Any of these words. */
  readonly expect: readonly Verdict[];
  readonly lean?: Lean;
  /** A note or warning that the report must carry. */
  readonly finding?: string;
}

export interface Vector {
  readonly number: number;
  readonly title: string;
  readonly rules: readonly string[];
  readonly draft: () => Draft;
  readonly asks: readonly Ask[];
}

const WORDS: Readonly<Record<string, Verdict>> = {
  R: 'reachable',
  U: 'unreachable',
  D: 'depends',
  K: 'unknown',
  I: 'intermittent',
};

type More = Omit<Ask, 'question' | 'expect'>;

function ask(letters: string, question: Partial<Question>, more: More = {}): Ask {
  return { question, expect: Array.from(letters).flatMap((letter) => WORDS[letter] ?? []), ...more };
}

const v4 = (letters: string, more?: More) => ask(letters, { family: 'ipv4' }, more);
const v6 = (letters: string, more?: More) => ask(letters, { family: 'ipv6' }, more);
const to = (destination: string, letters: string, more?: More) => ask(letters, { destination }, more);

/** The healthy VPC after a change. */
function changed(change: (draft: Draft) => void, start: () => Draft = make.healthy): () => Draft {
  return () => {
    const draft = start();
    change(draft);
    return draft;
  };
}

/** The private table with these routes beside the local ones. */
function routes(...list: Route[]): () => Draft {
  return changed((draft) => setRoutes(draft, list));
}

function setRoutes(draft: Draft, list: Route[], tableId: string = ids.private): void {
  const table = draft.lists.RouteTables?.find((item) => item.RouteTableId === tableId);
  if (table) table.Routes = [...make.locals(), ...list];
}

/** The private table reduced to local routes: no way to the internet. */
const isolated = routes();

/** Dual-stack function with an egress-only gateway beside the NAT gateway. */
const dual = changed((draft) => {
  setRoutes(draft, [
    make.route('0.0.0.0/0', { NatGatewayId: ids.nat }),
    make.route('::/0', { EgressOnlyInternetGatewayId: ids.eigw }),
  ]);
  setConfig(draft, { Ipv6AllowedForDualStack: true });
});

function setConfig(draft: Draft, config: object): void {
  if (draft.fn?.VpcConfig) Object.assign(draft.fn.VpcConfig, config);
}

function setNat(draft: Draft, change: object): void {
  for (const nat of draft.lists.NatGateways ?? []) Object.assign(nat, change);
}

function setEgress(draft: Draft, ...permissions: ReturnType<typeof make.permission>[]): void {
  for (const group of draft.lists.SecurityGroups ?? []) group.IpPermissionsEgress = permissions;
}

/** Gives some subnets a network ACL of their own. */
function setAcl(draft: Draft, subnets: string[], entries: ReturnType<typeof make.entry>[]): void {
  for (const acl of draft.lists.NetworkAcls ?? [])
    acl.Associations = acl.Associations.filter((item) => !subnets.includes(item.SubnetId));
  draft.lists.NetworkAcls?.push(make.acl(make.id('acl', 2), subnets, entries));
}

/** A second subnet of the function, on a table of its own. */
function secondSubnet(list: Route[]): (draft: Draft) => void {
  return (draft) => {
    setConfig(draft, { SubnetIds: [ids.privateA, ids.privateB] });
    const shared = draft.lists.RouteTables?.find((item) => item.RouteTableId === ids.private);
    if (shared) shared.Associations = (shared.Associations ?? []).filter((item) => item.SubnetId !== ids.privateB);
    draft.lists.RouteTables?.push(make.table(ids.privateB2, list, [ids.privateB]));
  };
}

const REGIONAL = {
  SubnetId: undefined,
  AvailabilityMode: 'regional',
  AutoProvisionZones: 'enabled',
  RouteTableId: make.id('rtb', 9),
};

function natAddress(zone: 'a' | 'b') {
  return {
    PublicIp: '52.16.7.9',
    AllocationId: 'eipalloc-0aa11bb22cc33dd44',
    Status: 'succeeded',
    AvailabilityZone: `${make.REGION}${zone}`,
    AvailabilityZoneId: `euw1-az${zone === 'a' ? 1 : 2}`,
  };
}

const INSTANCE = make.id('i', 1);
const CARD = make.id('eni', 1);
const NAT_GROUP = make.id('sg', 2);

/** A NAT instance in the public subnet instead of the NAT gateway. */
const natInstance = changed((draft) => {
  setRoutes(draft, [make.route('0.0.0.0/0', { InstanceId: INSTANCE, NetworkInterfaceId: CARD })]);
  draft.lists.SecurityGroups?.push(
    make.group(NAT_GROUP, [make.permission('-1', null, ['0.0.0.0/0'])], [make.permission('-1', null, ['10.0.0.0/16'])]),
  );
  const card = {
    NetworkInterfaceId: CARD,
    InterfaceType: 'interface',
    SubnetId: ids.publicA,
    VpcId: VPC,
    SourceDestCheck: false,
    PrivateIpAddress: '10.0.101.20',
    Groups: [{ GroupId: NAT_GROUP }],
    Association: { PublicIp: '52.16.7.10' },
    Attachment: { AttachmentId: 'eni-attach-0aa11bb22cc33dd44', InstanceId: INSTANCE, Status: 'attached' },
  };
  draft.lists.NetworkInterfaces = [card];
  draft.lists.Reservations = [
    {
      ReservationId: 'r-0aa11bb22cc33dd44',
      Instances: [
        {
          InstanceId: INSTANCE,
          VpcId: VPC,
          SubnetId: ids.publicA,
          State: { Code: 16, Name: 'running' },
          SourceDestCheck: false,
          PublicIpAddress: '52.16.7.10',
          SecurityGroups: [{ GroupId: NAT_GROUP }],
        },
      ],
    },
  ];
});

const TGW = make.id('tgw', 1);

function withTransit(draft: Draft): void {
  setRoutes(draft, [make.route('0.0.0.0/0', { TransitGatewayId: TGW }), make.route('::/0', { TransitGatewayId: TGW })]);
  setConfig(draft, { Ipv6AllowedForDualStack: true });
}

const FIREWALL_SUBNET = make.id('subnet', 0xf1);
const FIREWALL = make.id('vpce', 0xf1);

/** A firewall endpoint in a subnet of its own as default target; `onward` is that subnet's default. */
function withFirewall(onward: Partial<Route>): () => Draft {
  return changed((draft) => {
    setRoutes(draft, [make.route('0.0.0.0/0', { GatewayId: FIREWALL })]);
    draft.lists.Subnets?.push(make.subnet(FIREWALL_SUBNET, '10.0.201.0/24', 'a', 0xc9));
    draft.lists.RouteTables?.push(
      make.table(make.id('rtb', 0xf1), [make.route('0.0.0.0/0', onward)], [FIREWALL_SUBNET]),
    );
    setRoutes(
      draft,
      [make.route('0.0.0.0/0', { GatewayId: ids.igw }), make.route('10.0.1.0/24', { GatewayId: FIREWALL })],
      ids.public,
    );
    draft.lists.VpcEndpoints?.push({
      VpcEndpointId: FIREWALL,
      VpcEndpointType: 'GatewayLoadBalancer',
      VpcId: VPC,
      ServiceName: `com.amazonaws.vpce.${make.REGION}.vpce-svc-0aa11bb22cc33dd44`,
      State: 'available',
      SubnetIds: [FIREWALL_SUBNET],
    });
  });
}

const ENDPOINT_GROUP = make.id('sg', 3);

/** An interface endpoint of a service in the function's subnet; its group admits the function's group. */
function interfaceEndpoint(draft: Draft, service: string, change: object = {}): void {
  draft.lists.SecurityGroups?.push(
    make.group(
      ENDPOINT_GROUP,
      [],
      [make.permission('tcp', [443, 443], [], { UserIdGroupPairs: [{ GroupId: ids.sg, UserId: make.ACCOUNT }] })],
    ),
  );
  draft.lists.VpcEndpoints?.push({
    VpcEndpointId: make.id('vpce', 2),
    VpcEndpointType: 'Interface',
    VpcId: VPC,
    ServiceName: `com.amazonaws.${make.REGION}.${service}`,
    State: 'available',
    SubnetIds: [ids.privateA],
    Groups: [{ GroupId: ENDPOINT_GROUP, GroupName: 'endpoints' }],
    PrivateDnsEnabled: true,
    IpAddressType: 'ipv4',
    ...change,
  });
}

function onlySelf(draft: Draft): void {
  const found = draft.lists.SecurityGroups?.find((item) => item.GroupId === ENDPOINT_GROUP);
  if (found)
    found.IpPermissions = [make.permission('-1', null, [], { UserIdGroupPairs: [{ GroupId: ENDPOINT_GROUP }] })];
}

const S3_LIST = 'pl-6da54004';

function gatewayEndpoint(draft: Draft, tables: string[]): void {
  draft.lists.VpcEndpoints?.push({
    VpcEndpointId: make.id('vpce', 3),
    VpcEndpointType: 'Gateway',
    VpcId: VPC,
    ServiceName: `com.amazonaws.${make.REGION}.s3`,
    State: 'available',
    RouteTableIds: tables,
    SubnetIds: [],
    Groups: [],
    PrivateDnsEnabled: false,
  });
  for (const tableId of tables)
    draft.lists.RouteTables?.find((item) => item.RouteTableId === tableId)?.Routes?.push(
      make.route(S3_LIST, { GatewayId: make.id('vpce', 3) }),
    );
}

const PROVIDER = `arn:aws:lambda:${make.REGION}:${make.ACCOUNT}:capacity-provider:fleet`;

function managedInstances(draft: Draft): void {
  setRoutes(draft, [make.route('0.0.0.0/0', { GatewayId: ids.igw }), make.route('::/0', { GatewayId: ids.igw })]);
  if (draft.fn) {
    delete draft.fn.VpcConfig;
    draft.fn.CapacityProviderConfig = {
      LambdaManagedInstancesCapacityProviderConfig: { CapacityProviderArn: PROVIDER },
    };
  }
}

const openGroup = make.permission('-1', null, ['0.0.0.0/0']);
const toNat = (destination: string) => make.route(destination, { NatGatewayId: ids.nat });
const toIgw = (destination: string) => make.route(destination, { GatewayId: ids.igw });

export const VECTORS: readonly Vector[] = [
  {
    number: 1,
    title: 'VpcConfig absent',
    rules: ['FN-1', 'FN-2'],
    draft: changed((draft) => delete draft.fn?.VpcConfig),
    asks: [v4('R'), v6('U')],
  },
  {
    number: 2,
    title: 'VpcConfig with nothing but empty strings and lists',
    rules: ['FN-3'],
    draft: changed((draft) => setConfig(draft, { SubnetIds: [], SecurityGroupIds: [], VpcId: '' })),
    asks: [v4('R'), v6('U')],
  },
  {
    number: 3,
    title: 'default route to an internet gateway',
    rules: ['TGT-2'],
    draft: routes(toIgw('0.0.0.0/0')),
    asks: [v4('U', { finding: 'igw-without-public-ip' }), v6('U')],
  },
  {
    number: 4,
    title: 'the same with MapPublicIpOnLaunch',
    rules: ['TGT-2', 'FN-14'],
    draft: changed(
      (draft) => draft.lists.Subnets?.forEach((item) => (item.MapPublicIpOnLaunch = true)),
      routes(toIgw('0.0.0.0/0')),
    ),
    asks: [v4('U'), v6('U')],
  },
  {
    number: 5,
    title: 'public NAT gateway, its subnet to an attached internet gateway',
    rules: ['NAT-4'],
    draft: make.healthy,
    asks: [v4('R'), v6('U')],
  },
  {
    number: 6,
    title: 'NAT gateway deleted and route blackhole',
    rules: ['SEL-5', 'NAT-1'],
    draft: changed(
      (draft) => setNat(draft, { State: 'deleted' }),
      routes({ ...toNat('0.0.0.0/0'), State: 'blackhole' }),
    ),
    asks: [v4('U', { finding: 'route-blackhole' }), v6('U')],
  },
  {
    number: 7,
    title: 'private NAT gateway',
    rules: ['NAT-2'],
    draft: changed((draft) =>
      setNat(draft, {
        ConnectivityType: 'private',
        NatGatewayAddresses: [{ PrivateIp: '10.0.101.8', Status: 'succeeded', IsPrimary: true }],
      }),
    ),
    asks: [v4('U', { finding: 'nat-private-type' }), v6('U')],
  },
  {
    number: 8,
    title: 'NAT gateway in the subnet of the function',
    rules: ['NAT-6'],
    draft: changed((draft) => setNat(draft, { SubnetId: ids.privateA })),
    asks: [v4('U'), v6('U')],
  },
  {
    number: 9,
    title: 'NAT subnet on a main table with local routes only',
    rules: ['NAT-6'],
    draft: changed((draft) =>
      draft.lists.RouteTables?.forEach(
        (item) => (item.Associations = (item.Associations ?? []).filter((a) => a.SubnetId !== ids.publicA)),
      ),
    ),
    asks: [v4('U', { finding: 'nat-in-private-subnet' }), v6('U')],
  },
  {
    number: 10,
    title: 'internet gateway detached',
    rules: ['NAT-5'],
    draft: changed((draft) => draft.lists.InternetGateways?.forEach((item) => (item.Attachments = []))),
    asks: [v4('U', { finding: 'internet-gateway-detached' }), v6('U')],
  },
  {
    number: 11,
    title: 'NAT gateway pending',
    rules: ['NAT-1'],
    draft: changed((draft) => setNat(draft, { State: 'pending' })),
    asks: [v4('U', { finding: 'nat-not-available' }), v6('U')],
  },
  {
    number: 11,
    title: 'NAT gateway failed',
    rules: ['NAT-1', 'NAT-16'],
    draft: changed((draft) =>
      setNat(draft, {
        State: 'failed',
        FailureCode: 'Gateway.NotAttached',
        FailureMessage: 'Network vpc has no Internet gateway attached',
      }),
    ),
    asks: [v4('U', { finding: 'nat-not-available' }), v6('U')],
  },
  {
    number: 12,
    title: 'NAT gateways not pasted, route active',
    rules: ['TGT-16'],
    draft: changed((draft) => delete draft.lists.NatGateways),
    asks: [v4('K', { lean: 'reachable' }), v6('U')],
  },
  {
    number: 13,
    title: 'two halves instead of a default route',
    rules: ['SEL-9'],
    draft: routes(toNat('0.0.0.0/1'), toNat('128.0.0.0/1')),
    asks: [v4('R'), v6('U')],
  },
  {
    number: 14,
    title: 'only one half',
    rules: ['SEL-9'],
    draft: routes(toNat('0.0.0.0/1')),
    asks: [v4('I', { finding: 'half-default-route' }), v6('U')],
  },
  {
    number: 15,
    title: 'default to NAT, one /24 to an internet gateway',
    rules: ['SEL-2'],
    draft: routes(toNat('0.0.0.0/0'), toIgw('8.8.8.0/24')),
    asks: [v4('R'), v6('U'), to('8.8.8.8', 'U'), to('8.8.9.9', 'R')],
  },
  {
    number: 16,
    title: 'propagated default to a VPN gateway beside a static one to NAT',
    rules: ['SEL-3'],
    draft: routes(
      {
        DestinationCidrBlock: '0.0.0.0/0',
        GatewayId: make.id('vgw', 1),
        Origin: 'EnableVgwRoutePropagation',
        State: 'active',
      },
      toNat('0.0.0.0/0'),
    ),
    asks: [v4('R'), v6('U')],
  },
  {
    number: 17,
    title: 'blackhole default shadowed by two halves',
    rules: ['SEL-2', 'SEL-5'],
    draft: routes({ ...toNat('0.0.0.0/0'), State: 'blackhole' }, toNat('0.0.0.0/1'), toNat('128.0.0.0/1')),
    asks: [v4('R'), v6('U')],
  },
  {
    number: 18,
    title: 'two subnets: NAT and internet gateway',
    rules: ['MIX-1'],
    draft: changed(secondSubnet([toIgw('0.0.0.0/0')])),
    asks: [v4('I', { finding: 'mixed-subnets' }), v6('U')],
  },
  {
    number: 19,
    title: 'two subnets: NAT and blackhole',
    rules: ['MIX-1'],
    draft: changed(secondSubnet([{ ...toNat('0.0.0.0/0'), State: 'blackhole' }])),
    asks: [v4('I'), v6('U')],
  },
  {
    number: 20,
    title: 'no association, main table to NAT',
    rules: ['RT-2'],
    draft: changed((draft) => {
      draft.lists.RouteTables = [
        make.table(ids.main, [toNat('0.0.0.0/0')], [], 'main'),
        make.table(ids.public, [toIgw('0.0.0.0/0')], [ids.publicA, ids.publicB]),
      ];
    }),
    asks: [v4('R', { finding: 'implicit-main-table' }), v6('U')],
  },
  {
    number: 21,
    title: 'no association, main table not pasted, IPv6 allowed',
    rules: ['RT-8', 'V6-1'],
    draft: changed((draft) => {
      draft.lists.RouteTables = [make.table(ids.public, [toIgw('0.0.0.0/0')], [ids.publicA, ids.publicB])];
      setConfig(draft, { Ipv6AllowedForDualStack: true });
    }),
    asks: [v4('K'), v6('K')],
  },
  {
    number: 21,
    title: 'no association, main table not pasted, IPv6 not allowed',
    rules: ['RT-8', 'V6-1'],
    draft: changed((draft) => {
      draft.lists.RouteTables = [make.table(ids.public, [toIgw('0.0.0.0/0')], [ids.publicA, ids.publicB])];
    }),
    asks: [v4('K'), v6('U')],
  },
  {
    number: 22,
    title: 'filter by association returned nothing',
    rules: ['RT-7'],
    draft: changed((draft) => {
      draft.lists.RouteTables = [];
      draft.commands['route-tables.json'] =
        `aws ec2 describe-route-tables --filters Name=association.subnet-id,Values=${ids.privateA}`;
    }),
    asks: [v4('K', { finding: 'empty-filtered-paste' })],
  },
  {
    number: 23,
    title: 'security group without egress',
    rules: ['SG-1'],
    draft: changed((draft) => setEgress(draft)),
    asks: [v4('U', { finding: 'security-group-egress' }), v6('U')],
  },
  {
    number: 24,
    title: 'egress to 10.0.0.0/8 only',
    rules: ['SG-6'],
    draft: changed((draft) => setEgress(draft, make.permission('tcp', [443, 443], ['10.0.0.0/8']))),
    asks: [v4('U'), v6('U')],
  },
  {
    number: 25,
    title: 'egress to itself only',
    rules: ['SG-5'],
    draft: changed((draft) =>
      setEgress(draft, make.permission('-1', null, [], { UserIdGroupPairs: [{ GroupId: ids.sg }] })),
    ),
    asks: [v4('U'), v6('U')],
  },
  {
    number: 26,
    title: 'two groups, one without egress, one open',
    rules: ['SG-4'],
    draft: changed((draft) => {
      setEgress(draft);
      draft.lists.SecurityGroups?.push(make.group(make.id('sg', 9), [openGroup]));
      setConfig(draft, { SecurityGroupIds: [ids.sg, make.id('sg', 9)] });
    }),
    asks: [v4('R')],
  },
  {
    number: 27,
    title: 'egress on 443 only',
    rules: ['SG-7'],
    draft: changed((draft) => setEgress(draft, make.permission('tcp', [443, 443], ['0.0.0.0/0']))),
    asks: [ask('U', { port: 80 }), ask('R', { port: 443 })],
  },
  {
    number: 28,
    title: 'network ACL of the function lets replies in on 32768-65535 only',
    rules: ['NACL-7'],
    draft: changed((draft) =>
      setAcl(
        draft,
        [ids.privateA],
        [
          make.entry(100, 'out', 'allow', '0.0.0.0/0'),
          make.entry(100, 'in', 'allow', '0.0.0.0/0', '6', [32768, 65535]),
        ],
      ),
    ),
    asks: [v4('I', { finding: 'nacl-partial-ports' })],
  },
  {
    number: 29,
    title: 'network ACL of the NAT subnet does not admit the function',
    rules: ['NACL-6'],
    draft: changed((draft) =>
      setAcl(
        draft,
        [ids.publicA],
        [
          make.entry(90, 'in', 'deny', '10.0.1.0/24'),
          make.entry(100, 'in', 'allow', '0.0.0.0/0'),
          make.entry(100, 'out', 'allow', '0.0.0.0/0'),
        ],
      ),
    ),
    asks: [v4('U')],
  },
  {
    number: 30,
    title: 'network ACL denies 443 before it allows everything',
    rules: ['NACL-2'],
    draft: changed((draft) =>
      setAcl(
        draft,
        [ids.privateA],
        [
          make.entry(90, 'out', 'deny', '0.0.0.0/0', '6', [443, 443]),
          make.entry(100, 'out', 'allow', '0.0.0.0/0'),
          make.entry(100, 'in', 'allow', '0.0.0.0/0'),
        ],
      ),
    ),
    asks: [v4('U', { finding: 'nacl-blocks-egress' }), ask('R', { port: 80 })],
  },
  {
    number: 31,
    title: 'NAT gateway in another zone',
    rules: ['NAT-12'],
    draft: changed((draft) => setNat(draft, { SubnetId: ids.publicB })),
    asks: [v4('R', { finding: 'nat-other-zone' })],
  },
  {
    number: 32,
    title: 'regional NAT gateway, automatic, without the zone',
    rules: ['NAT-11'],
    draft: changed((draft) => setNat(draft, { ...REGIONAL, NatGatewayAddresses: [natAddress('b')] })),
    asks: [v4('R')],
  },
  {
    number: 33,
    title: 'regional NAT gateway, manual, without the zone of one of two subnets',
    rules: ['NAT-11', 'MIX-1'],
    draft: changed((draft) => {
      setNat(draft, { ...REGIONAL, AutoProvisionZones: 'disabled', NatGatewayAddresses: [natAddress('a')] });
      setConfig(draft, { SubnetIds: [ids.privateA, ids.privateB] });
    }),
    asks: [v4('I', { finding: 'nat-zone-missing' })],
  },
  {
    number: 34,
    title: 'egress-only gateway, dual-stack, allowed',
    rules: ['V6-1', 'TGT-4'],
    draft: dual,
    asks: [v4('R'), v6('R')],
  },
  {
    number: 35,
    title: 'the same, IPv6 not allowed',
    rules: ['V6-1'],
    draft: changed((draft) => setConfig(draft, { Ipv6AllowedForDualStack: false }), dual),
    asks: [v6('U', { finding: 'ipv6-flag-off' })],
  },
  {
    number: 36,
    title: 'the same, group open for IPv4 only',
    rules: ['V6-5'],
    draft: changed((draft) => setEgress(draft, openGroup), dual),
    asks: [v6('U')],
  },
  {
    number: 37,
    title: 'IPv6 default to an internet gateway',
    rules: ['TGT-2b'],
    draft: changed((draft) => setRoutes(draft, [toIgw('0.0.0.0/0'), toIgw('::/0')]), dual),
    asks: [v4('U'), v6('R')],
  },
  {
    number: 38,
    title: 'Block Public Access in both directions, no exclusion',
    rules: ['BPA-2'],
    draft: changed((draft) => {
      draft.bpaMode = 'block-bidirectional';
      draft.lists.VpcBlockPublicAccessExclusions = [];
    }, dual),
    asks: [v4('U', { finding: 'block-public-access' }), v6('U')],
  },
  {
    number: 39,
    title: 'the same with an egress exclusion for the NAT subnet',
    rules: ['BPA-4'],
    draft: changed((draft) => {
      draft.bpaMode = 'block-bidirectional';
      draft.lists.VpcBlockPublicAccessExclusions = [
        {
          ExclusionId: 'vpcbpa-exclude-0aa11bb22cc33dd44',
          ResourceArn: `arn:aws:ec2:${make.REGION}:${make.ACCOUNT}:subnet/${ids.publicA}`,
          InternetGatewayExclusionMode: 'allow-egress',
          State: 'create-complete',
        },
      ];
    }, dual),
    asks: [v4('R'), v6('U')],
  },
  {
    number: 40,
    title: 'Block Public Access for ingress',
    rules: ['BPA-3'],
    draft: changed((draft) => {
      draft.bpaMode = 'block-ingress';
      draft.lists.VpcBlockPublicAccessExclusions = [];
    }, dual),
    asks: [v4('R'), v6('R')],
  },
  {
    number: 41,
    title: 'NAT instance with source/destination check',
    rules: ['NI-3'],
    draft: changed(
      (draft) => draft.lists.NetworkInterfaces?.forEach((item) => (item.SourceDestCheck = true)),
      natInstance,
    ),
    asks: [v4('U', { finding: 'instance-source-dest-check' })],
  },
  {
    number: 42,
    title: 'NAT instance that works',
    rules: ['NI-9'],
    draft: natInstance,
    asks: [v4('R', { finding: 'instance-or-eni-egress' })],
  },
  {
    number: 43,
    title: 'everything to a transit gateway',
    rules: ['TGT-8'],
    draft: changed(withTransit),
    asks: [v4('D', { finding: 'transit-gateway-egress' }), v6('D')],
  },
  {
    number: 44,
    title: 'transit gateway attachment without the zone of the function',
    rules: ['TGT-8'],
    draft: changed((draft) => {
      withTransit(draft);
      draft.lists.TransitGatewayVpcAttachments = [
        {
          TransitGatewayAttachmentId: make.id('tgw-attach', 1),
          TransitGatewayId: TGW,
          VpcId: VPC,
          State: 'available',
          SubnetIds: [ids.privateB],
          Options: { Ipv6Support: 'enable' },
        },
      ];
    }),
    asks: [v4('U', { finding: 'transit-gateway-zone-missing' })],
  },
  {
    number: 45,
    title: 'default route to a peering connection',
    rules: ['TGT-11'],
    draft: routes(make.route('0.0.0.0/0', { VpcPeeringConnectionId: make.id('pcx', 1) })),
    asks: [v4('U', { finding: 'peering-not-transitive' })],
  },
  {
    number: 46,
    title: 'firewall endpoint, then NAT, then internet gateway',
    rules: ['FW-1'],
    draft: withFirewall({ NatGatewayId: ids.nat }),
    asks: [v4('D', { finding: 'firewall-endpoint-hop' })],
  },
  {
    number: 47,
    title: 'firewall endpoint straight to an internet gateway',
    rules: ['FW-1'],
    draft: withFirewall({ GatewayId: ids.igw }),
    asks: [v4('D', { lean: 'unreachable' })],
  },
  {
    number: 48,
    title: 'isolated subnet with a gateway endpoint for S3',
    rules: ['VPCE-10', 'VPCE-13'],
    draft: changed((draft) => gatewayEndpoint(draft, [ids.private]), isolated),
    asks: [v4('U'), to('s3', 'R')],
  },
  {
    number: 49,
    title: 'gateway endpoint for S3 on another table, no NAT',
    rules: ['VPCE-10'],
    draft: changed((draft) => gatewayEndpoint(draft, [ids.public]), isolated),
    asks: [to('s3', 'U', { finding: 'gateway-endpoint-missing' })],
  },
  {
    number: 50,
    title: 'isolated with an interface endpoint for SQS',
    rules: ['VPCE-2', 'VPCE-3'],
    draft: changed((draft) => interfaceEndpoint(draft, 'sqs'), isolated),
    asks: [to('sqs', 'R'), v4('U')],
  },
  {
    number: 51,
    title: 'the group of the endpoint admits only itself',
    rules: ['VPCE-5'],
    draft: changed((draft) => {
      interfaceEndpoint(draft, 'sqs');
      onlySelf(draft);
    }, isolated),
    asks: [to('sqs', 'U', { finding: 'endpoint-security-group' })],
  },
  {
    number: 52,
    title: 'private DNS off',
    rules: ['VPCE-3'],
    draft: changed((draft) => interfaceEndpoint(draft, 'sqs', { PrivateDnsEnabled: false }), isolated),
    asks: [to('sqs', 'D', { finding: 'interface-endpoint-dns' })],
  },
  {
    number: 53,
    title: 'a broken endpoint takes the name away from a healthy NAT path',
    rules: ['VPCE-4'],
    draft: changed((draft) => {
      interfaceEndpoint(draft, 'sqs');
      onlySelf(draft);
    }),
    asks: [v4('R'), to('sqs', 'U')],
  },
  {
    number: 54,
    title: 'DynamoDB interface endpoint, isolated',
    rules: ['VPCE-9'],
    draft: changed((draft) => interfaceEndpoint(draft, 'dynamodb', { PrivateDnsEnabled: false }), isolated),
    asks: [to('dynamodb', 'D')],
  },
  {
    number: 55,
    title: 'participant account: the NAT gateway cannot be described',
    rules: ['RT-9'],
    draft: changed((draft) => {
      delete draft.lists.NatGateways;
      draft.lists.Subnets?.forEach((item) => (item.OwnerId = '999988887777'));
    }),
    asks: [v4('K', { lean: 'reachable' })],
  },
  {
    number: 56,
    title: 'a customer prefix list as only default, entries not pasted',
    rules: ['SEL-13'],
    draft: routes(make.route('pl-0aa11bb22cc33dd44', { NatGatewayId: ids.nat })),
    asks: [v4('K', { finding: 'prefix-list-not-expanded' })],
  },
  {
    number: 57,
    title: 'managed instances in public subnets, provider pasted',
    rules: ['FN-7'],
    draft: changed((draft) => {
      managedInstances(draft);
      draft.provider = {
        CapacityProviderArn: PROVIDER,
        State: 'Active',
        VpcConfig: { SubnetIds: [ids.privateA], SecurityGroupIds: [ids.sg] },
      };
    }),
    asks: [v4('D', { finding: 'managed-instances' }), v6('D')],
  },
  {
    number: 57,
    title: 'managed instances, provider not pasted',
    rules: ['FN-7'],
    draft: changed(managedInstances),
    asks: [v4('K')],
  },
  {
    number: 58,
    title: 'an update of the function is in progress',
    rules: ['FN-10'],
    draft: changed((draft) => {
      if (draft.fn) draft.fn.LastUpdateStatus = 'InProgress';
    }),
    asks: [v4('R', { finding: 'config-update-in-progress' })],
  },
  {
    number: 59,
    title: 'DNS support off',
    rules: ['DNS-2'],
    draft: changed((draft) => {
      draft.dnsSupport = false;
    }),
    asks: [to('api.example.com', 'U', { finding: 'dns-support-off' }), to('1.1.1.1', 'R')],
  },
  {
    number: 60,
    title: 'a custom DNS server outside any route',
    rules: ['DNS-4'],
    draft: changed((draft) => {
      draft.lists.DhcpOptions = [
        {
          DhcpOptionsId: 'dopt-0aa11bb22cc33dd44',
          DhcpConfigurations: [{ Key: 'domain-name-servers', Values: [{ Value: '10.9.9.9' }] }],
        },
      ];
    }),
    asks: [to('api.example.com', 'UD', { finding: 'custom-dns' })],
  },
];
