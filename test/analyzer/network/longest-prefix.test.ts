import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';

const PEERING = (n: number): string => `pcx-0${String(n).padStart(16, '0')}`;
const octet = fc.constantFrom(8, 9, 10, 11);
const address = fc.tuple(octet, octet, octet, octet).map((parts) => parts.join('.'));
const prefix = fc.constantFrom(0, 1, 5, 7, 8, 14, 15, 16, 23, 24, 30, 31, 32);
const destination = fc.tuple(address, prefix).map(([text, length]) => masked(text, length));

const number = (text: string): number => text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
/** The block of that length around the address, as AWS prints it. */
function masked(text: string, length: number): string {
  const width = 2 ** (32 - length);
  const base = Math.floor(number(text) / width) * width;
  return `${[24, 16, 8, 0].map((shift) => Math.floor(base / 2 ** shift) % 256).join('.')}/${String(length)}`;
}

/** Reads every route and keeps the longest prefix: slow and plain. */
function oracle(destinations: readonly string[], wanted: string): number | null {
  let best: { index: number; length: number } | null = null;
  destinations.forEach((text, index) => {
    const length = Number(text.split('/')[1]);
    if (masked(wanted, length) === text && (best === null || length > best.length)) best = { index, length };
  });
  return (best as { index: number } | null)?.index ?? null;
}

describe('SEL-2 longest prefix', () => {
  it('SEL-2 the route that a plain search finds is the one that the report names', () => {
    fc.assert(
      fc.property(fc.uniqueArray(destination, { minLength: 1, maxLength: 40 }), address, (destinations, wanted) => {
        const local = {
          DestinationCidrBlock: '172.31.0.0/16',
          GatewayId: 'local',
          Origin: 'CreateRouteTable',
          State: 'active',
        };
        const others = destinations.map((DestinationCidrBlock, n) => ({
          DestinationCidrBlock,
          TransitGatewayId: PEERING(n).replace('pcx', 'tgw'),
          Origin: 'CreateRoute',
          State: 'active',
        }));
        const text = JSON.stringify({
          RouteTables: [{ RouteTableId: 'rtb-0123456789abcdef0', VpcId: 'vpc-1', Routes: [local, ...others] }],
        });
        const report = check(text, { destination: wanted });
        const hops = report.subnets[0]?.hops ?? [];
        const winner = oracle(destinations, wanted);
        if (winner === null) {
          expect(report.verdict).toBe('unreachable');
          expect(hops.some((h) => h.kind === 'transit-gateway')).toBe(false);
        } else {
          expect(hops.find((h) => h.kind === 'transit-gateway')?.id).toBe(PEERING(winner).replace('pcx', 'tgw'));
        }
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });
});
