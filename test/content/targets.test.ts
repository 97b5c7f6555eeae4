// The pages of route targets: each kind has one, its verdicts are the analyzer's, and none of its text contradicts them.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alone, kinds, samplesOf } from '../../src/components/Target/alone.ts';
import { readText } from './support/read-content.ts';

const written = readdirSync(new URL('../../content/targets', import.meta.url)).map((name) => name.replace('.mdx', ''));

// docs: what each kind can do for a function stands in rules TGT-1 to TGT-15.
const VERDICTS = [
  ['local', 'unreachable', 'unreachable'],
  ['internet-gateway', 'unreachable', 'reachable'],
  ['nat-gateway', 'unknown', 'unreachable'],
  ['egress-only-internet-gateway', 'unreachable', 'reachable'],
  ['peering-connection', 'unreachable', 'unreachable'],
  ['carrier-gateway', 'unreachable', 'unreachable'],
  ['odb-network', 'unreachable', 'unreachable'],
  ['transit-gateway', 'depends', 'depends'],
  ['core-network', 'depends', 'depends'],
  ['virtual-private-gateway', 'depends', 'depends'],
  ['local-gateway', 'depends', 'unreachable'],
  ['instance', 'unknown', 'depends'],
  ['vpc-endpoint', 'unknown', 'unknown'],
  ['route-server-address', 'unknown', 'depends'],
] as const;

describe('route targets', () => {
  it('have a page for each kind that the analyzer knows, and for no other', () => {
    expect(written.sort()).toEqual([...kinds].sort());
  });

  it.each(written)('%s says what it is, what to check, and which states there are', (kind) => {
    const headings = [...readText(`targets/${kind}.mdx`).matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(['What it is', 'What to check', 'States']);
  });

  it('have their verdicts written down here, each kind', () => {
    expect(VERDICTS.map(([kind]) => kind).sort()).toEqual([...kinds].sort());
  });

  it.each(VERDICTS)('%s: a default route alone is %s over IPv4 and %s over IPv6', (kind, ipv4, ipv6) => {
    expect([alone(kind, 'ipv4').verdict, alone(kind, 'ipv6').verdict]).toEqual([ipv4, ipv6]);
  });

  it('are shown by fields and values that the reader knows', () => {
    for (const kind of kinds) {
      expect(samplesOf(kind).length, kind).toBeGreaterThan(0);
      const findings = alone(kind, 'ipv4').findings.map(({ id }) => id);
      expect(findings, kind).not.toContain('unknown-target');
    }
  });
});
