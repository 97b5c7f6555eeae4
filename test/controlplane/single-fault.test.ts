import { describe, expect, it } from 'vitest';
import { stateOf } from '../../src/controlplane/index.ts';
import { singleFaults } from '../../src/controlplane/single-fault/single-fault.ts';
import { scenarios } from '../content/support/scenarios.ts';

const of = (slug: string, destination?: string): string[] =>
  singleFaults(
    stateOf(scenarios.find((s) => s.slug === slug)?.files ?? []),
    destination === undefined ? {} : { destination },
  ).dependencies.map(
    ({ kind, name, functions }) => `${kind} ${name}: ${functions.map((f) => `${f.before} → ${f.after}`).join()}`,
  );

describe('single faults', () => {
  it('of one NAT gateway for two zones are all on one gateway, and on its zone', () => {
    const found = of('one-nat-two-zones');
    expect(found.some((line) => line.startsWith('NAT gateway') && line.endsWith('reachable → unreachable'))).toBe(true);
    expect(found.some((line) => line.startsWith('zone') && line.endsWith('reachable → unreachable'))).toBe(true);
  });

  it('of a gateway in each zone leave the other zone, and no zone alone is needed', () => {
    const found = of('all-good');
    expect(found.filter((line) => line.startsWith('NAT gateway'))).toHaveLength(2);
    expect(
      found.filter((line) => line.startsWith('NAT gateway') && !line.endsWith('reachable → intermittent')),
    ).toEqual([]);
    expect(found.filter((line) => line.startsWith('zone'))).toEqual([]);
    expect(found.filter((line) => line.startsWith('internet gateway'))).toEqual([
      'internet gateway igw-0d1d1d1d1d1d1d1d1: reachable → unreachable',
    ]);
  });

  it('of an endpoint are those of what asks for its service', () => {
    expect(
      of('sqs-endpoint', 'sqs').some((line) => line.startsWith('endpoint') && line.endsWith('reachable → unreachable')),
    ).toBe(true);
  });

  it('of what has no way out change nothing', () => {
    expect(of('no-default-route')).toEqual([]);
  });
});
