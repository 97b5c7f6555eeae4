/** Zones of a NAT gateway: where it serves, and whether it is the function's own (NAT-11, NAT-12). */
import type * as aws from '../../aws/sdk.ts';
import { isRedacted } from '../../aws/ids.ts';
import { isKnown } from '../../aws/known-words.ts';
import { NAT_GATEWAY_ADDRESS_STATES } from '../../aws/resources/nat-gateway.ts';
import type { Found } from '../../snapshot/types.ts';
import type { Fact } from '../facts.ts';
import { find } from '../model.ts';
import { type Segment, uniform } from '../segment.ts';
import { BLOCK, depends, unknown } from '../state.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';

interface Zone {
  readonly id: string | null;
  readonly name: string | null;
}

const zoneOf = ({ model }: Context, subnetId: string | null): Zone => {
  const subnet = find(model.snapshot.subnets, subnetId)?.data;
  return { id: subnet?.AvailabilityZoneId ?? null, name: subnet?.AvailabilityZone ?? null };
};

/** An address that translates: public, and not being moved or failed (NAT-3). */
export const isUsable = (address: aws.NatGatewayAddress): boolean => Boolean(address.PublicIp) && isInUse(address);

/** Whether an address is past being given out and not yet taken back. */
export const isInUse = (address: aws.NatGatewayAddress): boolean => !address.Status || address.Status === 'succeeded';

/** Whether nobody knows what the state of an address means. */
export const isOddAddress = ({ Status: state }: aws.NatGatewayAddress): boolean =>
  Boolean(state) && !isKnown(NAT_GATEWAY_ADDRESS_STATES, state);

/** Whether two zones are the same; null when the paste does not tell (names differ per account, ids do not: SH-1). */
function sameZone(a: Zone, b: Zone): boolean | null {
  if (a.id && b.id) return isRedacted(a.id) || isRedacted(b.id) ? null : a.id === b.id;
  return a.name && b.name ? a.name === b.name : null;
}

/** A regional gateway in manual mode serves only the zones it has usable addresses in, and packets of those zones (NAT-11). */
export function zoneHop(context: Context, packet: Packet, found: Found<aws.NatGateway>): Segment[] {
  const { data, id: nat } = found;
  const mode = data.AutoProvisionZones;
  // Addresses that are not shown are one doubt, and the address hop names it (NAT-3).
  if (mode === 'enabled' || data.NatGatewayAddresses === undefined || data.NatGatewayAddresses.some(isOddAddress))
    return [];
  // Behind another gateway or a firewall, packets come from that one's zone, not from the function's.
  if (packet.visited.length === 0) context.looks.zone++;
  const from = packet.subnetId ?? packet.origin.subnetId;
  const mine = zoneOf(context, from);
  const usable = data.NatGatewayAddresses.filter((a) => isUsable(a));
  const zones = (usable.length > 0 ? usable : data.NatGatewayAddresses).map((a) => ({
    id: a.AvailabilityZoneId ?? null,
    name: a.AvailabilityZone ?? null,
  }));
  const matches = zones.map((z) => sameZone(mine, z));
  if (matches.includes(true)) return [];
  const zone = mine.name ?? mine.id ?? '';
  const base = { kind: 'nat-gateway', id: nat, rules: ['NAT-11'], places: [found.place] } as const;
  if (zone === '') {
    const needs = [
      {
        need: 'subnets',
        ids: from ? [from] : [],
        vpcId: packet.vpcId,
        weight: 3,
      } as const,
    ];
    return [uniform(context.family, unknown(null), { ...base, message: { key: 'nat-zone-unknown', nat } }, { needs })];
  }
  if (mode !== 'disabled' || matches.includes(null)) {
    const needs = [{ need: 'nat-gateways', ids: [nat], vpcId: packet.vpcId, weight: 3 } as const];
    return [uniform(context.family, depends(null), { ...base, message: { key: 'nat-zone-unknown', nat } }, { needs })];
  }
  const values = { nat, zone, zones: zones.map((z) => z.name ?? z.id ?? '') };
  return [
    uniform(
      context.family,
      BLOCK,
      { ...base, message: { key: 'nat-zone', nat, zone } },
      { facts: [{ finding: 'nat-zone-missing', values, places: [found.place], blocks: true }] },
    ),
  ];
}

/**
 * A zonal gateway in another zone works, at a price and with a shared fate (NAT-12). Which zone is the function's is left
 * open here, so that subnets of all zones share the way through the gateway; {@link inOwnZone} settles it.
 */
export function zoneNote(context: Context, packet: Packet, found: Found<aws.NatGateway>): Segment['facts'] {
  const { id, name } = zoneOf(context, found.data.SubnetId ?? null);
  if ((id === null && name === null) || !packet.origin.isKnown) return [];
  return [
    {
      finding: 'nat-other-zone',
      values: { nat: found.id, natZone: name ?? id ?? '', zone: '' },
      places: [found.place],
    },
  ];
}

/** The way as subnets of one zone have it: a gateway of their own zone is nothing to note, one of another zone is. */
export function inOwnZone(context: Context, way: Segment, subnetId: string | null): Segment {
  const mine = zoneOf(context, subnetId);
  return context.memo.once(['own zone', way, mine.id, mine.name], () => ({
    ...way,
    facts: settled(context, way.facts, mine),
  }));
}

function settled(context: Context, facts: readonly Fact[], mine: Zone): readonly Fact[] {
  const { natGateways } = context.model.snapshot;
  return facts.flatMap((fact): Fact[] => {
    if (fact.finding !== 'nat-other-zone') return [fact];
    const theirs = zoneOf(context, find(natGateways, fact.values.nat)?.data.SubnetId ?? null);
    if (sameZone(mine, theirs) !== false) return [];
    return [{ ...fact, values: { ...fact.values, zone: mine.name ?? mine.id ?? '' } }];
  });
}
