/** What is worth saying about a table that packets meet behind a NAT gateway, an instance or a firewall. */
import type { Context } from './context.ts';
import { hasPrefix } from '../aws/ids.ts';
import { ENDS } from '../aws/targets.ts';
import { effectiveTable, type EffectiveTable } from './effective-table.ts';
import type { Fact } from './facts.ts';
import { find, same } from './model.ts';
import type { Packet } from './packet.ts';
import type { RouteAt } from './table-routes.ts';
import { gatewayOfVpc } from './gateway-of-vpc.ts';
import { publicSubnet, routesToNat } from './usable-ways.ts';

/** Behind a NAT gateway, an instance or a firewall: a table that leads nowhere, or back. */
export function behindFacts(
  context: Context,
  packet: Packet,
  effective: EffectiveTable,
  at: RouteAt,
  state: 'active' | 'blackhole' | 'odd',
  places: Fact['places'],
): Fact[] {
  const table = effective.table?.id ?? '';
  const returns = packet.visited.some((v) => same(v, at.target.id));
  if (packet.role === 'nat' || packet.role === 'private-nat') {
    if (returns && !sharesTable(context, packet, effective)) return [loop(context, packet, table, at, places)];
    const cause = returns
      ? packet.origin.is(packet.subnetId)
        ? 'own-subnet'
        : 'shared-table'
      : state === 'blackhole'
        ? 'blackhole'
        : null;
    if (cause) return [natPrivate(context, packet, table, cause, places)];
    if (at.target.kind === 'internet-gateway' && packet.role === 'private-nat') {
      return [
        {
          finding: 'nat-private-type',
          values: {
            nat: natOf(packet),
            public: publicSubnet(context, packet.vpcId),
            routes: routesToNat(context, natOf(packet), packet.vpcId),
          },
          places: [find(context.model.snapshot.natGateways, natOf(packet))?.place ?? at.place],
          blocks: true,
        },
      ];
    }
    return ENDS.has(at.target.kind) ? [natPrivate(context, packet, table, 'other', places)] : [];
  }
  if (returns) return [loop(context, packet, table, at, places)];
  if (state !== 'blackhole') return [];
  const values = {
    tables: [table],
    destinations: [at.destination],
    target: at.target.id,
    nat: null,
    instance: null,
    gateway: null,
    shadow: false,
    propagated: at.propagated,
    inside: false,
    vpc: effective.vpcId,
  };
  return [{ finding: 'route-blackhole', values, places, blocks: true }];
}

/** What translates by itself sends to an internet gateway; behind a firewall, or another gateway, that is not enough (FW-1, NAT-7). */
function loop(context: Context, packet: Packet, table: string, at: RouteAt, places: Fact['places']): Fact {
  const isAlone = packet.visited.filter((v) => !hasPrefix('subnet-', v)).every((v) => same(v, at.target.id));
  const translates = isAlone && (packet.role === 'nat' || packet.role === 'instance');
  const values = {
    nat: at.target.id,
    table,
    destination: translates && at.cidr?.family === 'ipv4' ? at.destination : null,
    gateway: gatewayOfVpc(context, packet.vpcId),
  };
  return { finding: 'nat-routing-loop', values, places, blocks: true };
}

const natOf = (packet: Packet): string =>
  packet.visited.filter((v) => hasPrefix('nat-', v)).at(-1) ?? packet.visited.at(-1) ?? '';

type PrivateCause = 'own-subnet' | 'shared-table' | 'no-route' | 'blackhole' | 'other';

export function natPrivate(
  context: Context,
  packet: Packet,
  table: string,
  cause: PrivateCause,
  places: Fact['places'],
): Fact {
  const nat = natOf(packet);
  const place = find(context.model.snapshot.natGateways, nat)?.place;
  const values = {
    nat,
    subnet: packet.subnetId ?? '',
    table,
    cause,
    public: publicSubnet(context, packet.vpcId),
    routes: routesToNat(context, nat, packet.vpcId),
  };
  return {
    finding: 'nat-in-private-subnet',
    values,
    places: place ? [...places, { document: place.document, path: [...place.path, 'SubnetId'] }] : places,
    blocks: true,
  };
}

const sharesTable = (context: Context, packet: Packet, effective: EffectiveTable): boolean =>
  packet.origin.inCommon(
    (subnetId) =>
      subnetId !== null && effectiveTable(context.model, subnetId, packet.vpcId).table?.id === effective.table?.id,
  );
