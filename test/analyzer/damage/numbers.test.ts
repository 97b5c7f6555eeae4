// BAD-5 Numbers that no answer of AWS has: without end, beyond all that is whole, below zero, in pieces. Nothing is read of them.
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import { scenarios } from './pieces.ts';

const ODD = ['1e400', '-1e400', '1e21', '-7', '0.5'];

/** A scenario as one paste, and the same with another number under a name, in one of its documents. */
function pastes(slug: string, command: string, field: string, number: string): readonly [whole: string, odd: string] {
  const documents = scenarios.find((one) => one.slug === slug)?.documents ?? [];
  const print = (change: (text: string) => string): string =>
    documents
      .map(({ value, command: own }) => {
        const text = JSON.stringify(value, null, 2);
        return own.includes(command) ? change(text) : text;
      })
      .join('\n');
  return [
    print((text) => text),
    print((text) => text.replaceAll(new RegExp(`("${field}": )-?\\d+`, 'g'), `$1${number}`)),
  ];
}

const ask = (slug: string) => scenarios.find((one) => one.slug === slug)?.ask;

describe.each([
  ['all-good', 'network-acls', 'RuleNumber'],
  ['acl-443-both-ways', 'network-acls', 'To'],
  ['filters-narrow', 'network-acls', 'From'],
  ['endpoints-without-nat', 'security-groups', 'FromPort'],
  ['endpoints-without-nat', 'security-groups', 'ToPort'],
])('%s, %s: a %s', (slug, command, field) => {
  it.each(ODD)('of %s decides nothing, and is named', (number) => {
    const [whole, odd] = pastes(slug, command, field, number);
    expect(odd).not.toBe(whole);
    const [before, now] = [check(whole, ask(slug)), check(odd, ask(slug))];
    expect(['reachable', 'unreachable']).toContain(before.verdict);
    expect([before.verdict, 'unknown', 'depends']).toContain(now.verdict);
    const remark = now.diagnostics.find(({ code }) => code === 'FMT-20')?.text;
    expect(remark).toMatch(
      new RegExp(`\`[\\w.]*\\b${field}\` of .* is (?:a number .*|a fraction), and a whole number was expected`),
    );
  });
});

describe('numbers that AWS prints', () => {
  it.each([
    ['all protocols of a group', 'all-good', 'security-groups', 'FromPort', '-1'],
    ['the rule with the asterisk', 'all-good', 'network-acls', 'RuleNumber', '32767'],
    ['no address left', 'all-good', 'subnets', 'AvailableIpAddressCount', '0'],
  ])('%s: nothing is said of it', (_, slug, command, field, number) => {
    const [, text] = pastes(slug, command, field, number);
    expect(check(text, ask(slug)).diagnostics.filter(({ code }) => code === 'FMT-20')).toEqual([]);
  });
});
