// A document that lost something, in the dress of a mail, a chat or another system: what takes the dress off hides no loss.
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import { samples, textOf } from './pieces.ts';
import { isCertain, trials } from './trials.ts';
import type { Trial } from './trials.ts';

const eachLine =
  (change: (line: string) => string): ((text: string) => string) =>
  (text) =>
    text.split('\n').map(change).join('\n');

const DRESSES = {
  'line ends of Windows': (text: string) => text.replaceAll('\n', '\r\n'),
  'quoted in a mail': eachLine((line) => `> ${line}`),
  'with a space that has no width': eachLine((line) => `${line.slice(0, 3)}\u200b${line.slice(3)}`),
  'in colours': eachLine((line) => `\u001b[32m${line}\u001b[0m`),
};

describe('a loss in one document of a scenario', { timeout: 120_000 }, () => {
  it.each(Object.entries(DRESSES))('is seen %s as it is without', (_, dress) => {
    const flips: string[] = [];
    for (const { name, loss, seed, ask, text, whole, now } of tried()) {
      const dressed = check(dress(text), ask).verdict;
      if (isCertain(dressed) && dressed !== whole && dressed !== now)
        flips.push(`${name}, ${loss}, seed ${seed}: ${whole}, then ${now}, became ${dressed}`);
    }
    expect(flips).toEqual([]);
  });
});

describe('what is left of an answer below its command, with line ends of Windows', () => {
  it.each([
    ['internet-gateway-detached', 'yaml', 'describe-internet-gateways', 'alue: orders'],
    ['custom-dns', 'text', 'describe-dhcp-options', '<?xml version="1.0"'],
    ['nacl-blocks-egress', 'text', 'describe-network-acls', '<?xml version="1.0"'],
  ] as const)('%s, %s: %s may have said anything', (slug, format, command, left) => {
    const sample = samples([format], { isDense: true }).find((one) => one.slug === slug);
    const pieces =
      sample?.pieces.map((piece) => (piece.head.includes(command) ? { ...piece, body: left } : piece)) ?? [];
    expect(check(DRESSES['line ends of Windows'](textOf(pieces)), sample?.ask).verdict).toBe('unknown');
  });
});

/** One loss in so many of all, and those of two scenarios of which some were seen without the dress alone. */
function* tried(): Generator<Trial> {
  yield* trials({ seed: 7, rounds: 1, every: 1200 });
  for (const [only, format, seed] of [
    ['block-public-access.', 'yaml', 5],
    ['acl-nat-subnet-closed.', 'table', 2],
  ] as const)
    yield* trials({ seed, rounds: 1, every: 1, formats: [format], isDense: true, only });
}
