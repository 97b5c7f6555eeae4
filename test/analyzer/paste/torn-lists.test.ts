import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import { recorded } from './support/scenarios.ts';

const good = recorded('all-good', 'json');

describe('a list that was cut where it decides', () => {
  it('network ACLs: the one of the subnet may have been behind the cut', () => {
    const start = good.indexOf('"NetworkAcls": [') + '"NetworkAcls": ['.length;
    const end = good.indexOf('\n$ ', start);
    const cut = `${good.slice(0, start)}\n        ...\n    ]\n}\n${good.slice(end)}`;
    const { verdict, lean, needs } = check(cut);
    expect([verdict, lean]).toEqual(['unknown', 'reachable']);
    expect(needs.map(({ command }) => command).join()).toContain('describe-network-acls');
  });

  it('what stands behind a gap in an element belongs to another one', () => {
    const at = good.indexOf('"Routes": [', good.indexOf('"RouteTables"'));
    const next = good.indexOf('"Associations": [', at);
    const mixed = `${good.slice(0, at)}...\n${good.slice(next)}`;
    expect(check(mixed).verdict).not.toBe('unreachable');
  });
});
