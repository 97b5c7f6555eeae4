/** What AWS would do on a change, as far as describe commands show it: the pasted JSON after the request. */
import type { Change } from '../../../src/analyzer/index.ts';

type Json = Record<string, unknown>;
export interface Doc {
  readonly name: string;
  readonly value: Json;
}

/** Ids that AWS assigns, by the placeholder that a fix uses for them. */
const NEW: Readonly<Record<string, string>> = {
  '<new NAT gateway>': 'nat-0fffffffffffffff1',
  '<new Elastic IP>': 'eipalloc-0fffffffffffffff1',
  '<new egress-only internet gateway>': 'eigw-0fffffffffffffff1',
  '<new internet gateway>': 'igw-0fffffffffffffff1',
  '<new route table>': 'rtb-0fffffffffffffff1',
};

/** True when nothing but ids that AWS assigns is left open. */
export const isComplete = (changes: readonly Change[]): boolean =>
  !Object.keys(NEW)
    .reduce((text, name) => text.replaceAll(name, ''), JSON.stringify(changes))
    .includes('<');

/** Applies all changes in order; throws where AWS would refuse one. */
export function apply(docs: readonly Doc[], changes: readonly Change[]): Doc[] {
  const state: Doc[] = JSON.parse(JSON.stringify(docs)) as Doc[];
  for (const change of changes) {
    const text = Object.entries(NEW).reduce((t, [name, id]) => t.replaceAll(name, id), JSON.stringify(change.input));
    const run = OPERATIONS[change.operation];
    if (!run) throw new Error(`no reading of ${change.operation}`);
    run(state, JSON.parse(text) as Json);
  }
  return state;
}

/** The list of that name over all documents; made anew when none was pasted. */
function list(docs: Doc[], key: string): Json[] {
  const doc = docs.find((d) => Array.isArray(d.value[key]));
  if (doc) return doc.value[key] as Json[];
  const made: Json[] = [];
  docs.push({ name: `zz-${key}.json`, value: { [key]: made } });
  return made;
}

function item(docs: Doc[], key: string, idKey: string, id: unknown): Json {
  const all = docs.flatMap((d) => (Array.isArray(d.value[key]) ? (d.value[key] as Json[]) : []));
  const found = all.find((i) => i[idKey] === id);
  if (!found) throw new Error(`${idKey} ${String(id)} does not exist`);
  return found;
}

const into = (owner: Json, key: string): Json[] => (owner[key] ??= []) as Json[];
const DESTINATIONS = ['DestinationCidrBlock', 'DestinationIpv6CidrBlock', 'DestinationPrefixListId'];
const destination = (route: Json): unknown => DESTINATIONS.map((d) => route[d]).find((d) => d !== undefined);

function route(docs: Doc[], input: Json, exists: boolean): void {
  const { RouteTableId, ...rest } = input;
  const routes = into(item(docs, 'RouteTables', 'RouteTableId', RouteTableId), 'Routes');
  const at = routes.findIndex((r) => destination(r) === destination(rest));
  if (at >= 0 !== exists)
    throw new Error(`${exists ? 'no' : 'a'} route for ${String(destination(rest))} in ${String(RouteTableId)}`);
  const made = { ...rest, Origin: 'CreateRoute', State: 'active' };
  if (exists) routes[at] = made;
  else routes.push(made);
}

const associated = (subnet: unknown, table: unknown): Json => ({
  Main: false,
  RouteTableAssociationId: 'rtbassoc-0fffffffffffffff1',
  RouteTableId: table,
  SubnetId: subnet,
  AssociationState: { State: 'associated' },
});

const OPERATIONS: Readonly<Record<string, (docs: Doc[], input: Json) => void>> = {
  CreateRoute: (docs, input) => {
    route(docs, input, false);
  },
  ReplaceRoute: (docs, input) => {
    route(docs, input, true);
  },
  DeleteRoute: (docs, input) => {
    const table = item(docs, 'RouteTables', 'RouteTableId', input['RouteTableId']);
    table['Routes'] = into(table, 'Routes').filter((r) => destination(r) !== destination(input));
  },
  AssociateRouteTable: (docs, { RouteTableId, SubnetId }) => {
    const taken = list(docs, 'RouteTables').some((t) =>
      into(t, 'Associations').some((a) => a['SubnetId'] === SubnetId),
    );
    if (taken) throw new Error('the subnet has an association already');
    into(item(docs, 'RouteTables', 'RouteTableId', RouteTableId), 'Associations').push(
      associated(SubnetId, RouteTableId),
    );
  },
  ReplaceRouteTableAssociation: (docs, { AssociationId, RouteTableId }) => {
    for (const table of list(docs, 'RouteTables')) {
      const old = into(table, 'Associations').find((a) => a['RouteTableAssociationId'] === AssociationId);
      if (!old) continue;
      table['Associations'] = into(table, 'Associations').filter((a) => a !== old);
      const target = item(docs, 'RouteTables', 'RouteTableId', RouteTableId);
      into(target, 'Associations').push(associated(old['SubnetId'], RouteTableId));
      return;
    }
    throw new Error(`no association ${String(AssociationId)}`);
  },
  UpdateFunctionConfiguration: (docs, { FunctionName, VpcConfig }) => {
    const doc = docs.find((d) => d.value['FunctionName'] === FunctionName);
    if (!doc) throw new Error(`no function ${String(FunctionName)}`);
    const config: Json = { ...(doc.value['VpcConfig'] as Json), ...(VpcConfig as Json) };
    doc.value['VpcConfig'] = (config['SubnetIds'] as string[]).length === 0 ? { ...config, VpcId: '' } : config;
  },
  UpdateWebFunctionEndpoint: (docs, { endpointName, ...change }) => {
    const endpoint = docs
      .map(({ value }) => (value['Endpoint'] ?? value) as Json)
      .find((one) => one['endpointName'] === endpointName);
    if (!endpoint) throw new Error(`no endpoint ${String(endpointName)}`);
    Object.assign(endpoint, change);
  },
  AuthorizeSecurityGroupEgress: (docs, { GroupId, IpPermissions }) => {
    into(item(docs, 'SecurityGroups', 'GroupId', GroupId), 'IpPermissionsEgress').push(...(IpPermissions as Json[]));
  },
  AuthorizeSecurityGroupIngress: (docs, { GroupId, IpPermissions }) => {
    into(item(docs, 'SecurityGroups', 'GroupId', GroupId), 'IpPermissions').push(...(IpPermissions as Json[]));
  },
  CreateNetworkAclEntry: (docs, { NetworkAclId, ...entry }) => {
    const entries = into(item(docs, 'NetworkAcls', 'NetworkAclId', NetworkAclId), 'Entries');
    if (entries.some((e) => e['RuleNumber'] === entry['RuleNumber'] && e['Egress'] === entry['Egress']))
      throw new Error(`rule ${String(entry['RuleNumber'])} exists`);
    entries.push(entry);
  },
  ModifyVpcEndpoint: (docs, { VpcEndpointId, AddRouteTableIds, PrivateDnsEnabled }) => {
    const endpoint = item(docs, 'VpcEndpoints', 'VpcEndpointId', VpcEndpointId);
    for (const id of (AddRouteTableIds ?? []) as string[]) into(endpoint, 'RouteTableIds').push(id as unknown as Json); // ids, not objects
    if (PrivateDnsEnabled !== undefined) endpoint['PrivateDnsEnabled'] = PrivateDnsEnabled;
  },
  CreateVpcEndpoint: (docs, input) => {
    list(docs, 'VpcEndpoints').push({
      VpcEndpointId: 'vpce-0fffffffffffffff1',
      State: 'available',
      VpcEndpointType: 'Gateway',
      ...input,
    });
  },
  CreateInternetGateway: (docs) => {
    list(docs, 'InternetGateways').push({ InternetGatewayId: NEW['<new internet gateway>'], Attachments: [] });
  },
  AttachInternetGateway: (docs, { InternetGatewayId, VpcId }) => {
    item(docs, 'InternetGateways', 'InternetGatewayId', InternetGatewayId)['Attachments'] = [
      { State: 'available', VpcId },
    ];
  },
  ModifyVpcAttribute: (docs, input) => {
    for (const doc of docs)
      for (const name of ['EnableDnsSupport', 'EnableDnsHostnames'])
        if (doc.value[name] !== undefined && input[name] !== undefined) doc.value[name] = input[name];
  },
  ModifyNetworkInterfaceAttribute: (docs, { NetworkInterfaceId, SourceDestCheck }) => {
    item(docs, 'NetworkInterfaces', 'NetworkInterfaceId', NetworkInterfaceId)['SourceDestCheck'] = (
      SourceDestCheck as Json
    )['Value'];
  },
  StartInstances: (docs, { InstanceIds }) => {
    for (const reservation of list(docs, 'Reservations'))
      for (const machine of into(reservation, 'Instances'))
        if ((InstanceIds as string[]).includes(machine['InstanceId'] as string))
          machine['State'] = { Code: 16, Name: 'running' };
  },
  ModifyVpcBlockPublicAccessOptions: (docs, { InternetGatewayBlockMode }) => {
    for (const doc of docs) {
      const options = doc.value['VpcBlockPublicAccessOptions'];
      if (typeof options === 'object' && options !== null) Object.assign(options, { InternetGatewayBlockMode });
    }
  },
  CreateVpcBlockPublicAccessExclusion: (docs, { SubnetId, VpcId, InternetGatewayExclusionMode }) => {
    const resource = SubnetId === undefined ? `vpc/${String(VpcId)}` : `subnet/${SubnetId as string}`;
    list(docs, 'VpcBlockPublicAccessExclusions').push({
      ResourceArn: `arn:aws:ec2:eu-west-1:123456789012:${resource}`,
      InternetGatewayExclusionMode,
      State: 'create-complete',
    });
  },
  AcceptVpcPeeringConnection: (docs, { VpcPeeringConnectionId }) => {
    item(docs, 'VpcPeeringConnections', 'VpcPeeringConnectionId', VpcPeeringConnectionId)['Status'] = {
      Code: 'active',
    };
  },
  AllocateAddress: () => undefined,
  CreateNatGateway: (docs, input) => {
    const address = { PublicIp: '52.16.9.9', AllocationId: NEW['<new Elastic IP>'], Status: 'succeeded' };
    const own = {
      NatGatewayId: NEW['<new NAT gateway>'],
      State: 'available',
      ConnectivityType: 'public',
      NatGatewayAddresses: [address],
    };
    const regional =
      input['AvailabilityMode'] === 'regional'
        ? { AutoProvisionZones: 'enabled', RouteTableId: 'rtb-0ffffffffffffffa1' }
        : {};
    const subnet = input['SubnetId'] === undefined ? undefined : item(docs, 'Subnets', 'SubnetId', input['SubnetId']);
    list(docs, 'NatGateways').push({ ...own, ...regional, ...(subnet ? { VpcId: subnet['VpcId'] } : {}), ...input });
  },
  CreateEgressOnlyInternetGateway: (docs, { VpcId }) => {
    list(docs, 'EgressOnlyInternetGateways').push({
      EgressOnlyInternetGatewayId: NEW['<new egress-only internet gateway>'],
      Attachments: [{ State: 'attached', VpcId }],
    });
  },
  AssociateNatGatewayAddress: (docs, { NatGatewayId, AvailabilityZone, AllocationIds }) => {
    const nat = item(docs, 'NatGateways', 'NatGatewayId', NatGatewayId);
    for (const AllocationId of AllocationIds as string[])
      into(nat, 'NatGatewayAddresses').push({
        AllocationId,
        PublicIp: '52.16.9.9',
        Status: 'succeeded',
        AvailabilityZone,
      });
  },
  ModifySubnetAttribute: (docs, { SubnetId, EnableDns64 }) => {
    item(docs, 'Subnets', 'SubnetId', SubnetId)['EnableDns64'] = (EnableDns64 as Json)['Value'];
  },
};
