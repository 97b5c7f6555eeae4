// A6, A7 The work and the report grow with the paste, not with its square; work is counted in branches and steps, never in seconds.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze, gather, readPaste } from '../../../src/analyzer/index.ts';
import { allParts } from '../../../src/analyzer/verdict/parts/all.ts';
import { analysis } from '../../../src/analyzer/verdict/analysis.ts';
import { countSteps } from '../../support/steps.ts';
import { id, locals, natGateway, route, subnet, table, VPC } from '../../oracle/test-vpc.ts';
import type * as aws from '../../oracle/shapes.ts';

const LAST = 0xffff;

/** A subnet in a zone of its own; the block does not matter. */
const inOwnZone = (index: number): aws.Subnet => ({
  ...subnet(id('subnet', index), `10.${String(index >> 8)}.${String(index & 255)}.0/24`, 'a', index & 255),
  AvailabilityZone: `eu-west-1-zone-${String(index)}`,
  AvailabilityZoneId: `zone-${String(index)}`,
});

/** The internet cut into equal blocks, as many as there are (a power of two). */
const block = (index: number, count: number): string => {
  const bits = Math.log2(count);
  const value = index * 2 ** (32 - bits);
  return `${[24, 16, 8, 0].map((shift) => String(Math.floor(value / 2 ** shift) % 256)).join('.')}/${String(bits)}`;
};

/** Subnets in as many zones, all under one main table that hands each block of the internet to another NAT gateway. */
function natGateways(count: number, seat: (index: number) => number) {
  const numbers = Array.from({ length: count }, (_, i) => i);
  const routes = numbers.map((i) => route(block(i, count), { NatGatewayId: id('nat', i) }));
  return {
    RouteTables: [
      table(id('rtb', 1), routes, [], 'main'),
      table(id('rtb', 2), [route('0.0.0.0/0', { GatewayId: id('igw', 1) })], [id('subnet', LAST)]),
    ],
    Subnets: [...numbers, LAST].map(inOwnZone),
    NatGateways: numbers.map((i) => natGateway(id('nat', i), id('subnet', seat(i)))),
  };
}

/** Appliances in a row: the table of each sends the two halves of the internet to interfaces further on. */
function appliances(count: number, second: number) {
  const numbers = Array.from({ length: count }, (_, i) => i);
  const towards = (cidr: string, eni: number): aws.Route => route(cidr, { NetworkInterfaceId: id('eni', eni) });
  return {
    RouteTables: numbers.map((i) =>
      table(
        id('rtb', i),
        [...locals(), towards('0.0.0.0/1', i + 1), towards('128.0.0.0/1', i + second)],
        [id('subnet', i)],
      ),
    ),
    Subnets: numbers.map(inOwnZone),
    NetworkInterfaces: numbers.map((i) => ({
      NetworkInterfaceId: id('eni', i),
      VpcId: VPC,
      SubnetId: id('subnet', i),
      InterfaceType: 'interface',
      SourceDestCheck: false,
      Groups: [],
    })),
  };
}

/** How much more four times as much may cost. */
const LINEAR = 4 * 1.1;
/** A subnet that holds a gateway shares each of its branches and not all of them together, which are put side by side for each. */
const SIDE_BY_SIDE = 4 * 1.65;

const CASES: readonly (readonly [name: string, make: (count: number) => object, steps: number])[] = [
  ['subnets × routes to NAT gateways in a public subnet', (count) => natGateways(count, () => LAST), LINEAR],
  ['subnets × routes to NAT gateways in these very subnets', (count) => natGateways(count, (i) => i), SIDE_BY_SIDE],
  ['a chain of appliances with two half routes', (count) => appliances(count, 1), LINEAR],
  ['appliances whose half routes lead to two others', (count) => appliances(count, 2), LINEAR],
];

let counter: ReturnType<typeof countSteps>;
beforeAll(() => {
  counter = countSteps('/src/analyzer/');
});
afterAll(() => {
  counter.stop();
});

function measured(value: object): { branches: number; steps: number; times: number } {
  const text = JSON.stringify(value, null, 2);
  const snapshot = gather(readPaste(text));
  const { branches } = analysis(snapshot, {}, allParts).context.looks;
  let size = 0;
  const steps = counter.of(() => (size = JSON.stringify(analyze(snapshot)).length));
  return { branches, steps, times: size / text.length };
}

describe.each(CASES)('%s', (_, make, most) => {
  let small: ReturnType<typeof measured>;
  let large: ReturnType<typeof measured>;
  beforeAll(() => {
    small = measured(make(32));
    large = measured(make(128));
  }, 60_000);

  it('cost no more work for each when there are more', () => {
    expect(large.branches / small.branches).toBeLessThan(4 * 1.25);
    expect(large.steps / small.steps).toBeLessThan(most);
  });

  it('make a report in proportion', () => {
    expect(large.times).toBeLessThan(5);
    expect(large.times).toBeLessThan(small.times * 1.25);
  });
});
