/** What findings, needs and assumptions claim of the pasted documents, by the values that their words are made from. */
import type { FactValues, FindingId } from '../../../src/analyzer/path/facts.ts';
import type { AssumptionFact, NeedFact } from '../../../src/analyzer/path/segment.ts';
import * as read from './raw.ts';
import { at, itemsOf, sameId, text, type Raw } from './raw.ts';

type Claim<K extends FindingId> = (values: FactValues[K], raw: Raw, subnets: readonly string[]) => boolean;

const names = (raw: Raw, ...ids: readonly string[]): boolean =>
  ids.every((id) => raw.text.toLowerCase().includes(id.toLowerCase()));
const routed = (raw: Raw, table: string, destinations: readonly string[], target: string, isDead: boolean): boolean =>
  destinations.every((destination) => read.sends(raw, table, destination, target, isDead));
const stateOf = (item: read.Json | undefined): string => text(at(item, 'State', 'Name') ?? item?.['State']);
/** The table of a subnet: the one that names it, or the main one. */
const uses = (raw: Raw, subnet: string, table: string): boolean =>
  itemsOf(read.tableOf(raw, table)?.['Associations']).some((a) => read.isLive(a) && sameId(a['SubnetId'], subnet)) ||
  (!read.isNamed(raw, subnet) && read.isMain(raw, table));
/** Whether a subnet uses one of some tables. */
const usesOne = (raw: Raw, subnet: string, tables: readonly string[]): boolean =>
  tables.some((table) => uses(raw, subnet, table));
/** Whether a way out that a fix routes to is one. */
const isNat = (raw: Raw, nat: string | null): boolean =>
  nat === null ||
  (read.natOf(raw, nat) === undefined
    ? raw.list('Routes').some((route) => sameId(route['NatGatewayId'], nat))
    : stateOf(read.natOf(raw, nat)) === 'available' && read.natOf(raw, nat)?.['ConnectivityType'] !== 'private');
const isInstance = (raw: Raw, found: FactValues['route-blackhole']['instance']): boolean =>
  found === null ||
  (stateOf(read.instanceOf(raw, found.instance)) === 'running' &&
    read.interfaceOf(raw, found.interface)?.['SourceDestCheck'] === found.checked &&
    sameId(read.machineOf(raw, found.interface)?.['InstanceId'], found.instance));

export const FINDING_CLAIMS = {
  'not-attached': ({ name }, raw) => !itemsOf(at(read.functionOf(raw, name), 'VpcConfig', 'SubnetIds')).length,
  'function-state': ({ name, state }, raw) => read.functionOf(raw, name)?.['State'] === state,
  'config-update-in-progress': ({ name, status }, raw) => read.functionOf(raw, name)?.['LastUpdateStatus'] === status,
  'subnet-out-of-addresses': ({ subnet, free }, raw) =>
    read.subnetOf(raw, subnet)?.['AvailableIpAddressCount'] === free,
  'implicit-main-table': ({ table }, raw, subnets) =>
    read.isMain(raw, table) && subnets.every((subnet) => !read.isNamed(raw, subnet)),
  'main-table-missing': ({ vpc }, raw, subnets) =>
    subnets.every((subnet) => !read.isNamed(raw, subnet)) &&
    !raw.list('RouteTables').some((t) => sameId(t['VpcId'], vpc) && read.isMain(raw, text(t['RouteTableId']))),
  'edge-table-ignored': ({ table, gateway }, raw) =>
    itemsOf(read.tableOf(raw, table)?.['Associations']).some((a) => sameId(a['GatewayId'], gateway)),
  'table-association-changing': ({ table, state }, raw) =>
    itemsOf(read.tableOf(raw, table)?.['Associations']).some((a) => at(a, 'AssociationState', 'State') === state),
  'association-missing': ({ good, via }, raw, subnets) =>
    ['0.0.0.0/0', '::/0'].some((all) => read.sends(raw, good, all, via, false)) &&
    subnets.every((subnet) => !uses(raw, subnet, good)),
  'no-default-route': ({ tables, of, cidrs, family, nat, instance, whole }, raw, subnets) =>
    tables.every((table) => read.tableOf(raw, table) !== undefined) &&
    (of === null ? subnets : [of]).every((subnet) => usesOne(raw, subnet, tables)) &&
    (!whole ||
      !tables
        .flatMap((table) => read.routesOf(raw, table))
        .some(
          (r) =>
            read.destinationOf(r) === (family === 'ipv4' ? '0.0.0.0/0' : '::/0') ||
            cidrs.includes(read.destinationOf(r)),
        )) &&
    isNat(raw, nat) &&
    isInstance(raw, instance),
  'route-blackhole': ({ tables, destinations, target, nat, instance }, raw) =>
    tables.every((table) => routed(raw, table, destinations, target, true)) &&
    isNat(raw, nat) &&
    isInstance(raw, instance),
  'split-default-route': ({ table, destinations }, raw) => routed(raw, table, destinations, '', false),
  'half-default-route': ({ tables, missing, nat }, raw) =>
    missing.every(
      (cidr) => !tables.some((table) => read.routesOf(raw, table).some((r) => read.destinationOf(r) === cidr)),
    ) && isNat(raw, nat),
  'shadowed-route': ({ table, destinations }, raw) =>
    destinations.every((one) => read.routesOf(raw, table).some((r) => read.destinationOf(r) === one)),
  'prefix-list-not-expanded': ({ table, lists }, raw) =>
    lists.every((list) => read.routesOf(raw, table).some((r) => sameId(r['DestinationPrefixListId'], list))),
  'igw-without-public-ip': ({ tables, gateway, destinations, hostsNat, nat }, raw, subnets) =>
    tables.every((table) => routed(raw, table, destinations, gateway, false)) &&
    subnets.every((subnet) => usesOne(raw, subnet, tables)) &&
    isNat(raw, hostsNat) &&
    isNat(raw, nat),
  'internet-gateway-detached': ({ gateway, vpc }, raw) =>
    read.gatewayOf(raw, gateway) !== undefined && !read.attachedTo(raw, gateway).some((one) => sameId(one, vpc)),
  'nat-route': ({ nat, regional }, raw) =>
    raw.list('Routes').some((route) => sameId(route['NatGatewayId'], nat)) &&
    regional === (read.natOf(raw, nat)?.['AvailabilityMode'] === 'regional'),
  'nat-in-private-subnet': ({ nat, subnet, table, cause }, raw, subnets) =>
    (subnet === '' || sameId(read.natOf(raw, nat)?.['SubnetId'], subnet)) &&
    read.tableOf(raw, table) !== undefined &&
    (cause !== 'own-subnet' || subnets.some((one) => sameId(one, subnet))) &&
    (cause !== 'shared-table' || subnets.every((one) => uses(raw, one, table))),
  'nat-not-available': ({ nat, state }, raw) => (stateOf(read.natOf(raw, nat)) || 'not shown') === state,
  'nat-private-type': ({ nat }, raw) => read.natOf(raw, nat)?.['ConnectivityType'] === 'private',
  'nat-other-zone': ({ nat, natZone, zone }, raw, subnets) =>
    read.subnetOf(raw, text(read.natOf(raw, nat)?.['SubnetId']))?.['AvailabilityZone'] === natZone &&
    subnets.every((one) => read.subnetOf(raw, one)?.['AvailabilityZone'] === zone),
  'nat-without-address': ({ nat }, raw) =>
    !itemsOf(read.natOf(raw, nat)?.['NatGatewayAddresses']).some(
      (a) => text(a['PublicIp']) !== '' && /^(?:succeeded)?$/.test(text(a['Status'])),
    ),
  'egress-only-route': ({ gateway }, raw) =>
    raw.list('Routes').some((route) => sameId(route['EgressOnlyInternetGatewayId'], gateway)),
  'ipv6-flag-off': ({ name }, raw) => at(read.functionOf(raw, name), 'VpcConfig', 'Ipv6AllowedForDualStack') !== true,
  'ipv6-open-gateway': ({ gateway }, raw) => raw.list('Routes').some((route) => sameId(route['GatewayId'], gateway)),
  'nat-for-ipv6': ({ nat, tables }, raw) =>
    tables.every((table) => read.routesOf(raw, table).some((route) => sameId(route['NatGatewayId'], nat))),
  'instance-or-eni-egress': ({ target }, raw) => names(raw, target),
  'instance-source-dest-check': ({ interface: eni }, raw) => read.interfaceOf(raw, eni)?.['SourceDestCheck'] === true,
  'instance-not-running': ({ instance, state }, raw) => stateOf(read.instanceOf(raw, instance)) === state,
  'instance-without-public-ip': ({ interface: eni }, raw) =>
    at(read.interfaceOf(raw, eni), 'Association', 'PublicIp') === undefined,
  'instance-security-group': ({ groups }, raw) => groups.every((id) => read.groupOf(raw, id) !== undefined),
  'firewall-endpoint-hop': ({ endpoint, replies }, raw) =>
    replies !== undefined || read.endpointOf(raw, endpoint) !== undefined,
  'transit-gateway-egress': ({ gateway, destination }, raw) =>
    raw
      .list('Routes')
      .some((r) => read.destinationOf(r) === destination && Object.values(r).some((v) => sameId(v, gateway))),
  'transit-gateway-zone-missing': ({ gateway, attachment }, raw) => names(raw, gateway, attachment),
  'transit-gateway-route-missing': ({ gateway, table, why, source }, raw) =>
    names(raw, gateway) &&
    (why !== 'loop' || read.routesOf(raw, table).some((r) => sameId(r['TransitGatewayId'], gateway))) &&
    (why !== 'no-return' || !read.routesOf(raw, table).some((r) => read.destinationOf(r) === source)),
  'vpn-gateway-egress': ({ gateway }, raw) => names(raw, gateway),
  'peering-not-transitive': ({ peering, table, destinations, ended, nat, instance }, raw) =>
    routed(raw, table, destinations, peering, false) &&
    (ended === null ||
      at(raw.one('VpcPeeringConnections', 'VpcPeeringConnectionId', peering), 'Status', 'Code') === ended) &&
    isNat(raw, nat) &&
    isInstance(raw, instance),
  'other-target': ({ id }, raw) => names(raw, id),
  'gateway-endpoint-present': ({ endpoint }, raw) => names(raw, endpoint),
  'gateway-endpoint-missing': ({ endpoint, tables }, raw) =>
    read.endpointOf(raw, endpoint) !== undefined &&
    !tables
      .flatMap((table) => read.routesOf(raw, table))
      .some((r) => sameId(r['GatewayId'], endpoint) && r['State'] !== 'blackhole'),
  'interface-endpoint-present': ({ endpoint }, raw) =>
    read.endpointOf(raw, endpoint)?.['VpcEndpointType'] === 'Interface',
  'interface-endpoint-dns': ({ endpoint, why }, raw) =>
    read.endpointOf(raw, endpoint) !== undefined &&
    (why !== 'private-dns-off' || read.endpointOf(raw, endpoint)?.['PrivateDnsEnabled'] === false),
  'endpoint-security-group': ({ endpoint, groups }, raw) => names(raw, endpoint, ...groups),
  'endpoint-not-available': ({ endpoint, state }, raw) =>
    sameId(stateOf(read.endpointOf(raw, endpoint)), state) ||
    state === 'TCP only' ||
    state === `${text(read.endpointOf(raw, endpoint)?.['IpAddressType'])} only` ||
    (state === 'ipv4 only' && read.endpointOf(raw, endpoint)?.['IpAddressType'] === undefined),
  'no-way-to-service': ({ service, gateway, tables }, raw) =>
    names(raw, ...tables) &&
    (!gateway ||
      !raw
        .list('VpcEndpoints')
        .some(
          (e) =>
            text(e['ServiceName']).endsWith(`.${service}`) &&
            stateOf(e) === 'available' &&
            e['VpcEndpointType'] === 'Gateway' &&
            e['IpAddressType'] !== 'ipv4',
        )),
  'security-group-egress': ({ groups }, raw) => names(raw, ...groups),
  'nacl-blocks-egress': ({ acl, subnet, rule }, raw) => isAcl(raw, acl, subnet, rule),
  'nacl-return-blocked': ({ acl, subnet, rule }, raw) => isAcl(raw, acl, subnet, rule),
  'nacl-partial-ports': ({ acl, subnet }, raw) => isAcl(raw, acl, subnet, null),
  'block-public-access': ({ mode }, raw) => names(raw, mode),
  'receiver-security-group': ({ address, interface: eni, groups }, raw) =>
    names(raw, address, eni) && groups.every((id) => read.groupOf(raw, id) !== undefined),
  'own-public-address': ({ address, inside, interface: eni }, raw) =>
    at(read.interfaceOf(raw, eni), 'Association', 'PublicIp') === address && names(raw, inside),
  'custom-dns': ({ servers }, raw) => names(raw, ...servers),
  'single-az': ({ zone, subnets }, raw) =>
    subnets.every((one) => read.subnetOf(raw, one)?.['AvailabilityZone'] === zone),
  'subnet-not-available': ({ subnet, state }, raw) => stateOf(read.subnetOf(raw, subnet)) === state,
  'dns-support-off': ({ vpc }, raw) => names(raw, vpc),
  'encryption-control': ({ vpc }, raw) => names(raw, vpc),
} satisfies { readonly [K in FindingId]?: Claim<K> };

const isAcl = (raw: Raw, acl: string, subnet: string, rule: number | null): boolean => {
  const found = raw.one('NetworkAcls', 'NetworkAclId', acl);
  return (
    itemsOf(found?.['Associations']).some((a) => sameId(a['SubnetId'], subnet)) &&
    (rule === null ||
      itemsOf(found?.['Entries']).some((entry) => entry['RuleNumber'] === rule && entry['RuleAction'] === 'deny'))
  );
};

/** What a need says is missing is not there, or not whole. */
export const NEED_CLAIMS: { readonly [K in NeedFact['need']]?: (need: NeedFact, raw: Raw) => boolean } = {
  'security-groups': ({ ids }, raw) =>
    !read.isWhole(raw, 'SecurityGroups') ||
    ids.some((id) => read.groupOf(raw, id)?.['IpPermissionsEgress'] === undefined) ||
    names(raw, 'UserIdGroupPairs'),
  'transit-gateway-attachments': ({ vpcId }, raw) =>
    !raw.list('TransitGatewayVpcAttachments').some((a) => sameId(a['VpcId'], vpcId)) ||
    raw.docs
      .flatMap((doc) => itemsOf(doc['Routes']).flatMap((r) => itemsOf(r['TransitGatewayAttachments'])))
      .some(
        ({ TransitGatewayAttachmentId: id }) =>
          !raw.list('TransitGatewayVpcAttachments').some((a) => sameId(a['TransitGatewayAttachmentId'], id)),
      ),
  instances: ({ ids }, raw) =>
    ids.length === 0 || ids.some((id) => read.instanceOf(raw, id) === undefined || !stateOf(read.instanceOf(raw, id))),
  'transit-gateway': (_, raw) =>
    !raw.docs.some(
      (doc) =>
        doc['AdditionalRoutesAvailable'] === false &&
        itemsOf(doc['Routes']).some((r) => itemsOf(r['TransitGatewayAttachments']).length > 0),
    ) || raw.list('TransitGatewayVpcAttachments').length < 2,
  'internet-gateways': ({ vpcId }, raw) =>
    !raw
      .list('InternetGateways')
      .some((g) => read.attachedTo(raw, text(g['InternetGatewayId'])).some((vpc) => sameId(vpc, vpcId))),
};

/** What is taken for granted is not in the paste. */
export const ASSUMPTION_CLAIMS: {
  readonly [K in AssumptionFact['assumption']]?: (fact: AssumptionFact, raw: Raw) => boolean;
} = {
  'internet-gateway-attached': ({ ids }, raw) => ids.every((id) => read.gatewayOf(raw, id) === undefined),
  'egress-only-attached': ({ ids }, raw) => ids.every((id) => read.gatewayOf(raw, id) === undefined),
  'block-public-access-off': (_, raw) => !raw.docs.some((doc) => doc['VpcBlockPublicAccessOptions'] !== undefined),
  'instance-running': ({ ids }, raw) => ids.every((id) => read.instanceOf(raw, id) === undefined),
  'instance-forwards': ({ ids }, raw) => ids.every((id) => names(raw, id)),
  'open-security-group': (_, raw) =>
    !raw.docs.some(
      (doc) => itemsOf(doc['SecurityGroups']).length > 0 && Array.isArray(at(doc, 'VpcConfig', 'SecurityGroupIds')),
    ),
  'regional-nat-table': ({ ids }, raw) => ids.every((id) => read.tableOf(raw, id) === undefined),
};
