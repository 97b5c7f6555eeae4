// "Which route wins?": the reason of every route, and that the winner is the one that the path takes.
import { describe, expect, it } from 'vitest';
import { check, gather, readPaste, routesFor, type Report, type RoutesAnswer } from '../../../src/analyzer/index.ts';
import { generateVpc } from '../../oracle/generate.ts';
import type { Route } from '../../oracle/shapes.ts';
import { choose } from '../../oracle/tables.ts';
import { toTexts } from '../../oracle/test-vpc.ts';
import { readWorld } from '../../oracle/world.ts';
import { parseAddress } from '../../oracle/addresses.ts';
import {
  dead, id, ids, inTable, lists, propagated, routes, textsOf, toIgw, toNat, via, VPC, type Change,
} from '../support/vpc.ts'; // prettier-ignore

const pl = 'pl-0aa11bb22cc33dd44';
const other = 'pl-0bb11bb22cc33dd44';
const vgw = { GatewayId: id('vgw', 1) };
const tgw = { TransitGatewayId: id('tgw', 1) };
const pcx = { VpcPeeringConnectionId: id('pcx', 1) };
const endpoint = { GatewayId: id('vpce', 1) };
const entries =
  (listId: string, ...cidrs: string[]): Change =>
  (draft) => {
    draft.entries[listId] = cidrs;
  };
const s3 = lists({
  VpcEndpoints: [
    {
      VpcEndpointId: endpoint.GatewayId,
      VpcEndpointType: 'Gateway',
      VpcId: VPC,
      ServiceName: 'com.amazonaws.eu-west-1.s3',
      State: 'available',
      RouteTableIds: [ids.private],
    },
  ],
});

const snapshotOf = (changes: readonly Change[]) => gather(readPaste(textsOf(changes)));
/** `outcome destination: reason` of each route, in order; the local routes of the healthy VPC are left out where they do not fit. */
const linesOf = ({ rows }: RoutesAnswer): string[] =>
  rows
    .filter(({ target, outcome }) => target !== 'local' || outcome !== 'apart')
    .map(({ outcome, destination, reason }) => `${outcome} ${destination}: ${reason}`);

describe('the reason of a route', () => {
  it.each<[title: string, given: readonly Change[], destination: string, lines: readonly string[]]>([
    ['that is alone', [routes(toNat)], '8.8.8.8', ['wins 0.0.0.0/0: the only route that contains 8.8.8.8']],
    [
      'SEL-2 that is longer, and of the shorter one',
      [routes(toNat, via('8.8.8.0/24', tgw))],
      '8.8.8.8',
      ['wins 8.8.8.0/24: matches with the longest prefix', 'loses 0.0.0.0/0: matches, but /24 wins over /0'],
    ],
    [
      'that does not contain the address',
      [routes(toNat, via('8.8.8.0/24', tgw))],
      '8.8.9.8',
      [
        'wins 0.0.0.0/0: the only route that contains 8.8.9.8',
        'apart 8.8.8.0/24: does not contain 8.8.9.8: it covers 8.8.8.0 to 8.8.8.255',
      ],
    ],
    [
      'that is another address',
      [routes(toNat, via('8.8.8.8/32', tgw))],
      '8.8.8.9',
      ['wins 0.0.0.0/0: the only route that contains 8.8.8.9', 'apart 8.8.8.8/32: does not contain 8.8.8.9'],
    ],
    [
      'SEL-5 that is a blackhole and still wins',
      [routes(toNat, dead(via('8.8.8.0/24', tgw)))],
      '8.8.8.8',
      [
        'drops 8.8.8.0/24: blackhole: matches and drops, no shorter route takes over',
        'loses 0.0.0.0/0: matches, but /24 wins over /0',
      ],
    ],
    [
      'SEL-3 that is propagated, beside a static one',
      [routes(toNat, propagated(via('0.0.0.0/0', vgw)))],
      'internet',
      [
        'wins 0.0.0.0/0: static, before the propagated one of the same prefix',
        'loses 0.0.0.0/0: propagated, the static route of the same prefix wins',
      ],
    ],
    [
      'SEL-3 that is a prefix list, beside a static one',
      [routes(toNat, via(pl, tgw)), entries(pl, '0.0.0.0/0')],
      'internet',
      [
        'wins 0.0.0.0/0: static, before the prefix-list one of the same prefix',
        `loses ${pl}: prefix-list, the static route of the same prefix wins`,
      ],
    ],
    [
      'SEL-2 0.6 that is propagated and lies within the local route',
      [routes(toNat, propagated(via('10.0.2.0/24', vgw)))],
      '10.0.2.9',
      [
        'loses 10.0.2.0/24: propagated, the local route wins even over a longer propagated one',
        'wins 10.0.0.0/16: matches: an address of the VPC itself',
        'loses 0.0.0.0/0: matches, but /16 wins over /0',
      ],
    ],
    [
      'SEL-8 that is static and lies within the local route',
      [routes(toNat, via('10.0.2.0/24', { NetworkInterfaceId: id('eni', 3) }))],
      '10.0.2.9',
      [
        'wins 10.0.2.0/24: matches with the longest prefix',
        'loses 10.0.0.0/16: matches, but /24 wins over /16',
        'loses 0.0.0.0/0: matches, but /24 wins over /0',
      ],
    ],
    [
      'SEL-9 that the halves of a split default take everything from',
      [routes(toNat, via('0.0.0.0/1', tgw), via('128.0.0.0/1', tgw))],
      'internet',
      [
        'wins 0.0.0.0/1: gets the internet within 0.0.0.0/1',
        'wins 128.0.0.0/1: gets the internet within 128.0.0.0/1',
        'loses 0.0.0.0/0: matches, but /1 wins over /0',
      ],
    ],
    [
      'SEL-2 that shares a range with others',
      [routes(toNat, via('10.1.0.0/16', pcx))],
      '10.0.0.0/8',
      ['wins 10.0.0.0/16: gets 10.0.0.0/16', 'wins 10.1.0.0/16: gets 10.1.0.0/16', 'wins 0.0.0.0/0: gets the rest'],
    ],
    [
      'SEL-2 of which only a part fits, and longer ones take that',
      [routes(via('10.0.0.0/15', pcx))],
      '10.0.0.0/16',
      ['wins 10.0.0.0/16: matches: an address of the VPC itself', 'loses 10.0.0.0/15: matches, but /16 wins over /15'],
    ],
    [
      'SEL-1 of the other family',
      [routes(toNat, via('::/0', { EgressOnlyInternetGatewayId: ids.eigw }))],
      '2606:4700::1',
      ['wins ::/0: the only route that contains 2606:4700::1', 'apart 0.0.0.0/0: IPv4 route, the question is IPv6'],
    ],
    [
      'SEL-13 to a prefix list that was not pasted',
      [routes(toNat, via(pl, tgw))],
      '8.8.8.8',
      [
        'wins 0.0.0.0/0: the only route that contains 8.8.8.8',
        `unclear ${pl}: prefix list ${pl}: its entries were not pasted, cannot tell`,
      ],
    ],
    [
      'SEL-13 to a gateway endpoint, for a public address',
      [routes(toNat, via(pl, endpoint)), s3],
      '8.8.8.8',
      [
        'wins 0.0.0.0/0: the only route that contains 8.8.8.8',
        `unclear ${pl}: addresses of one AWS service; whether 8.8.8.8 is one is not in the paste`,
      ],
    ],
    [
      'SEL-13 to a gateway endpoint, for the internet',
      [routes(toNat, via(pl, endpoint)), s3],
      'internet',
      ['wins 0.0.0.0/0: the only route for the internet', `apart ${pl}: addresses of one AWS service, no part of this`],
    ],
    [
      'VPCE-10 to a gateway endpoint, for its service',
      [routes(toNat, via('8.8.8.0/24', tgw), via(pl, endpoint)), s3],
      's3',
      [
        `wins ${pl}: takes the addresses of s3, by prefixes longer than a default route`,
        'unclear 8.8.8.0/24: matches in part; whether s3 has addresses there is not in the paste',
        'loses 0.0.0.0/0: matches, but the prefix list of s3 is longer',
      ],
    ],
    [
      'SEL-12 to a prefix list with entries',
      [routes(toNat, via(pl, tgw)), entries(pl, '9.9.9.0/24', '8.8.0.0/16')],
      '8.8.8.8',
      [`wins ${pl}: matches with the longest prefix`, 'loses 0.0.0.0/0: matches, but /16 wins over /0'],
    ],
    [
      'SEL-12 to a prefix list without this one',
      [routes(toNat, via(pl, tgw)), entries(pl, '9.9.9.0/24', '8.8.0.0/16')],
      '8.9.8.8',
      ['wins 0.0.0.0/0: the only route that contains 8.9.8.8', `apart ${pl}: none of its 2 entries contains 8.9.8.8`],
    ],
    [
      'SEL-4 of two prefix lists that hold the same',
      [routes(toNat, via(pl, tgw), via(other, pcx)), entries(pl, '8.8.8.0/24'), entries(other, '8.8.8.0/24')],
      '8.8.8.8',
      [
        `wins ${pl}: AWS picks one of 2 routes of this prefix and keeps it`,
        `wins ${other}: AWS picks one of 2 routes of this prefix and keeps it`,
        'loses 0.0.0.0/0: matches, but /24 wins over /0',
      ],
    ],
    [
      'SEL-6 in a state that AWS does not document',
      [routes({ ...toNat, State: 'filtered' })],
      '8.8.8.8',
      ['wins 0.0.0.0/0: matches; AWS does not document what the state filtered does'],
    ],
    [
      'SEL-14 beside an address that the VPC answers itself',
      [routes(toNat)],
      '169.254.169.253',
      ['apart 0.0.0.0/0: the VPC answers this address itself'],
    ],
  ])('%s', (_, given, destination, lines) => {
    expect(linesOf(routesFor(snapshotOf(given), ids.private, destination))).toEqual(lines);
  });
});

describe('the summary', () => {
  const nat = `the NAT gateway ${ids.nat}`;
  it.each<[title: string, given: readonly Change[], destination: string, summary: string]>([
    ['names the winner and its target', [routes(toNat)], '8.8.8.8', `0.0.0.0/0 wins: 8.8.8.8 goes to ${nat}.`],
    ['says what stays inside', [routes(toNat)], '10.0.9.9', '10.0.0.0/16 wins: 10.0.9.9 stays inside the VPC.'],
    [
      'SEL-10 says that nothing fits',
      [routes()],
      '8.8.8.8',
      'No route of this table fits 8.8.8.8, so the packet is dropped.',
    ],
    [
      'RT-8 does not say so of a list that is not whole',
      [
        inTable(ids.private, (table) => {
          table.Routes = [via('8.8.8.0/24', tgw)];
        }),
      ],
      '9.9.9.9',
      'No route in the paste fits 9.9.9.9, but the list of routes is not whole: one that is missing may.',
    ],
    [
      'SEL-5 says that the packet is dropped',
      [routes(dead(toNat))],
      'internet',
      `0.0.0.0/0 wins the internet and drops it: ${nat} is gone.`,
    ],
    [
      'SEL-9 says what is left over',
      [routes(via('0.0.0.0/1', { NatGatewayId: ids.nat }))],
      'internet',
      `0.0.0.0/1 wins: part of the internet goes to ${nat}. For the rest of the internet there is no route, so it is dropped.`,
    ],
    [
      'says that several lead to one target',
      [routes(via('0.0.0.0/1', { NatGatewayId: ids.nat }), via('128.0.0.0/1', { NatGatewayId: ids.nat }))],
      'internet',
      `2 routes share the internet: each address goes to the longest prefix that contains it. All of them lead to ${nat}.`,
    ],
    [
      'SEL-13 says what may change it',
      [routes(toNat, via(pl, tgw))],
      '8.8.8.8',
      `0.0.0.0/0 wins: 8.8.8.8 goes to ${nat}. That changes if ${pl} holds it with a longer prefix: the entries were not pasted.`,
    ],
    [
      'SEL-13 says what decides',
      [routes(via(pl, tgw))],
      '8.8.8.8',
      `No other route fits 8.8.8.8: it depends on whether ${pl} holds it, and the entries were not pasted.`,
    ],
    [
      'VPCE-10 names the endpoint of which the route is missing',
      [routes(toNat), s3],
      's3',
      `s3 goes to the gateway endpoint ${endpoint.GatewayId}, which serves this table; its route is not in the paste.`,
    ],
  ])('%s', (_, given, destination, summary) => {
    expect(routesFor(snapshotOf(given), ids.private, destination).summary).toBe(summary);
  });

  it.each([
    ['a table that is not there', 'rtb-0nothere', '8.8.8.8', 'The paste has no route table rtb-0nothere.'],
    ['what is no destination', ids.private, '8.8.8', 'was not understood'],
  ])('tells about %s', (_, tableId, destination, problem) => {
    const answer = routesFor(snapshotOf([routes(toIgw)]), tableId, destination);
    expect(answer.problem).toContain(problem);
    expect(answer.rows).toEqual([]);
  });

  it('offers the command for entries that may change the answer', () => {
    const { command } = routesFor(snapshotOf([routes(toNat, via(pl, tgw))]), ids.private, '8.8.8.8');
    expect(command).toBe(`aws ec2 get-managed-prefix-list-entries --prefix-list-id ${pl} --output json`);
  });
});

const seeds = Array.from({ length: 400 }, (_, i) => i + 1);

/** The first stop at which a route was chosen, with the route; null where the path did not come so far. */
function chosenOn({ hops, routeTableId }: Report['subnets'][number]) {
  const hop = hops.find(({ kind, rules, id: own }) =>
    kind === 'route-table' ? own === routeTableId && !rules.includes('RT-8') : kind === 'gateway-endpoint',
  );
  return hop === undefined || hop.evidence.length === 0 ? null : hop;
}

describe('the winner', () => {
  it('is the route that the path takes, in generated VPCs', { timeout: 60_000 }, () => {
    let compared = 0;
    for (const seed of seeds) {
      const generated = generateVpc(seed);
      const snapshot = gather(readPaste(toTexts(generated)));
      const report = check(toTexts(generated), generated.question);
      for (const subnet of report.subnets) {
        const hop = chosenOn(subnet);
        if (hop === null || subnet.routeTableId === null) continue;
        const { destination, family } = report.question;
        const { rows, summary } = routesFor(snapshot, subnet.routeTableId, destination, family);
        const winners = rows.filter(({ outcome }) => outcome === 'wins' || outcome === 'drops');
        const places = winners.flatMap(({ evidence }) =>
          evidence.map(({ document, pointer }) => `${document}${pointer}`),
        );
        const what = `${seed}: ${generated.description}, ${destination}, ${hop.text}`;
        // A small part may have a route all the same.
        if (hop.rules.includes('SEL-10')) expect(summary, what).toMatch(/no (?:other )?route/iu);
        else if (hop.kind === 'route-table') {
          for (const { document, pointer } of hop.evidence) expect(places, what).toContain(`${document}${pointer}`);
          compared += 1;
        } else {
          // The endpoint itself may be the other evidence of the stop.
          const routesOf = hop.evidence.filter(({ pointer }) => pointer.includes('/Routes/'));
          for (const { document, pointer } of routesOf) expect(places, what).toContain(`${document}${pointer}`);
        }
      }
    }
    expect(compared).toBeGreaterThan(150);
  });

  it('is the route that the rules give, address by address', { timeout: 60_000 }, () => {
    let compared = 0;
    const addresses = [
      '8.8.8.8',
      '10.0.2.9',
      '10.1.2.3',
      '172.16.4.4',
      '52.94.5.1',
      '200.1.1.1',
      '2606:4700::1111',
      '2a05:d018:1234:5600::5',
    ];
    for (const seed of seeds.slice(0, 40)) {
      const generated = generateVpc(seed);
      const world = readWorld(generated);
      const snapshot = gather(readPaste(toTexts(generated)));
      for (const table of world.routeTables.items) {
        for (const address of addresses) {
          const parsed = parseAddress(address);
          if (parsed === null) throw new Error(address);
          const { routes: expected, doubt } = choose(world, table, parsed.family, parsed.value);
          const { rows } = routesFor(snapshot, table.RouteTableId, address);
          const winners = rows.filter(({ outcome }) => outcome === 'wins' || outcome === 'drops');
          const what = `${seed}: ${generated.description}, ${table.RouteTableId}, ${address}`;
          const wanted = expected.flatMap((route) => (route === null ? [] : [destinationOf(route)]));
          if (doubt === 'entries')
            expect(
              rows.some(({ outcome }) => outcome === 'unclear'),
              what,
            ).toBe(true);
          else expect(winners.map((row) => row.destination).sort(), what).toEqual(wanted.sort());
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(800);
  });
});

const destinationOf = (route: Route): string =>
  route.DestinationCidrBlock ?? route.DestinationIpv6CidrBlock ?? route.DestinationPrefixListId ?? '';
