/** What stands around a function in its VPC and was made because something needs it: endpoints, open groups, interfaces of databases. */
import { serviceOf } from '../../aws/endpoint-service.ts';
import { resourceOf } from '../../aws/hosts.ts';
import { canonicalId } from '../../aws/ids.ts';
import type { NetworkInterface } from '../../aws/sdk.ts';
import type { Permission, Snapshot } from '../../snapshot/types.ts';
import type { LikelyDestination } from './types.ts';
import { append } from '../../lists.ts';

/** Services with a VPC endpoint in the function's VPC. */
export function ofEndpoints({ vpcEndpoints }: Snapshot, vpcId: string | null): readonly LikelyDestination[] {
  return vpcEndpoints.items.flatMap(({ data }) => {
    const isHere = vpcId === null || data.VpcId === undefined || data.VpcId === vpcId;
    const service = serviceOf(data.ServiceName)?.service ?? '';
    const isCalled = data.VpcEndpointType !== 'GatewayLoadBalancer' && service !== '' && !service.startsWith('vpce');
    return isHere && isCalled ? [{ destination: service, why: 'an endpoint for it is in the VPC' }] : [];
  });
}

/** Addresses and ports that the function's groups let out one by one. */
export function ofGroups(snapshot: Snapshot, groupIds: readonly string[]): readonly LikelyDestination[] {
  const own = new Set(groupIds.map(canonicalId));
  return snapshot.securityGroups.items
    .filter(({ id }) => own.has(canonicalId(id)))
    .flatMap(({ id, data }) => (data.egress ?? []).flatMap((rule) => ofRule(snapshot, id, rule)));
}

function ofRule(snapshot: Snapshot, group: string, { data }: Permission): readonly LikelyDestination[] {
  const { FromPort: port, ToPort: last, IpProtocol: protocol } = data;
  if (protocol !== 'tcp' || port === undefined || port !== last || port < 1) return [];
  const { IpRanges: blocks = [], UserIdGroupPairs: pairs = [] } = data;
  const addresses = blocks.flatMap(({ CidrIp: block = '' }) => (block.endsWith('/32') ? [block.slice(0, -3)] : []));
  if (pairs.length > 0)
    append(addresses, behind(snapshot, new Set(pairs.map(({ GroupId: id = '' }) => canonicalId(id)))));
  const why = `${group} lets port ${String(port)} out to it`;
  return addresses.map((address) => ({ destination: `${address}:${String(port)}`, why }));
}

/** The addresses of what has one of these groups. */
const behind = (snapshot: Snapshot, groups: ReadonlySet<string>): readonly string[] =>
  interfacesOf(snapshot)
    .filter(({ Groups: own = [] }) => own.some(({ GroupId: id = '' }) => groups.has(canonicalId(id))))
    .flatMap(({ PrivateIpAddress: address }) => address ?? []);

/** Databases, caches and file systems of AWS, by their interfaces in the VPC. */
export function ofInterfaces(snapshot: Snapshot, vpcId: string | null): readonly LikelyDestination[] {
  return interfacesOf(snapshot).flatMap(({ Description: text = '', PrivateIpAddress: address, VpcId: vpc }) => {
    const resource = resourceOf(text);
    if (resource === null || address === undefined || (vpcId !== null && vpc !== undefined && vpc !== vpcId)) return [];
    const port = resource.port === null ? '' : `:${String(resource.port)}`;
    return [{ destination: `${address}${port}`, why: `${resource.what} has that address in the VPC` }];
  });
}

const interfacesOf = ({ networkInterfaces }: Snapshot): readonly NetworkInterface[] =>
  networkInterfaces.items.map(({ data }) => data);
