/** The account that describe documents show, made again in the emulator with the real AWS CLI, and which ids stand for each other. */
import type { Elements, ListName } from '../../src/controlplane/collections.ts';
import type { Json, State } from '../../src/controlplane/index.ts';
import { isObject } from '../../src/controlplane/parameters.ts';
import type { Alike } from './alike.ts';

/** Runs the AWS CLI and parses what it prints; throws where it is refused. */
export type Run = (...args: string[]) => Promise<Json>;

interface Maker {
  readonly alike: Alike;
  /** A request in the documents' ids, sent in the emulator's; what was made there. */
  readonly send: (service: string, name: string, input: Json) => Promise<Json>;
  readonly all: <K extends ListName>(list: K) => readonly Elements[K][];
  readonly vpc: string;
}

/**
 * Makes VPC, subnets, gateways, groups, ACLs, tables, endpoints, interfaces and functions of the documents.
 * @param send what a request comes to; `alike` learns the ids of each answer
 * @returns the emulator's id of the VPC
 */
export async function makeAccount(state: State, run: Run, alike: Alike): Promise<string> {
  const all: Maker['all'] = <K extends ListName>(list: K) =>
    // The documents are in AWS's exact shapes.
    state.documents.flatMap(({ value }) => (isObject(value) && Array.isArray(value[list]) ? (value[list] as Elements[K][]) : [])); // prettier-ignore
  const vpc = all('Subnets')[0]?.VpcId ?? '';
  const maker: Maker = {
    alike, all, vpc,
    send: (service, name, input) => run(service, name, '--cli-input-json', JSON.stringify(alike.toTheirs(input))),
  }; // prettier-ignore
  for (const step of [vpcAndSubnets, gateways, groups, groupRules, aclEntries, tables, endpoints, interfaces])
    await step(maker);
  for (const { value } of state.documents) {
    if (isObject(value) && typeof value['FunctionName'] === 'string') await lambda(maker, value);
    for (const name of ['EnableDnsSupport', 'EnableDnsHostnames'])
      if (isObject(value) && name in value)
        await maker.send('ec2', 'modify-vpc-attribute', { VpcId: vpc, [name]: value[name] });
  }
  return alike.toTheirs(vpc);
}

/** The first element that a describe command prints of the VPC. */
async function firstOf({ send, vpc }: Maker, name: string, ...filters: Json[]): Promise<Json> {
  const answer = await send('ec2', name, { Filters: [{ Name: 'vpc-id', Values: [vpc] }, ...filters] });
  return (Object.values(answer) as Json[][])[0]?.[0] ?? {};
}

async function vpcAndSubnets({ all, send, alike, vpc }: Maker): Promise<void> {
  const local = all('RouteTables').flatMap(({ Routes = [] }) =>
    Routes.filter(({ GatewayId }) => GatewayId === 'local'),
  );
  const own = local.find(({ DestinationCidrBlock }) => DestinationCidrBlock !== undefined);
  const six = local.find(({ DestinationIpv6CidrBlock }) => DestinationIpv6CidrBlock !== undefined);
  const made = await send('ec2', 'create-vpc', { CidrBlock: own?.DestinationCidrBlock, AmazonProvidedIpv6CidrBlock: six !== undefined }); // prettier-ignore
  const { VpcId } = made['Vpc'] as Elements['Vpcs'];
  alike.learn(vpc, VpcId);
  if (six !== undefined) {
    const { Vpcs } = (await send('ec2', 'describe-vpcs', { VpcIds: [vpc] })) as unknown as { Vpcs: Elements['Vpcs'][] };
    const block = Vpcs[0]?.Ipv6CidrBlockAssociationSet?.[0]?.Ipv6CidrBlock ?? '';
    alike.pair(prefixOf(six.DestinationIpv6CidrBlock ?? ''), prefixOf(block));
  }
  for (const subnet of all('Subnets')) {
    const answer = await send('ec2', 'create-subnet', {
      VpcId: vpc,
      CidrBlock: subnet.CidrBlock,
      AvailabilityZone: subnet.AvailabilityZone,
      Ipv6CidrBlock: subnet.Ipv6CidrBlockAssociationSet?.[0]?.Ipv6CidrBlock,
    });
    alike.learn(subnet.SubnetId, (answer['Subnet'] as Json)['SubnetId']);
  }
}

/** `2001:db8:1234:1a` of `2001:db8:1234:1a00::/56`: what the blocks of its subnets begin with. */
const prefixOf = (block: string): string => block.replace(/00::\/56$/, '');

async function gateways({ all, send, alike, vpc }: Maker): Promise<void> {
  for (const { InternetGatewayId } of all('InternetGateways')) {
    const { InternetGateway } = await send('ec2', 'create-internet-gateway', {});
    alike.learn({ InternetGatewayId }, InternetGateway);
    await send('ec2', 'attach-internet-gateway', { InternetGatewayId, VpcId: vpc });
  }
  for (const { EgressOnlyInternetGatewayId } of all('EgressOnlyInternetGateways')) {
    const { EgressOnlyInternetGateway } = await send('ec2', 'create-egress-only-internet-gateway', { VpcId: vpc });
    alike.learn({ EgressOnlyInternetGatewayId }, EgressOnlyInternetGateway);
  }
  const nats = all('NatGateways').filter(({ State }) => State === 'available');
  // A scenario may have the gateway alone: it says which address it has.
  const addresses = [...all('Addresses'), ...nats.flatMap(({ NatGatewayAddresses = [] }) => NatGatewayAddresses)];
  for (const [id, address] of new Map(addresses.map((one) => [one.AllocationId, one.PublicIp])))
    alike.learn({ AllocationId: id }, await send('ec2', 'allocate-address', { Domain: 'vpc', Address: address }));
  for (const nat of nats) {
    const { NatGateway } = await send('ec2', 'create-nat-gateway', {
      SubnetId: nat.SubnetId,
      AllocationId: nat.NatGatewayAddresses?.[0]?.AllocationId,
    });
    alike.learn(nat, NatGateway);
  }
}

async function groups({ all, send, alike, vpc }: Maker): Promise<void> {
  for (const { GroupId, GroupName, Description } of all('SecurityGroups')) {
    alike.learn({ GroupId }, await send('ec2', 'create-security-group', { GroupName, Description, VpcId: vpc }));
    // What a new group lets out is taken away, so that the documents alone say it.
    const described = await send('ec2', 'describe-security-groups', { GroupIds: [GroupId] });
    const [made] = described['SecurityGroups'] as Elements['SecurityGroups'][];
    await send('ec2', 'revoke-security-group-egress', { GroupId, IpPermissions: made?.IpPermissionsEgress });
  }
}

/** Once all groups are there, since a rule may name another one. */
async function groupRules({ all, send }: Maker): Promise<void> {
  for (const { GroupId, IpPermissions = [], IpPermissionsEgress = [] } of all('SecurityGroups')) {
    if (IpPermissions.length > 0) await send('ec2', 'authorize-security-group-ingress', { GroupId, IpPermissions });
    if (IpPermissionsEgress.length > 0)
      await send('ec2', 'authorize-security-group-egress', { GroupId, IpPermissions: IpPermissionsEgress });
  }
}

/** The default network ACL is there; the emulator gives it no rules for IPv6. */
async function aclEntries(maker: Maker): Promise<void> {
  const theirs = (await firstOf(maker, 'describe-network-acls')) as unknown as Elements['NetworkAcls'];
  const has = ({ Egress, RuleNumber }: Json): boolean =>
    (theirs.Entries ?? []).some((entry) => entry.Egress === Egress && entry.RuleNumber === RuleNumber);
  for (const { NetworkAclId, Entries = [], Associations = [] } of maker.all('NetworkAcls')) {
    maker.alike.learn({ NetworkAclId }, theirs);
    for (const ours of Associations)
      maker.alike.learn(
        ours.NetworkAclAssociationId,
        theirs.Associations?.find(({ SubnetId }) => SubnetId === maker.alike.toTheirs(ours.SubnetId))?.NetworkAclAssociationId,
      ); // prettier-ignore
    for (const entry of Entries as unknown as Json[])
      if (!has(entry)) await maker.send('ec2', 'create-network-acl-entry', { NetworkAclId, ...entry });
  }
}

async function tables(maker: Maker): Promise<void> {
  const { all, send, alike, vpc } = maker;
  for (const { RouteTableId, Associations = [], Routes = [] } of all('RouteTables')) {
    const isMain = Associations.some(({ Main }) => Main === true);
    const theirs = isMain
      ? await firstOf(maker, 'describe-route-tables', { Name: 'association.main', Values: ['true'] })
      : (await send('ec2', 'create-route-table', { VpcId: vpc }))['RouteTable'];
    alike.learn({ RouteTableId }, theirs);
    if (isMain) alike.learn({ Associations }, theirs);
    for (const { SubnetId, RouteTableAssociationId } of Associations.filter(({ Main }) => Main !== true)) {
      const made = await send('ec2', 'associate-route-table', { RouteTableId, SubnetId });
      alike.learn(RouteTableAssociationId, made['AssociationId']);
    }
    // Local routes are there, and endpoints write their own.
    const written = Routes.filter(({ GatewayId, DestinationPrefixListId }) => GatewayId !== 'local' && DestinationPrefixListId === undefined); // prettier-ignore
    for (const route of written) {
      const given = Object.entries(route).filter(([field]) => field !== 'State' && field !== 'Origin');
      await send('ec2', 'create-route', { RouteTableId, ...Object.fromEntries(given) });
    }
  }
}

async function endpoints({ all, send, alike, vpc }: Maker): Promise<void> {
  for (const one of all('VpcEndpoints')) {
    const { VpcEndpointType, ServiceName, RouteTableIds, SubnetIds, Groups = [], PrivateDnsEnabled } = one;
    const own = VpcEndpointType === 'Gateway' ? { RouteTableIds } : { SubnetIds, PrivateDnsEnabled, SecurityGroupIds: Groups.map(({ GroupId }) => GroupId) }; // prettier-ignore
    const { VpcEndpoint } = await send('ec2', 'create-vpc-endpoint', {
      VpcId: vpc,
      VpcEndpointType,
      ServiceName,
      ...own,
    });
    alike.learn({ VpcEndpointId: one.VpcEndpointId }, VpcEndpoint);
  }
}

/** Interfaces of databases and machines; those of functions, gateways and endpoints come with what they belong to. */
async function interfaces({ all, send, alike }: Maker): Promise<void> {
  for (const one of all('NetworkInterfaces').filter(({ InterfaceType }) => InterfaceType === 'interface')) {
    const { NetworkInterface } = await send('ec2', 'create-network-interface', {
      SubnetId: one.SubnetId,
      PrivateIpAddress: one.PrivateIpAddress,
      Groups: one.Groups?.map(({ GroupId }) => GroupId),
      Description: one.Description,
    });
    alike.learn({ NetworkInterfaceId: one.NetworkInterfaceId }, NetworkInterface);
  }
}

/** The smallest ZIP archive: none of its code ever runs. */
const EMPTY_ZIP = Buffer.from([0x50, 0x4b, 0x05, 0x06, ...Array.from({ length: 18 }, () => 0)]).toString('base64');

async function lambda({ send }: Maker, { FunctionName, Runtime, Handler, Role, Description, Timeout, MemorySize, VpcConfig }: Json): Promise<void> {
  const { SubnetIds = [], SecurityGroupIds = [] } = isObject(VpcConfig) ? VpcConfig : {};
  await send('iam', 'create-role', { RoleName: String(Role).split('/').at(-1), AssumeRolePolicyDocument: '{}' });
  await send('lambda', 'create-function', {
    FunctionName, Runtime, Handler, Role, Description, Timeout, MemorySize,
    Code: { ZipFile: EMPTY_ZIP }, VpcConfig: { SubnetIds, SecurityGroupIds },
  });
} // prettier-ignore
