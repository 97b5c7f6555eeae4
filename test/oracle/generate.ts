/** Random VPCs in describe-* shapes: a design, then one to three faults, then lists that nobody pasted. */
import { V4_DESIGNS, V6_TARGETS } from './designs.ts';
import type { Dice } from './dice.ts';
import { makeDice } from './dice.ts';
import type { Draft } from './draft.ts';
import { REGION, acl, healthy, id, ids, subnet, table, toSetup } from './draft.ts';
import { accountFaults, functionFaults, missingList } from './faults/account.ts';
import { SERVICES, addGatewayEndpoint, addInterfaceEndpoint, endpointFaults } from './faults/endpoints.ts';
import type { Fault } from './faults/fault.ts';
import { filterFaults } from './faults/filters.ts';
import { gatewayFaults } from './faults/gateways.ts';
import { routingFaults } from './faults/routing.ts';
import type { Question, Route, Setup } from './shapes.ts';

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
];

/** The VPC and the question of a seed. */
export function generateVpc(seed: number): Generated {
  const dice = makeDice(seed);
  const draft = healthy();
  const question = ask(dice);
  const said: string[] = [];
  build(draft, dice, question);
  if (SERVICES.some((service) => service === question.destination)) offer(draft, dice, question.destination);
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
    const family = dice.weigh(FAMILIES, routingFaults);
    const fault = family[dice.int(family.length)];
    if (!fault) continue;
    said.push(fault.name);
    fault.apply(draft, dice);
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
  tidy(draft);
  const setup = toSetup(draft);
  return { ...setup, question, description: said.join(' + ') || 'healthy' };
}

function ask(dice: Dice): Question {
  const base = {
    family: dice.chance(0.7) ? ('ipv4' as const) : ('ipv6' as const),
    protocol: dice.chance(0.95) ? ('tcp' as const) : ('udp' as const),
    port: dice.weigh(
      [
        [85, 443],
        [15, 80],
      ],
      443,
    ),
  };
  const destination = dice.weigh(
    [
      [70, 'internet'],
      [18, SERVICES[dice.int(SERVICES.length)] ?? 's3'],
      [5, base.family === 'ipv4' ? '8.8.8.8' : '2600:9000::1'],
      [4, base.family === 'ipv4' ? '52.0.0.0/8' : '2600::/16'],
      [3, base.family === 'ipv4' ? 'api.example.com' : 'internet'],
    ],
    'internet',
  );
  return { destination, ...base };
}

const IDS = [
  ...['RouteTableId', 'SubnetId', 'NatGatewayId', 'InternetGatewayId', 'GroupId', 'NetworkAclId', 'VpcEndpointId'],
  ...['PrefixListId', 'NetworkInterfaceId', 'DhcpOptionsId'],
];

/** AWS lists nothing twice: of two things with one id, and of two routes to one place, the later one stays. */
function tidy(draft: Draft): void {
  for (const [key, items] of Object.entries(draft.lists)) {
    const own = ID_OF[key] ?? IDS.find((name) => items.some((item) => name in item));
    if (own === undefined) continue;
    const last = new Map(items.map((item) => [String((item as unknown as Record<string, unknown>)[own]), item]));
    items.splice(0, items.length, ...([...last.values()] as never[]));
  }
  for (const item of draft.lists.RouteTables ?? []) {
    const routes = (item.Routes ?? []).map((line) => [placeOf(line), line] as const);
    item.Routes = [...new Map(routes).values()];
  }
  const config = draft.fn?.VpcConfig ?? draft.provider?.VpcConfig;
  if (config) config.SecurityGroupIds = [...new Set(config.SecurityGroupIds)];
}

const ID_OF: Readonly<Record<string, string>> = {
  NatGateways: 'NatGatewayId',
  NetworkInterfaces: 'NetworkInterfaceId',
  SecurityGroupRules: 'SecurityGroupRuleId',
};

function placeOf(line: Route): string {
  const propagated = line.Origin === 'EnableVgwRoutePropagation' || line.Origin === 'Advertisement';
  const place = line.DestinationCidrBlock ?? line.DestinationIpv6CidrBlock ?? line.DestinationPrefixListId ?? '';
  return `${place} ${propagated ? 'propagated' : 'static'}`;
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
