/** A table of which a cut leaves a border, a title or the end of a row: its list stood there (BAD-3). */
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import { samples, textOf } from './pieces.ts';

const sample = samples(['table'], { isDense: true }).find(({ slug }) => slug === 'nacl-blocks-egress');
const pieces = sample?.pieces ?? [];
const at = pieces.findIndex(({ head }) => head.includes('network-acls'));
const body = pieces[at]?.body ?? '';

/** The verdict with another body in place of the network ACLs, below their command or not. */
function verdictOf(left: string, head = pieces[at]?.head ?? ''): string {
  return check(textOf(pieces.with(at, { head, body: left })), sample?.ask).verdict;
}

describe('a table in pieces', () => {
  it('is closed as a whole', () => expect(verdictOf(body)).toBe('unreachable'));

  it.each(Array.from({ length: 12 }, (_, part) => 10 + part * 47))(
    'its first %i characters, below its command: nothing is certain',
    (end) => expect(['unknown', 'unreachable']).toContain(verdictOf(body.slice(0, end))),
  );

  it.each(Array.from({ length: 12 }, (_, part) => Math.floor(((part + 1) * 700) / 13)))(
    'its last %i characters, without a command: nothing is certain',
    (count) => {
      const rest = body.slice(-count);
      if (/^-+\s*$/.test(rest)) return;
      expect(['unknown', 'unreachable']).toContain(verdictOf(rest, ''));
    },
  );

  it.each([
    ['half a title', /^\|\|\|( {10}).* (?=\|{3}$)/m],
    ['a row without its cells', /(?<=\n\|{3}) {2}[^\n]*(?=\|{3}\n\|{3} {2}0\.0)/],
  ])('%s inside it: nothing is certain', (_, gone) => {
    const left = body.replace(gone, '   ');
    expect(left).not.toBe(body);
    expect(['unknown', 'unreachable']).toContain(verdictOf(left));
  });

  it('a line of dashes is somebody’s own', () => {
    const all = samples(['table'], { isDense: true }).find(({ slug }) => slug === 'all-good');
    const text = textOf(all?.pieces ?? []);
    expect(check(`${text}\n${'-'.repeat(60)}\n`).verdict).toBe(check(text).verdict);
  });
});
