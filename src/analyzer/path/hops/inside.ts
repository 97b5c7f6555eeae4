/** A destination inside the VPC: the local route delivers it, and the receiver's own filters decide (TGT-1, SEL-8). */
import { block, formatAddress, parseAddress } from '../../network/address.ts';
import { contains, size } from '../../network/interval-set.ts';
import { find } from '../model.ts';
import { permitted } from '../rules/security-group.ts';
import { uniform, type NeedFact, type Segment } from '../segment.ts';
import type { RouteAt } from '../table-routes.ts';
import { BLOCK, PASS, unknown, type State } from '../state.ts';
import { addressSet } from '../../network/address-set.ts';
import { subtract } from '../../network/interval-set.ts';
import { same } from '../model.ts';
import type { Standing, World } from '../world.ts';

export function inside(world: World, standing: Standing, at: RouteAt): Segment {
  const { family } = world;
  const first = standing.destination[0];
  const address = first === undefined ? '' : formatAddress(first);
  const single = size(standing.destination) === 1;
  const state = single ? receiver(world, standing, address) : unknown('reachable');
  const needs: NeedFact[] =
    state === PASS || state === BLOCK
      ? []
      : [{ need: 'network-interfaces', ids: single ? [address] : [], vpcId: standing.vpcId, weight: 2 }];
  return uniform(
    family,
    state,
    {
      kind: 'local',
      id: 'local',
      says: { key: 'inside', address: single ? address : '' },
      rules: ['TGT-1'],
      places: [at.place],
    },
    { needs },
  );
}

/** The interface that owns the address, if pasted, by its groups' inbound rules. */
function receiver(world: World, standing: Standing, address: string): State {
  const { model, caller } = world;
  world.looks.atSource++;
  const wanted = parseAddress(address);
  if (!wanted) return unknown('reachable');
  const eni = model.snapshot.networkInterfaces.items.find(
    (e) =>
      (e.data.PrivateIpAddresses ?? []).some((p) => p.PrivateIpAddress === address) ||
      e.data.PrivateIpAddress === address ||
      (e.data.Ipv6Addresses ?? []).some((a) => a.Ipv6Address === address),
  );
  if (!eni) return unknown('reachable');
  const groups = (eni.data.Groups ?? []).map((g) => g.GroupId ?? '').filter((g) => g !== '');
  if (groups.length === 0) return unknown('reachable');
  const rules = permitted(model, groups, 'ingress', world);
  const cidr = find(model.snapshot.subnets, standing.functionSubnetId)?.data.CidrBlock ?? '';
  const source = addressSet('ipv4', [cidr]);
  if ((caller.groupIds ?? []).some((g) => rules.groups.some((r) => same(r, g)))) return PASS;
  if (source.length > 0 && subtract(source, rules.addresses).length === 0) return PASS;
  const sure =
    rules.unseen.length === 0 && rules.unexpanded.length === 0 && caller.groupIds !== null && source.length > 0;
  return sure && !source.some((_, i) => i % 2 === 0 && contains(rules.addresses, source[i] ?? 0))
    ? BLOCK
    : unknown('reachable');
}

/** The block of a single address; exported for questions about one address. */
export const singleAddress = (text: string): ReturnType<typeof block> | null => {
  const parsed = parseAddress(text);
  return parsed ? block(parsed.family, parsed.value, parsed.family === 'ipv4' ? 32 : 128) : null;
};
