/** What the words of each stop claim, read from the pasted documents. A message without a claim here does not compile. */
import type { HopMessage, HopMessageKey, HopValues } from '../../../src/analyzer/path/hop-message.ts';
import * as read from './raw.ts';
import { at, itemsOf, sameId, text, type Raw } from './raw.ts';

export interface Seen {
  readonly raw: Raw;
  readonly outcome: string;
  /** An address of what fails, where there is one. */
  readonly missed: string | null;
}

type Claim<K extends HopMessageKey> = (values: HopValues<K>, seen: Seen) => boolean;

/** Nothing in the words that the documents could belie. */
const free = (): boolean => true;

const stateOf = (item: read.Json | undefined): string => text(at(item, 'State', 'Name') ?? item?.['State']);
const blocksOf = (raw: Raw, subnet: string) => itemsOf(read.subnetOf(raw, subnet)?.['Ipv6CidrBlockAssociationSet']);
const notThere = (item: read.Json | undefined): boolean => item === undefined;

/** Whether one of the groups has a rule for everything. */
const opens = (raw: Raw, groups: readonly string[]): boolean =>
  groups.some((id) =>
    itemsOf(read.groupOf(raw, id)?.['IpPermissionsEgress']).some(
      (rule) =>
        rule['IpProtocol'] === '-1' &&
        [...itemsOf(rule['IpRanges']), ...itemsOf(rule['Ipv6Ranges'])].some((range) =>
          /^(?:0\.0\.0\.0|::)\/0$/.test(text(range['CidrIp'] ?? range['CidrIpv6'])),
        ),
    ),
  );

const names = (raw: Raw, id: string): boolean => raw.text.toLowerCase().includes(id.toLowerCase());

/** A target without a kind is told by its field and its value. */
const idOf = (target: string): string => target.split(' ').at(-1) ?? '';

const table: Claim<'table-route' | 'table-blackhole' | 'table-no-route'> = ({ table: id, main }, { raw }) =>
  read.tableOf(raw, id) !== undefined && (!main || read.isMain(raw, id));

export const HOP_CLAIMS: { readonly [K in HopMessageKey]: Claim<K> } = {
  unattached: ({ name }, { raw }) => itemsOf(at(read.functionOf(raw, name), 'VpcConfig', 'SubnetIds')).length === 0,
  attached: ({ name, subnet }, { raw }) => {
    const ids = at(read.functionOf(raw, name), 'VpcConfig', 'SubnetIds');
    return subnet === '' || (Array.isArray(ids) && ids.some((id) => sameId(id, subnet)));
  },
  supposed: ({ subnet }, { raw }) => subnet === null || names(raw, subnet),
  managed: ({ name }, { raw }) => names(raw, name),
  'ipv6-on': ({ subnet }, { raw }) => blocksOf(raw, subnet).length > 0,
  'ipv6-off': ({ name }, { raw }) => at(read.functionOf(raw, name), 'VpcConfig', 'Ipv6AllowedForDualStack') !== true,
  'ipv6-assumed': free,
  'ipv6-no-block': ({ subnet, why }, { raw }) =>
    read.subnetOf(raw, subnet) !== undefined && (why !== 'no-block' || blocksOf(raw, subnet).length === 0),
  'ipv6-unknown': ({ subnet }, { raw }) => read.subnetOf(raw, subnet)?.['Ipv6CidrBlockAssociationSet'] === undefined,
  'subnet-state': ({ subnet, state }, { raw }) => stateOf(read.subnetOf(raw, subnet)) === state,
  'sg-open': ({ groups }, { raw }) => opens(raw, groups),
  'sg-supposed': free,
  'sg-missing': ({ groups }, { raw }) =>
    groups.length === 0 || groups.some((id) => read.groupOf(raw, id)?.['IpPermissionsEgress'] === undefined),
  'sg-foreign': ({ groups }, { raw }) =>
    groups.every((id) => !sameId(read.groupOf(raw, id)?.['VpcId'], read.vpcOfFunction(raw))),
  sg: ({ groups }, { raw }) => groups.every((id) => names(raw, id)),
  'acl-default': ({ subnet }, { raw }) =>
    !raw.list('NetworkAcls').some((acl) => itemsOf(acl['Associations']).some((a) => sameId(a['SubnetId'], subnet))),
  'list-cut': (_, { raw }) => raw.docs.some((doc) => doc['NextToken'] !== undefined),
  acl: ({ acl }, { raw }) => raw.one('NetworkAcls', 'NetworkAclId', acl) !== undefined,
  'table-none': ({ subnet }, { raw }) => !read.isNamed(raw, subnet) || names(raw, subnet),
  'table-no-route': (values, seen) =>
    table(values, seen) &&
    (seen.outcome !== 'block' ||
      seen.missed === null ||
      !read.routesOf(seen.raw, values.table).some((route) => read.holds(read.destinationOf(route), seen.missed ?? ''))),
  'table-route': (values, seen) =>
    table(values, seen) && read.sends(seen.raw, values.table, values.destination, idOf(values.target), false),
  'table-blackhole': (values, seen) =>
    table(values, seen) && read.sends(seen.raw, values.table, values.destination, idOf(values.target), true),
  'table-odd-state': ({ table: id, destination, state }, { raw }) =>
    read.routesOf(raw, id).some((r) => read.destinationOf(r) === destination && r['State'] === state),
  'table-choice': ({ table: id, targets }, { raw }) =>
    targets.every((target) => read.routesOf(raw, id).some((r) => Object.values(r).some((v) => sameId(v, target)))),
  'sends-through': ({ connector }, { raw }) => names(raw, connector),
  'default-exit': ({ name }, { raw }) => names(raw, name),
  'exit-unread': free,
  connector: ({ connector, subnet }, { raw }) => names(raw, connector) && names(raw, subnet),
  'connector-state': ({ connector }, { raw }) => names(raw, connector),
  'connector-unseen': free,
  'connector-ipv4': ({ connector }, { raw }) => names(raw, connector),
  'firewall-nat': ({ endpoint, nat }, { raw }) =>
    names(raw, endpoint) && itemsOf(read.natOf(raw, nat)?.['AttachedAppliances']).length > 0,
  'igw-no-public-ip': ({ gateway }, { raw }) => names(raw, gateway),
  'igw-managed': ({ gateway }, { raw }) => names(raw, gateway),
  'igw-out': ({ gateway }, { raw }) => read.attachedTo(raw, gateway).length > 0,
  'igw-assumed': ({ gateway }, { raw }) => gateway === '' || notThere(read.gatewayOf(raw, gateway)),
  'igw-detached': ({ gateway }, { raw }) =>
    read.gatewayOf(raw, gateway) !== undefined && read.attachedTo(raw, gateway).length === 0,
  'igw-other-vpc': ({ gateway, vpc }, { raw }) => read.attachedTo(raw, gateway).includes(vpc),
  'igw-changing': ({ gateway, state }, { raw }) =>
    itemsOf(read.gatewayOf(raw, gateway)?.['Attachments']).some((a) => a['State'] === state),
  'igw-private-source': ({ gateway }, { raw }) => names(raw, gateway),
  'eigw-out': ({ gateway, assumed }, { raw }) => assumed === notThere(read.gatewayOf(raw, gateway)),
  'eigw-ipv4': ({ gateway }, { raw }) => names(raw, gateway),
  'nat-missing': ({ nat }, { raw }) => notThere(read.natOf(raw, nat)),
  'nat-other-vpc': ({ nat, vpc }, { raw }) => sameId(read.natOf(raw, nat)?.['VpcId'], vpc),
  'nat-state': ({ nat, state }, { raw }) => (stateOf(read.natOf(raw, nat)) || 'not shown') === state,
  'nat-private': ({ nat }, { raw }) => read.natOf(raw, nat)?.['ConnectivityType'] === 'private',
  'nat-no-address': ({ nat }, { raw }) =>
    !itemsOf(read.natOf(raw, nat)?.['NatGatewayAddresses']).some(
      (a) => text(a['PublicIp']) !== '' && /^(?:succeeded)?$/.test(text(a['Status'])),
    ),
  'nat-zone': ({ nat }, { raw }) => read.natOf(raw, nat)?.['AvailabilityMode'] === 'regional',
  'nat-zone-unknown': ({ nat }, { raw }) => read.natOf(raw, nat)?.['AvailabilityMode'] === 'regional',
  'nat-ok': ({ nat, subnet }, { raw }) =>
    stateOf(read.natOf(raw, nat)) === 'available' &&
    (subnet === null || sameId(read.natOf(raw, nat)?.['SubnetId'], subnet)),
  'nat-ipv6': ({ nat }, { raw }) => names(raw, nat),
  'nat-chain': ({ nat }, { raw }) => read.natOf(raw, nat) !== undefined,
  'nat-no-subnet': ({ nat }, { raw }) =>
    read.natOf(raw, nat) !== undefined && read.natOf(raw, nat)?.['SubnetId'] === undefined,
  'nat-twice': ({ nat }, { raw }) => raw.list('NatGateways').filter((n) => sameId(n['NatGatewayId'], nat)).length > 1,
  loop: ({ id }, { raw }) => names(raw, id),
  'instance-missing': ({ id }, { raw }) => notThere(read.interfaceOf(raw, id)),
  'instance-check-unseen': ({ id }, { raw }) =>
    read.interfaceOf(raw, id) !== undefined && read.interfaceOf(raw, id)?.['SourceDestCheck'] === undefined,
  'instance-odd': ({ id, type }, { raw }) => text(read.interfaceOf(raw, id)?.['InterfaceType']) === type,
  'instance-check': ({ id }, { raw }) => read.interfaceOf(raw, id)?.['SourceDestCheck'] === true,
  'instance-stopped': ({ id, state }, { raw }) =>
    [
      read.instanceOf(raw, id),
      read.instanceOf(raw, text(at(read.interfaceOf(raw, id), 'Attachment', 'InstanceId'))),
    ].some((machine) => stateOf(machine) === state) || names(raw, id),
  'instance-no-ip': ({ id }, { raw }) => at(read.interfaceOf(raw, id), 'Association', 'PublicIp') === undefined,
  'instance-sg': ({ id }, { raw }) => read.interfaceOf(raw, id) !== undefined,
  'instance-ok': ({ id }, { raw }) => read.interfaceOf(raw, id)?.['SourceDestCheck'] === false,
  'instance-ipv6': ({ id }, { raw }) => names(raw, id),
  firewall: ({ endpoint, subnet }, { raw }) => {
    const ids = read.endpointOf(raw, endpoint)?.['SubnetIds'];
    return (
      read.endpointOf(raw, endpoint) !== undefined && (subnet === null || (Array.isArray(ids) && ids.includes(subnet)))
    );
  },
  'firewall-missing': ({ endpoint }, { raw }) => notThere(read.endpointOf(raw, endpoint)),
  'firewall-odd': ({ endpoint, type }, { raw }) =>
    text(read.endpointOf(raw, endpoint)?.['VpcEndpointType']).toLowerCase() === type,
  tgw: ({ gateway }, { raw }) => names(raw, gateway),
  'tgw-zone': ({ gateway }, { raw }) => names(raw, gateway),
  'tgw-blocked': ({ gateway }, { raw }) => names(raw, gateway),
  'tgw-sends': ({ gateway, table: id, to }, { raw }) => [gateway, id, to].every((one) => names(raw, one)),
  'tgw-no-return': ({ gateway, table: id }, { raw }) => names(raw, gateway) && names(raw, id),
  'nat-table-unseen': ({ nat, gateway }, { raw }) => names(raw, nat) && names(raw, gateway),
  'detour-through': ({ id }, { raw }) => names(raw, id),
  'replies-astray': ({ table: id, target }, { raw, outcome }) =>
    read
      .routesOf(raw, id)
      .some(
        (r) => Object.values(r).some((v) => sameId(v, target)) && (outcome !== 'block' || r['State'] === 'blackhole'),
      ),
  'core-network': ({ id }, { raw }) => names(raw, id),
  vgw: ({ gateway, detached }, { raw }) => !detached || raw.one('VpnGateways', 'VpnGatewayId', gateway) !== undefined,
  peering: ({ peering }, { raw }) => names(raw, peering),
  'peering-inside': ({ peering, state }, { raw }) =>
    (text(at(raw.one('VpcPeeringConnections', 'VpcPeeringConnectionId', peering), 'Status', 'Code')) || 'not shown') ===
    state,
  never: ({ id }, { raw }) => names(raw, id),
  lgw: ({ gateway }, { raw }) => names(raw, gateway),
  'odd-target': free,
  bpa: ({ mode }, { raw }) => names(raw, mode),
  encryption: ({ vpc }, { raw }) => names(raw, vpc),
  'endpoint-gateway': ({ endpoint }, { raw }) => names(raw, endpoint),
  'endpoint-gateway-unknown': ({ endpoint }, { raw }) => names(raw, endpoint),
  'endpoint-interface': ({ endpoint }, { raw }) => read.endpointOf(raw, endpoint) !== undefined,
  'endpoint-state': ({ endpoint, state }, { raw }) =>
    (stateOf(read.endpointOf(raw, endpoint)) || 'not shown').toLowerCase() === state.toLowerCase(),
  'endpoint-sg': ({ endpoint }, { raw }) =>
    itemsOf(read.endpointOf(raw, endpoint)?.['Groups']).length > 0 || names(raw, endpoint),
  'endpoint-private-dns': ({ endpoint }, { raw }) => names(raw, endpoint),
  'dual-stack-name': free,
  'endpoint-family': ({ endpoint }, { raw }) => names(raw, endpoint),
  'no-service-path': (_, { raw }) => !read.isWhole(raw, 'VpcEndpoints') || names(raw, 'OwnerId'),
  'dns-off': ({ vpc }, { raw }) => names(raw, vpc),
  'dns-custom': ({ servers }, { raw }) => servers.every((server) => names(raw, server)),
  'private-name': free,
  'named-interface': ({ interface: eni, address }, { raw }) => names(raw, eni) && names(raw, address),
  inside: free,
  arrived: free,
  'arrived-partly': free,
};

/** Whether the documents bear out what the stop says. */
export const isTrue = (message: HopMessage, seen: Seen): boolean =>
  (HOP_CLAIMS[message.key] as (values: unknown, seen: Seen) => boolean)(message, seen);
