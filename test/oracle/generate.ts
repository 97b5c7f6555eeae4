/** Random VPCs in describe-* shapes: a design, then one to three faults, then lists that nobody pasted. */
import { V4_DESIGNS, V6_TARGETS } from './designs.ts';
import type { Dice } from './dice.ts';
import { makeDice } from './dice.ts';
import type { Draft } from './test-vpc.ts';
import { REGION, acl, healthy, id, ids, subnet, table, toSetup } from './test-vpc.ts';
import { accountFaults, functionFaults, missingList } from './faults/account.ts';
import { SERVICES, addGatewayEndpoint, addInterfaceEndpoint, endpointFaults } from './faults/endpoints.ts';
import { beyondFaults } from './faults/beyond.ts';
import type { Fault } from './faults/fault.ts';
import { filterFaults } from './faults/filters.ts';
import { gatewayFaults } from './faults/gateways.ts';
import { insideFaults, nameFaults } from './faults/inside.ts';
import { routingFaults } from './faults/routing.ts';
import { instanceFaults, regionalFaults } from './faults/translators.ts';
import { ask, askAbout } from './questions.ts';
import type { Question, Setup } from './shapes.ts';
import { tidy } from './tidy.ts';

export interface Generated extends Setup {
  readonly question: Question;
  /** What was built and what was broken, in order. */
  readonly description: string;
}

const FAMILIES: readonly (readonly [number, readonly Fault[]])[] = [
  [30, routingFaults],
  [26, gatewayFaults],
  [20, filterFaults],
  [18, accountFaults],
  [6, endpointFaults],
  [10, beyondFaults],
  [4, insideFaults],
];

/** The VPC and the question of a seed. */
export function generateVpc(seed: number): Generated {
  const dice = makeDice(seed);
  const draft = healthy();
  const asked = ask(dice);
  const said: string[] = [];
  build(draft, dice, asked);
  if (SERVICES.some((service) => service === asked.destination)) offer(draft, dice, asked.destination);
  const count = dice.weigh(
    [
      [15, 0],
      [45, 1],
      [25, 2],
      [12, 3],
      [3, 6],
    ],
    1,
  );
  for (let i = 0; i < count; i += 1) {
    const family = dice.chance(0.3) ? suited(draft, dice, asked) : dice.weigh(FAMILIES, routingFaults);
    const name = applyOne(draft, dice, family);
    if (name !== null) said.push(name);
  }
  for (
    let i = dice.weigh(
      [
        [60, 0],
        [25, 1],
        [10, 2],
        [5, 4],
      ],
      0,
    );
    i > 0;
    i -= 1
  ) {
    const before = new Set(Object.keys(draft.lists));
    missingList.apply(draft, dice);
    said.push(...[...before].filter((key) => !(key in draft.lists)).map((key) => `no ${key}`));
  }
  if (dice.chance(0.06)) keepOnly(draft, dice, said);
  const last = dice.weigh<Fault | null>(
    [
      [72, null],
      [14, functionFaults[4] ?? null],
      [7, functionFaults[3] ?? null],
      [7, functionFaults[dice.int(3)] ?? null],
    ],
    null,
  );
  if (last) {
    said.push(last.name);
    last.apply(draft, dice);
  }
  const question = askAbout(draft, dice, asked);
  tidy(draft);
  const setup = toSetup(draft);
  return { ...setup, question, description: said.join(' + ') || 'healthy' };
}

/** One fault that changes something: most need a thing that this design may not have. */
function applyOne(draft: Draft, dice: Dice, family: readonly Fault[]): string | null {
  const before = JSON.stringify(draft);
  for (let tries = 0; tries < 6; tries += 1) {
    const fault = family[dice.int(family.length)];
    fault?.apply(draft, dice);
    if (fault && JSON.stringify(draft) !== before) return fault.name;
  }
  return null;
}

/** Faults that this design, or a question of this kind, is sensitive to. */
function suited(draft: Draft, dice: Dice, { destination }: Question): readonly Fault[] {
  if (draft.lists.NatGateways?.some((nat) => nat.AvailabilityMode === 'regional') && dice.chance(0.6))
    return regionalFaults;
  if (draft.lists.NatGateways === undefined && dice.chance(0.75)) return instanceFaults;
  if (/^(?:10|172)\./.test(destination)) return insideFaults;
  if (destination === 'internet' || /[:/]|^[0-9.]+$/.test(destination)) return beyondFaults;
  return nameFaults;
}

/** The first paste of most people: route tables, and hardly anything else. */
function keepOnly(draft: Draft, dice: Dice, said: string[]): void {
  const { RouteTables, Subnets, NatGateways } = draft.lists;
  draft.lists = {
    ...(RouteTables ? { RouteTables } : {}),
    ...(Subnets && dice.chance(0.5) ? { Subnets } : {}),
    ...(NatGateways && dice.chance(0.3) ? { NatGateways } : {}),
  };
  said.push(`only ${Object.keys(draft.lists).join(', ')}`);
}

/** Subnets, tables and exits. */
function build(draft: Draft, dice: Dice, question: Question): void {
  const subnets = [ids.privateA, ids.privateB, id('subnet', 0xc1)].slice(
    0,
    dice.weigh(
      [
        [40, 1],
        [40, 2],
        [20, 3],
      ],
      1,
    ),
  );
  if (subnets.length === 3) {
    const third = subnet(id('subnet', 0xc1), '10.0.3.0/24', 'c', 3);
    draft.lists.Subnets?.push(third);
    draft.lists.NetworkAcls?.push(acl(id('acl', 0xc1), [third.SubnetId]));
  }
  const design = dice.weigh(V4_DESIGNS, V4_DESIGNS[0]?.[1] ?? (() => () => []))(draft, dice);
  const six = structuredClone(dice.weigh(question.family === 'ipv6' ? V6_TARGETS.slice(1) : V6_TARGETS, []));
  const shared = dice.chance(0.5);
  draft.lists.RouteTables = (draft.lists.RouteTables ?? []).filter((item) => item.RouteTableId !== ids.private);
  const groups = shared ? [subnets] : subnets.map((item) => [item]);
  groups.forEach((members, i) => {
    draft.lists.RouteTables?.push(table(id('rtb', 3 + i), [...design(i), ...structuredClone(six)], members));
  });
  if (draft.fn)
    draft.fn.VpcConfig = {
      SubnetIds: subnets,
      SecurityGroupIds: [ids.sg],
      VpcId: draft.lists.Vpcs?.[0]?.VpcId,
      Ipv6AllowedForDualStack: question.family === 'ipv6' ? dice.chance(0.9) : dice.chance(0.3),
    };
  if (dice.chance(0.1)) draft.lists.EgressOnlyInternetGateways = [];
}

/** Endpoints that a question about a service may find. */
function offer(draft: Draft, dice: Dice, service: string): void {
  if ((service === 's3' || service === 'dynamodb') && dice.chance(0.6)) addGatewayEndpoint(draft, dice, service);
  if (dice.chance(service === 's3' || service === 'dynamodb' ? 0.25 : 0.6)) addInterfaceEndpoint(draft, dice, service);
  if (dice.chance(0.15)) addInterfaceEndpoint(draft, dice, `${service}.${REGION}-other`);
}
