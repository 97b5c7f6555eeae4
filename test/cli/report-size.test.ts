// A JSON report grows with its input, not with the product of two of its lists.
import { describe, expect, it } from 'vitest';
import { check } from '../../src/analyzer/index.ts';
import { jsonPieces } from '../../src/cli/print-json.ts';

const id = (prefix: string, i: number): string => `${prefix}-${i.toString(16).padStart(17, '0')}`;
const VPC = id('vpc', 1);

/** Where the routes of the one table lead; each kind has stops and evidence of its own. */
const TARGETS: Readonly<Record<string, (i: number) => object>> = {
  'NAT gateways': (i) => ({ NatGatewayId: id('nat', i) }),
  blackholes: (i) => ({ NatGatewayId: id('nat', i), State: 'blackhole' }),
  interfaces: (i) => ({ NetworkInterfaceId: id('eni', i) }),
  'an internet gateway': () => ({ GatewayId: id('igw', 1) }),
  peerings: (i) => ({ VpcPeeringConnectionId: id('pcx', i) }),
  'transit gateways': (i) => ({ TransitGatewayId: id('tgw', i) }),
};

/** As many subnets as routes, all on the main table. */
function vpc(count: number, target: (i: number) => object): string {
  const numbers = Array.from({ length: count }, (_, i) => i);
  const route = (i: number): object => ({
    DestinationCidrBlock: `${(i % 100) + 20}.${Math.floor(i / 100)}.0.0/16`,
    Origin: 'CreateRoute',
    State: 'active',
    ...target(i),
  });
  const table = { RouteTableId: id('rtb', 1), VpcId: VPC, Associations: [{ Main: true, RouteTableId: id('rtb', 1), AssociationState: { State: 'associated' } }], PropagatingVgws: [], Routes: numbers.map(route) }; // prettier-ignore
  const subnet = (i: number): object => ({ SubnetId: id('subnet', i), VpcId: VPC, AvailabilityZone: `eu-west-1${'abc'[i % 3]}`, CidrBlock: `10.${i >> 8}.${i & 255}.0/24`, State: 'available', MapPublicIpOnLaunch: false, AvailableIpAddressCount: 250 }); // prettier-ignore
  return `${JSON.stringify({ RouteTables: [table] })}\n${JSON.stringify({ Subnets: numbers.map(subnet) })}`;
}

const written = (text: string): number => {
  let size = 0;
  for (const piece of jsonPieces(check(text))) size += piece.length;
  return size;
};

describe('the JSON report of n subnets on a table of n routes', () => {
  it.each(Object.entries(TARGETS))('to %s is linear, and at most ten times its input', (_, target) => {
    const [small, large] = [vpc(150, target), vpc(300, target)];
    const [first, second] = [written(small), written(large)];
    expect(second / first).toBeLessThan(2.1);
    expect(second / large.length).toBeLessThan(10);
  });

  it('of one small table is at most five times its input, and indented where that leaves it so', () => {
    const table = vpc(1, () => ({ NatGatewayId: id('nat', 1), State: 'blackhole' }));
    const spacious = `${table}${'\n'.repeat(10_000)}`;
    const print = (text: string): string => [...jsonPieces(check(text), text.length)].join('');
    expect(JSON.stringify(check(table), null, 2).length).toBeGreaterThan(5 * table.length);
    expect(print(table).split('\n').length).toBeLessThan(60);
    expect(JSON.parse(print(table))).toEqual(check(table));
    expect(print(spacious)).toBe(`${JSON.stringify(check(spacious), null, 2)}\n`);
  });

  const ROWS: Readonly<Record<string, (i: number) => string>> = {
    'rows of the console with a default route each': (i) => `0.0.0.0/0\t${id('nat', i)}\tActive\tNo`,
    'the same, of dead routes': (i) => `0.0.0.0/0\t${id('nat', i)}\tBlackhole\tNo`,
    'the same below a heading each': (i) =>
      `Destination\tTarget\tStatus\tPropagated\n0.0.0.0/0\t${id('igw', i)}\tActive\tNo\n`,
    'the same below the id of each table': (i) => `${id('rtb', i)}\n0.0.0.0/0\t${id('nat', i)}\tActive\tNo`,
    'tables as rows of their list': (i) => `${id('rtb', i)}\t–\t–\tNo\tvpc-1`,
    'tables without routes, in YAML': (i) => `RouteTableId: ${id('rtb', i)}\nRoutes: []\n---`,
  };

  it.each(Object.entries(ROWS))('of %s is at most five times its input, and leaves none out', (_, row) => {
    const text = Array.from({ length: 1000 }, (__, i) => row(i)).join('\n');
    const report = check(text);
    const printed = [...jsonPieces(report, text.length)].join('');
    expect(JSON.stringify(report).length / text.length).toBeGreaterThan(10);
    expect(printed.length / text.length).toBeLessThan(5);
    type Element = Partial<Record<'id' | 'routeTableId' | 'verdict', string> & { hops: unknown; like: number }>;
    const read = JSON.parse(printed) as Readonly<Record<'subnets' | 'findings' | 'documents', readonly Element[]>>;
    expect(read.subnets.map(({ routeTableId, verdict }) => [routeTableId, verdict])).toEqual(
      report.subnets.map(({ routeTableId, verdict }) => [routeTableId, verdict]),
    );
    expect(read.findings.map(({ id: finding }) => finding)).toEqual(report.findings.map(({ id: finding }) => finding));
    expect(read.documents.length).toBe(report.documents.length);
    for (const { like, verdict, hops } of read.subnets) {
      const full = like === undefined ? { verdict, hops } : read.subnets[like];
      expect([full?.verdict, Array.isArray(full?.hops)]).toEqual([verdict, true]);
    }
  });

  it('of many tables is linear', () => {
    const tables = (count: number): string =>
      JSON.stringify({ RouteTables: Array.from({ length: count }, (_, i) => ({ RouteTableId: id('rtb', i), VpcId: VPC, Routes: [] })) }); // prettier-ignore
    expect(written(tables(400)) / written(tables(200))).toBeLessThan(2.1);
  });
});
