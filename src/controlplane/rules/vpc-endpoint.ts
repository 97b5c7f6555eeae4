/** VPC endpoints: the routes of gateway endpoints, the interfaces and names of the others. */
import type { Draft } from '../draft.ts';
import type { Elements } from '../collections.ts';
import { Refusal } from '../refusal.ts';
import { countAddress, newPrivateIp } from './address.ts';
import { addInterface, removeInterfaces } from './interface.ts';
import { attributeOf } from './vpc-attribute.ts';

type Endpoint = Elements['VpcEndpoints'];

/** The prefix list of a gateway endpoint's service: as another table routes it, or as the list of prefix lists names it. */
function prefixListOf(service: string, draft: Draft): string {
  const ids = draft
    .all('VpcEndpoints')
    .filter((e) => e.ServiceName === service)
    .map(({ VpcEndpointId }) => VpcEndpointId);
  const routed = draft
    .all('RouteTables')
    .flatMap(({ Routes = [] }) => Routes)
    .find(({ GatewayId, DestinationPrefixListId }) => DestinationPrefixListId !== undefined && ids.includes(GatewayId));
  const listed = draft.all('PrefixLists').find(({ PrefixListName }) => PrefixListName === service);
  return routed?.DestinationPrefixListId ?? listed?.PrefixListId ?? draft.newId(`pl`).slice(0, 11);
}

/** Puts the route of a gateway endpoint into tables (VPC user guide, gateway endpoints). */
export function addTables(endpoint: Endpoint, tables: readonly string[], draft: Draft): void {
  const list = prefixListOf(endpoint.ServiceName ?? '', draft);
  for (const id of tables) {
    if (endpoint.RouteTableIds?.includes(id) === true) continue;
    draft.refer('RouteTables', id);
    const table = draft.find('RouteTables', id);
    if (table?.Routes?.some(({ DestinationPrefixListId }) => DestinationPrefixListId === list) === true)
      throw new Refusal(
        'RouteAlreadyExists',
        `route table ${id} already has a route with destination-prefix-list-id ${list}`,
      );
    (endpoint.RouteTableIds ??= []).push(id);
    if (table !== undefined)
      (table.Routes ??= []).push({
        DestinationPrefixListId: list,
        GatewayId: endpoint.VpcEndpointId ?? '',
        Origin: 'CreateRoute',
        State: 'active',
      });
  }
}

/** Takes the routes of a gateway endpoint out of tables. */
export function removeTables(endpoint: Endpoint, tables: readonly string[], draft: Draft): void {
  endpoint.RouteTableIds = (endpoint.RouteTableIds ?? []).filter((id) => !tables.includes(id));
  for (const id of tables) {
    const table = draft.find('RouteTables', id);
    if (table !== undefined)
      table.Routes = (table.Routes ?? []).filter(({ GatewayId }) => GatewayId !== endpoint.VpcEndpointId);
  }
}

/** Gives an interface endpoint an address in subnets, at most one in each zone (PrivateLink guide, interface endpoints). */
export function addSubnets(endpoint: Endpoint, subnets: readonly string[], draft: Draft): void {
  const zoneOf = (id: string): string | undefined => draft.find('Subnets', id)?.AvailabilityZone;
  for (const id of subnets) {
    if (endpoint.SubnetIds?.includes(id) === true) continue;
    draft.refer('Subnets', id);
    const twin = endpoint.SubnetIds?.find((other) => zoneOf(other) !== undefined && zoneOf(other) === zoneOf(id));
    if (twin !== undefined)
      throw new Refusal(
        'DuplicateSubnetsInSameZone',
        'Found another VPC endpoint subnet in the availability zone of ' + id,
      );
    const eni = draft.newId('eni');
    const ip = newPrivateIp(id, draft);
    (endpoint.SubnetIds ??= []).push(id);
    (endpoint.NetworkInterfaceIds ??= []).push(eni);
    countAddress(id, -1, draft);
    addInterface(draft, {
      NetworkInterfaceId: eni,
      InterfaceType: 'vpc_endpoint',
      SubnetId: id,
      Description: `VPC Endpoint Interface ${endpoint.VpcEndpointId ?? ''}`,
      ...(ip === undefined
        ? {}
        : { PrivateIpAddress: ip, PrivateIpAddresses: [{ Primary: true, PrivateIpAddress: ip }] }),
      Groups: (endpoint.Groups ?? []).map((group) => ({ ...group })),
    });
  }
}

/** Takes an interface endpoint out of subnets. */
export function removeSubnets(endpoint: Endpoint, subnets: readonly string[], draft: Draft): void {
  const kept = (endpoint.SubnetIds ?? []).map((id, at) => ({ id, eni: endpoint.NetworkInterfaceIds?.[at] }));
  removeInterfaces(
    draft,
    kept.filter(({ id }) => subnets.includes(id)).map(({ eni }) => eni),
  );
  for (const id of subnets) countAddress(id, 1, draft);
  const left = kept.filter(({ id }) => !subnets.includes(id));
  endpoint.SubnetIds = left.map(({ id }) => id);
  endpoint.NetworkInterfaceIds = left.flatMap(({ eni }) => eni ?? []);
}

/** Refuses private DNS where the VPC's two switches are not on, or another endpoint has the names. */
export function checkPrivateDns(endpoint: Endpoint, draft: Draft): void {
  const vpc = endpoint.VpcId ?? '';
  if ((['EnableDnsSupport', 'EnableDnsHostnames'] as const).some((name) => attributeOf(vpc, name, draft) === false))
    throw new Refusal(
      'InvalidParameter',
      `Enabling private DNS requires both enableDnsSupport and enableDnsHostnames VPC attributes set to true for ${vpc}`,
    );
  const rival = draft
    .all('VpcEndpoints')
    .find(
      (e) =>
        e.VpcEndpointId !== endpoint.VpcEndpointId &&
        e.VpcId === vpc &&
        e.ServiceName === endpoint.ServiceName &&
        e.PrivateDnsEnabled === true,
    );
  if (rival !== undefined)
    throw new Refusal(
      'InvalidParameter',
      `private-dns-enabled cannot be set because there is already a conflicting DNS domain for ${hostOf(endpoint.ServiceName ?? '')} in the VPC ${vpc}`,
    );
}

/** The names of an interface endpoint: its own, and with private DNS the service's. */
export function namesOf(endpoint: Endpoint): NonNullable<Endpoint['DnsEntries']> {
  const [, , region = '', ...service] = (endpoint.ServiceName ?? '').split('.');
  const own = `${endpoint.VpcEndpointId ?? ''}-00000000.${service.join('.')}.${region}.vpce.amazonaws.com`;
  const names = endpoint.PrivateDnsEnabled === true ? [own, hostOf(endpoint.ServiceName ?? '')] : [own];
  return names.map((DnsName) => ({ DnsName }));
}

/** `com.amazonaws.eu-west-1.ecr.api` → `api.ecr.eu-west-1.amazonaws.com`; two services have a name for each resource. */
function hostOf(service: string): string {
  const [, , region = '', ...parts] = service.split('.');
  const host = `${[...parts].reverse().join('.')}.${region}.amazonaws.com`;
  return ['execute-api', 'ecr.dkr'].includes(parts.join('.')) ? `*.${host}` : host;
}
