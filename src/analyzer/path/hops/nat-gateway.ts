/** A NAT gateway: its own state, its zone, and then its own subnet's way to the internet gateway (NAT-1 to NAT-19). */
import type * as aws from '../../snapshot/aws.ts';
import type { Found } from '../../snapshot/types.ts';
import { effectiveTable } from '../effective-table.ts';
import { mapStates } from '../flow-map.ts';
import { coverage, find, same } from '../model.ts';
import { inOrder, uniform, type HopFact, type Segment } from '../segment.ts';
import { BLOCK, PASS, depends, unknown, weaken, wordOf, type State } from '../state.ts';
import type { RouteAt } from '../select-routes.ts';
import type { Standing, World } from '../world.ts';
import { blockPublicAccess } from './block-public-access.ts';
import { isShared } from './exits.ts';
import { neighbourAcl, passageAcl } from './network-acl.ts';
import type { Onward } from './onward.ts';

const STATES: Readonly<Record<string, State>> = {
  available: PASS,
  pending: BLOCK,
  failed: BLOCK,
  deleted: BLOCK,
  deleting: depends(null),
};

export function natGateway(world: World, standing: Standing, at: RouteAt, onward: Onward): Segment {
  const { model } = world;
  const nat = at.target.id;
  const found = find(model.snapshot.natGateways, nat);
  if (standing.visited.includes(nat)) return loop(world, nat, at);
  if (!found) return missing(world, standing, at);
  const { data } = found;
  const base = { kind: 'nat-gateway', id: nat, places: [found.place] } as const;
  if (data.VpcId && standing.vpcId && !same(data.VpcId, standing.vpcId)) {
    const values = { what: 'NAT gateway', id: nat, vpc: data.VpcId, expected: standing.vpcId };
    return uniform(
      world.family,
      unknown(null),
      { ...base, says: { key: 'nat-other-vpc', nat, vpc: data.VpcId }, rules: ['NAT-19'] },
      {
        facts: [{ finding: 'mixed-environments', values, places: [found.place] }],
      },
    );
  }
  const own = inOrder(...ownHops(world, standing, found));
  const path = inOrder(own, pathOf(world, standing, found, onward));
  const chained = standing.role === 'nat' || standing.role === 'private-nat';
  // AWS documents no chain of NAT gateways inside one VPC: never better than `depends` (NAT-7).
  return chained
    ? { ...path, flow: mapStates(path.flow, (s) => (wordOf(s) === 'reachable' ? weaken(s, 'depends') : s)) }
    : path;
}

/** The gateway by itself: state, type, addresses, zone. One hop is shown; every fault is noted. */
function ownHops(world: World, standing: Standing, found: Found<aws.NatGateway>): Segment[] {
  const { family } = world;
  const { data } = found;
  const nat = found.id;
  const base = { kind: 'nat-gateway', id: nat, places: [found.place] } as const;
  const out: Segment[] = [];
  const state = (data.State ?? '').toLowerCase();
  const stateNow =
    state === '' ? unknown('reachable') : Object.hasOwn(STATES, state) ? (STATES[state] ?? PASS) : depends(null);
  if (stateNow !== PASS) {
    const places = [
      data.State === undefined ? found.place : { document: found.place.document, path: [...found.place.path, 'State'] },
    ];
    const values = {
      nat,
      state: state || 'not shown',
      code: data.FailureCode ?? null,
      message: data.FailureMessage ?? null,
    };
    out.push(
      uniform(
        family,
        stateNow,
        { ...base, says: { key: 'nat-state', nat, state: state || 'not shown' }, rules: ['NAT-1'] },
        {
          facts: [{ finding: 'nat-not-available', values, places, ...(stateNow === BLOCK ? { blocks: true } : {}) }],
          needs: state === '' ? [{ need: 'nat-gateways', ids: [nat], vpcId: data.VpcId ?? null, weight: 3 }] : [],
        },
      ),
    );
  }
  const isPrivate = data.ConnectivityType?.toLowerCase() === 'private';
  if (!isPrivate) out.push(...addressHop(world, found, stateNow));
  if (isRegional(data)) out.push(...zoneHop(world, standing, found));
  else if (isUnknownMode(data))
    out.push(
      uniform(family, depends(null), {
        ...base,
        says: { key: 'odd-target', what: `availability mode ${data.AvailabilityMode ?? ''}` },
        rules: ['NAT-10'],
      }),
    );
  if (out.length === 0) {
    const hop: Omit<HopFact, 'flow'> = {
      ...base,
      says: { key: 'nat-ok', nat, subnet: data.SubnetId ?? null },
      rules: ['NAT-4'],
    };
    out.push(
      uniform(family, PASS, isPrivate ? { ...hop, says: { key: 'nat-private', nat }, rules: ['NAT-2'] } : hop, {
        facts: [...zoneNote(world, standing, found)],
      }),
    );
  }
  return out;
}

const isRegional = (nat: aws.NatGateway): boolean => nat.AvailabilityMode?.toLowerCase() === 'regional';
const isUnknownMode = (nat: aws.NatGateway): boolean =>
  !['', 'zonal', 'regional'].includes((nat.AvailabilityMode ?? '').toLowerCase());

/** A public gateway needs an address of its own (NAT-3). */
function addressHop({ family }: World, found: Found<aws.NatGateway>, stateNow: State): Segment[] {
  const { data, id: nat } = found;
  const addresses = data.NatGatewayAddresses;
  const usable = addresses?.some((a) => a.PublicIp && ['', 'succeeded'].includes((a.Status ?? '').toLowerCase()));
  if (usable) return [];
  // A gateway that is not available lost or never had its addresses for that reason: one fault, not two.
  if (stateNow === BLOCK) return [];
  const automatic = isRegional(data) && data.AutoProvisionZones?.toLowerCase() !== 'disabled';
  const state = addresses === undefined || automatic ? unknown('reachable') : BLOCK;
  const values = { nat, regional: isRegional(data) };
  return [
    uniform(
      family,
      state,
      { kind: 'nat-gateway', id: nat, says: { key: 'nat-no-address', nat }, rules: ['NAT-3'], places: [found.place] },
      {
        facts: state === BLOCK ? [{ finding: 'nat-without-address', values, places: [found.place], blocks: true }] : [],
        needs: state === BLOCK ? [] : [{ need: 'nat-gateways', ids: [nat], vpcId: data.VpcId ?? null, weight: 3 }],
      },
    ),
  ];
}

interface Zone {
  readonly id: string | null;
  readonly name: string | null;
}

const zoneOf = ({ model }: World, subnetId: string | null): Zone => {
  const subnet = find(model.snapshot.subnets, subnetId)?.data;
  return { id: subnet?.AvailabilityZoneId ?? null, name: subnet?.AvailabilityZone ?? null };
};

/** Whether two zones are the same; null when the paste does not tell (names differ per account, ids do not: SH-1). */
function sameZone(a: Zone, b: Zone): boolean | null {
  if (a.id && b.id) return a.id === b.id;
  return a.name && b.name ? a.name === b.name : null;
}

/** A regional gateway in manual mode serves only the zones it has addresses in (NAT-11). */
function zoneHop(world: World, standing: Standing, found: Found<aws.NatGateway>): Segment[] {
  const { data, id: nat } = found;
  const mode = (data.AutoProvisionZones ?? '').toLowerCase();
  if (mode === 'enabled') return [];
  const mine = zoneOf(world, standing.functionSubnetId);
  const zones = (data.NatGatewayAddresses ?? []).map((a) => ({
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
        ids: standing.functionSubnetId ? [standing.functionSubnetId] : [],
        vpcId: standing.vpcId,
        weight: 3,
      } as const,
    ];
    return [uniform(world.family, unknown(null), { ...base, says: { key: 'nat-zone-unknown', nat } }, { needs })];
  }
  if (mode !== 'disabled' || matches.includes(null))
    return [uniform(world.family, depends(null), { ...base, says: { key: 'nat-zone-unknown', nat } })];
  const values = { nat, zone, zones: zones.map((z) => z.name ?? z.id ?? '') };
  return [
    uniform(
      world.family,
      BLOCK,
      { ...base, says: { key: 'nat-zone', nat, zone } },
      { facts: [{ finding: 'nat-zone-missing', values, places: [found.place], blocks: true }] },
    ),
  ];
}

/** A zonal gateway in another zone works, at a price and with a shared fate (NAT-12). */
function zoneNote(world: World, standing: Standing, found: Found<aws.NatGateway>): Segment['facts'] {
  const mine = zoneOf(world, standing.functionSubnetId);
  const theirs = zoneOf(world, found.data.SubnetId ?? null);
  if (sameZone(mine, theirs) !== false) return [];
  const values = { nat: found.id, natZone: theirs.name ?? theirs.id ?? '', zone: mine.name ?? mine.id ?? '' };
  return [{ finding: 'nat-other-zone', values, places: [found.place] }];
}

/** The gateway's way on: its subnet's table, or the table that a regional gateway owns (NAT-4, NAT-10). */
function pathOf(world: World, standing: Standing, found: Found<aws.NatGateway>, onward: Onward): Segment {
  const { data, id: nat } = found;
  const { model, family } = world;
  const isPrivate = data.ConnectivityType?.toLowerCase() === 'private';
  const next: Standing = {
    ...standing,
    subnetId: data.SubnetId ?? null,
    vpcId: data.VpcId ?? standing.vpcId,
    role: isPrivate ? 'private-nat' : 'nat',
    visited: [...standing.visited, nat],
  };
  if (isRegional(data)) {
    const table = find(model.snapshot.routeTables, data.RouteTableId);
    if (table) return onward(world, next, { table, association: 'explicit', changing: null, vpcId: next.vpcId });
    const hop = {
      kind: 'route-table',
      id: data.RouteTableId ?? null,
      says: { key: 'igw-assumed', gateway: '' },
      rules: ['NAT-10'],
      places: [found.place],
      assumed: true,
    } as const;
    const assumed = uniform(family, PASS, hop, {
      assumptions: [
        { assumption: 'regional-nat-table', ids: data.RouteTableId ? [data.RouteTableId] : [nat], vpcId: next.vpcId },
      ],
    });
    return inOrder(assumed, onward.exit(world, next), ...blockPublicAccess(world, next, 'nat'));
  }
  if (!data.SubnetId) {
    const needs = [{ need: 'nat-gateways', ids: [nat], vpcId: next.vpcId, weight: 3 } as const];
    return uniform(
      family,
      unknown('reachable'),
      { kind: 'subnet', id: null, says: { key: 'nat-missing', nat }, rules: ['NAT-4'], places: [found.place] },
      { needs },
    );
  }
  const table = effectiveTable(model, data.SubnetId, next.vpcId);
  const acls = same(data.SubnetId, standing.functionSubnetId) ? [] : aclsOf(world, standing, data.SubnetId, next);
  return inOrder(...acls, onward(world, next, table));
}

function aclsOf(world: World, standing: Standing, subnetId: string, next: Standing): Segment[] {
  const far = passageAcl(world, subnetId, next.vpcId, standing.destination, 'nat');
  const near = neighbourAcl(world, subnetId, standing.functionSubnetId, 'nat');
  if (!near) return [far];
  // One ACL is one stop, unless it treats the function's side differently.
  return near.flow.values.every((cell) => cell === PASS) ? [{ ...near, hops: [] }, far] : [near, far];
}

function missing(world: World, standing: Standing, at: RouteAt): Segment {
  const nat = at.target.id;
  const list = world.model.snapshot.natGateways;
  const shared = isShared(world, standing.vpcId);
  const odd = coverage(list, standing.vpcId) === 'complete' && !shared;
  return uniform(
    world.family,
    unknown('reachable'),
    {
      kind: 'nat-gateway',
      id: nat,
      says: { key: 'nat-missing', nat },
      rules: [shared ? 'RT-9' : 'TGT-16'],
      places: [at.place],
    },
    {
      facts: odd
        ? [
            {
              finding: 'contradictory-paste',
              values: { what: 'NAT gateway', id: nat, why: 'absent' },
              places: [at.place],
            },
          ]
        : [],
      needs: [{ need: shared ? 'owner' : 'nat-gateways', ids: [nat], vpcId: standing.vpcId, weight: 3 }],
    },
  );
}

/** Back where the packet has been; the table that sent it here says so (`table-facts.ts`). */
const loop = (world: World, nat: string, at: RouteAt): Segment =>
  uniform(world.family, BLOCK, {
    kind: 'nat-gateway',
    id: nat,
    says: { key: 'loop', id: nat },
    rules: ['NAT-7'],
    places: [at.place],
  });
