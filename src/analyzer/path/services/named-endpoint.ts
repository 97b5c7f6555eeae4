/** The interface endpoint that a host name is a name of: one of its `DnsEntries`, or one that holds its id (VPCE-3). */
import { endpointInName } from '../../aws/hosts.ts';
import type { Context } from '../context.ts';
import { interfaceEndpoint } from '../hops/interface-endpoint.ts';
import { type Endpoint, nameLeadsTo } from '../hops/service-endpoints.ts';
import { same } from '../model.ts';
import type { Packet } from '../packet.ts';
import type { Segment } from '../segment.ts';
import { serviceOf } from '../../aws/endpoint-service.ts';

/** An entry may begin with `*`, which stands for any labels. */
const covers = (entry: string, host: string): boolean =>
  entry.startsWith('*.') ? host.endsWith(entry.slice(1)) && host.length > entry.length - 1 : entry === host;

/** Whether the name is the endpoint's own, which public name servers answer with its private addresses. */
const isOwnName = (host: string): boolean => endpointInName(host) !== null;

/** The endpoint of this VPC that answers to the name; undefined for a name of none, or of one whose private DNS does not work. */
export function endpointNamed(context: Context, vpcId: string | null, host: string): Endpoint | undefined {
  const name = host.toLowerCase();
  const id = endpointInName(name);
  return context.model.snapshot.vpcEndpoints.items.find((endpoint) => {
    const { data } = endpoint;
    if ((data.VpcEndpointType ?? '').toLowerCase() !== 'interface') return false;
    if (vpcId === null || !same(data.VpcId, vpcId)) return false;
    if (id !== null) return same(endpoint.id, id);
    const isListed = (data.DnsEntries ?? []).some((d) => covers((d.DnsName ?? '').toLowerCase(), name));
    const service = serviceOf(data.ServiceName)?.service ?? '';
    return isListed && nameLeadsTo(context, endpoint, service) === 'yes';
  });
}

/** The way to the endpoint that the name leads to; null when it is the name of none. */
export function namedEndpointPath(context: Context, packet: Packet, host: string): Segment | null {
  const endpoint = endpointNamed(context, packet.vpcId, host);
  if (!endpoint) return null;
  const known = serviceOf(endpoint.data.ServiceName);
  const asked = { service: known?.service ?? endpoint.data.ServiceName ?? '', region: known?.region ?? null };
  const path = interfaceEndpoint(context, packet, endpoint, asked);
  // Its own name needs no private DNS, so none is taken for granted.
  if (!isOwnName(host)) return path;
  return {
    ...path,
    assumptions: path.assumptions.filter((a) => a.assumption !== 'private-dns-attributes'),
    // Who calls a private API by the endpoint's name means a private one.
    facts: path.facts.filter((fact) => fact.finding !== 'endpoint-serves-others'),
  };
}
