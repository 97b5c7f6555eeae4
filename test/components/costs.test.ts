import { describe, expect, it } from 'vitest';
import {
  type Amounts,
  breakEven,
  dollars,
  interfaceEndpoints,
  natGateways,
  verdictOn,
} from '../../src/components/Cost/costs.ts';
import { prices } from '../../src/components/Cost/prices.ts';

const usual: Amounts = {
  ...prices,
  zones: 2,
  gateways: 1,
  services: 3,
  gigabytes: 100,
};

describe('the cost of a month', () => {
  it('of a NAT gateway is its hours, those of its address, and its data', () => {
    expect(dollars(natGateways(usual).standing)).toBe('$36.50');
    expect(dollars(natGateways(usual).data)).toBe('$4.50');
    expect(dollars(natGateways(usual).all)).toBe('$41.00');
  });

  it('of interface endpoints grows with services and zones', () => {
    expect(dollars(interfaceEndpoints(usual).standing)).toBe('$43.80');
    expect(dollars(interfaceEndpoints({ ...usual, zones: 1, services: 1 }).standing)).toBe('$7.30');
    expect(dollars(interfaceEndpoints({ ...usual, services: 0, gigabytes: 0 }).all)).toBe('$0.00');
  });

  it.each([1, 2, 3, 10, 0.5])('is equal at the break-even, with %s gateways', (gateways) => {
    const amounts = { ...usual, gateways, services: 60 };
    const result = breakEven(amounts);
    if (result.kind !== 'from') throw new Error(result.kind);
    const there = { ...amounts, gigabytes: result.gigabytes };
    expect(natGateways(there).all).toBeCloseTo(interfaceEndpoints(there).all, 6);
    const above = { ...there, gigabytes: result.gigabytes + 1 };
    expect(interfaceEndpoints(above).all).toBeLessThan(natGateways(above).all);
  });

  it.each([
    [{ services: 1, zones: 2, gateways: 1 }, 'always'],
    // A gateway with its address costs by the hour what five endpoints in one zone cost.
    [{ services: 4, zones: 1, gateways: 1 }, 'always'],
    [{ services: 6, zones: 1, gateways: 1 }, 'from'],
    [{ services: 6, zones: 1, gateways: 1, natGigabyte: 0 }, 'never'],
  ] as const)('knows who is cheaper: %o', (change, kind) => {
    expect(breakEven({ ...usual, ...change }).kind).toBe(kind);
  });

  it('is said in one sentence', () => {
    expect(verdictOn(usual)).toBe(
      'Interface endpoints for 3 services in 2 zones cost less than the NAT gateways from about 209 GB a month on; below that the gateways do.',
    );
  });

  it('is printed in dollars and cents', () => {
    expect(dollars(1234567.891)).toBe('$1,234,567.89');
    expect(dollars(999)).toBe('$999.00');
  });
});
