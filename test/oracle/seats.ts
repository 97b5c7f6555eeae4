/** Who is judged: the subnets of a function, or every subnet seen when no function was pasted (0.5, 0.6, FN). */
import { cutAt, parseCidr } from './addresses.ts';
import { SPECIAL, isPublic, vpcOfSubnet } from './lookups.ts';
import type { Seat } from './packet.ts';
import type { LambdaFunction, Question } from './shapes.ts';
import { effectiveTable } from './tables.ts';
import type { Verdict } from './words.ts';
import { overParts } from './words.ts';
import type { World } from './world.ts';

/** Seats to walk from, or a verdict that holds before any packet leaves. */
export type Start =
  | { readonly kind: 'verdict'; readonly verdict: Verdict; readonly rule: string }
  | { readonly kind: 'seats'; readonly hasFunction: boolean; readonly seats: readonly Seat[] };

/** Finds where the packets of a question start. */
export function findStart(world: World, question: Question): Start {
  const wanted = question.functionName;
  const fn = world.functions.items.find((item) => wanted === undefined || item.FunctionName === wanted);
  if (fn === undefined) return { kind: 'seats', hasFunction: false, seats: strangers(world, question) };
  const provider = fn.CapacityProviderConfig?.LambdaManagedInstancesCapacityProviderConfig.CapacityProviderArn;
  if (provider !== undefined) return managed(world, fn, provider);
  const config = fn.VpcConfig ?? {};
  const subnetIds = config.SubnetIds ?? [];
  const groups = config.SecurityGroupIds ?? [];
  const vpcId = config.VpcId === undefined || config.VpcId === '' ? null : config.VpcId;
  if (subnetIds.length === 0 && vpcId === null && groups.length === 0)
    return { kind: 'verdict', verdict: unattached(question), rule: 'FN-1' };
  if (subnetIds.length === 0) return { kind: 'verdict', verdict: 'unknown', rule: 'FN-5' };
  const account = fn.FunctionArn.split(':')[4];
  return {
    kind: 'seats',
    hasFunction: true,
    seats: subnetIds.map((subnetId) => {
      return {
        world,
        subnetId,
        tableId: null,
        vpcId: vpcOfSubnet(world, subnetId, vpcId),
        companions: subnetIds,
        groups,
        ipv6Allowed: config.Ipv6AllowedForDualStack ?? false,
        managed: false,
        configuredVpcId: vpcId,
        participant: ownersOf(world, vpcOfSubnet(world, subnetId, vpcId)).some((owner) => owner !== account),
      };
    }),
  };
}

/** Lambda's own VPC leads to the internet and to AWS over IPv4, and to nothing private (FN-1, FN-2). */
function unattached({ family, destination }: Question): Verdict {
  const asked = parseCidr(destination) ?? parseCidr(`${destination}/32`);
  if (family === 'ipv6') return 'unreachable';
  if (asked === null) return 'reachable';
  const special = SPECIAL.ipv4.flatMap((text) => parseCidr(text) ?? []);
  const pieces = cutAt(
    asked,
    special.flatMap((item) => [item.first, item.last + 1n]).sort((a, b) => (a < b ? -1 : 1)),
  );
  return overParts(
    pieces.map(({ first, last }) => ({
      verdict: isPublic('ipv4', first) ? 'reachable' : 'unreachable',
      size: last - first + 1n,
    })),
  );
}

/** Who owns a VPC and what is in it, as far as pasted (RT-9). */
function ownersOf(world: World, vpcId: string | null): string[] {
  const all = [...world.subnets.items, ...world.vpcs.items, ...world.routeTables.items];
  return all.filter((item) => item.VpcId === vpcId).flatMap((item) => item.OwnerId ?? []);
}

const REGION = 3;

/** The Region of the paste: of the function, else of any zone, else of an endpoint or a prefix list of AWS. */
export function regionOf(world: World): string | null {
  const arn = world.functions.items[0]?.FunctionArn.split(':')[REGION];
  const zone = world.subnets.items.find((subnet) => subnet.AvailabilityZone !== undefined)?.AvailabilityZone;
  const names = [
    ...world.endpoints.items.map((item) => item.ServiceName),
    ...world.prefixLists.items.flatMap((item) => item.PrefixListName ?? []),
  ];
  const service = names.map((name) => /^com\.amazonaws\.([a-z]+-[a-z]+-\d)\./.exec(name)?.[1]);
  return arn ?? zone?.replace(/[a-z]$/, '') ?? service.find((region) => region !== undefined) ?? null;
}

function managed(world: World, fn: LambdaFunction, arn: string): Start {
  const provider = world.capacityProviders.items.find((item) => item.CapacityProviderArn === arn);
  if (provider === undefined) return { kind: 'verdict', verdict: 'unknown', rule: 'FN-7' };
  const { SubnetIds: subnetIds, SecurityGroupIds: groups } = provider.VpcConfig;
  const vpcId = fn.VpcConfig?.VpcId ?? null;
  return {
    kind: 'seats',
    hasFunction: true,
    seats: subnetIds.map((subnetId) => ({
      ...stranger(world, subnetId),
      vpcId: vpcOfSubnet(world, subnetId, vpcId === '' ? null : vpcId),
      // Instances are not the function: each has the addresses of its own subnet (FN-7).
      companions: [subnetId],
      groups,
      managed: true,
    })),
  };
}

function stranger(world: World, subnetId: string | null): Seat {
  return {
    world,
    subnetId,
    tableId: null,
    vpcId: subnetId === null ? null : vpcOfSubnet(world, subnetId, null),
    companions: [],
    groups: null,
    ipv6Allowed: null,
    managed: false,
    configuredVpcId: null,
    participant: false,
  };
}

function strangers(world: World, question: Question): Seat[] {
  const asked = question.subnetIds ?? [];
  if (asked.length > 0) return asked.map((id) => ({ ...stranger(world, id), companions: asked }));
  const seen = new Set([
    ...world.subnets.items.map((subnet) => subnet.SubnetId),
    ...world.routeTables.items.flatMap((table) => (table.Associations ?? []).flatMap((a) => a.SubnetId ?? [])),
  ]);
  const known = [...seen].map((id) => stranger(world, id));
  return world.subnets.pasted ? known : [...known, ...spareTables(world, known)];
}

/** Tables that no known subnet uses: some subnet may, when the subnets were not pasted. Edge tables are for none (RT-6). */
function spareTables(world: World, known: readonly Seat[]): Seat[] {
  const used = known.map(
    (seat) => seat.subnetId && effectiveTable(world, seat.subnetId, seat.vpcId)?.table.RouteTableId,
  );
  const special = world.natGateways.items.map((nat) => nat.RouteTableId);
  return world.routeTables.items
    .filter((table) => !used.includes(table.RouteTableId) && !special.includes(table.RouteTableId))
    .filter((table) => !(table.Associations ?? []).some((a) => a.GatewayId !== undefined))
    .map((table) => ({ ...stranger(world, null), tableId: table.RouteTableId, vpcId: table.VpcId ?? null }));
}
