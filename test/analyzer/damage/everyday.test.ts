// What everyday life does to outputs (BAD-1, BAD-3, BAD-8): a line of something else in the middle, a pager that waits, a person who leaves the rest
// out, tabs that a terminal turned into blanks. What is left says nothing for certain that the whole denies.
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import { denseSample, samples, textOf } from './pieces.ts';
import { isCertain } from './trials.ts';

const FORMATS = ['text', 'table'] as const;
const good = new Map(FORMATS.map((format) => [format, denseSample('all-good', format)]));

/** The verdict of the sample with lines put into it. */
const verdictWith = (format: (typeof FORMATS)[number], change: (lines: string[]) => string[]): string => {
  const sample = good.get(format);
  if (sample === undefined) throw new Error('no sample');
  return check(change(textOf(sample.pieces).split('\n')).join('\n'), sample.ask).verdict;
};

describe('a line of something else between two lines of an output', () => {
  it.each(FORMATS.flatMap((format) => ['', '```', '# see here', '[1]+  Done', '2026-11-30 12:00:01 INFO ready'].map((line) => [format, line] as const)))(
    '%s: %j',
    (format, line) => {
      const length = textOf(good.get(format)?.pieces ?? []).split('\n').length;
      const wrong = Array.from({ length }, (_, at) => at)
        .filter((at) => at % 3 === line.length % 3)
        .filter((at) => {
          const verdict = verdictWith(format, (lines) => [...lines.slice(0, at), line, ...lines.slice(at)]);
          return isCertain(verdict) && verdict !== 'reachable';
        });
      expect(wrong).toEqual([]);
    },
  ); // prettier-ignore
});

describe('a mark that more follows, where the output stops', () => {
  const MARKS = [
    '--More--',
    '...',
    '…',
    '[...]',
    '[truncated]',
    'lines 1-24',
    'Show more lines',
    'and so on',
    '# rest omitted',
    '// ...',
    '(rest is the same)',
    '^C',
  ];

  it.each(FORMATS.flatMap((format) => MARKS.map((mark) => [format, mark] as const)))('%s: %s', (format, mark) => {
    const heads = textOf(good.get(format)?.pieces ?? []).split('\n');
    const wrong = heads
      .map((line, at) => ({ line, at }))
      .filter(({ line }) => /^(?:\|{1,3}\+-|[A-Z]{4,}\t)/.test(line))
      .filter(({ at }, index) => index % 4 === mark.length % 4 && at > 3)
      .filter(({ at }) => {
        const verdict = verdictWith(format, (lines) => {
          const next = lines.findIndex((line, index) => index > at && line.startsWith('$ '));
          return [...lines.slice(0, at + 1), mark, '', ...(next === -1 ? [] : lines.slice(next))];
        });
        return isCertain(verdict) && verdict !== 'reachable';
      });
    expect(wrong).toEqual([]);
  }); // prettier-ignore
});

describe('tabs of text output that became blanks', () => {
  const expanded = (text: string): string =>
    text
      .split('\n')
      .map((line) =>
        line.split('\t').reduce((before, cell) => `${before.padEnd((Math.floor(before.length / 8) + 1) * 8)}${cell}`),
      )
      .join('\n');

  it('are tabs again, in nearly every scenario, and never make another certain verdict', () => {
    const all = samples(['text'], { isDense: true });
    const verdicts = all.map(({ pieces, ask }) => {
      const text = textOf(pieces);
      return { whole: check(text, ask).verdict, now: check(expanded(text), ask).verdict };
    });
    expect(verdicts.filter(({ whole, now }) => isCertain(now) && now !== whole)).toEqual([]);
    expect(verdicts.filter(({ whole, now }) => now === whole).length / all.length).toBeGreaterThan(0.95);
  });
});

describe('numbers before the lines of one output of several', () => {
  it.each(['json', 'bare', 'powershell', 'yaml'] as const)('%s: they are taken off', (format) => {
    const { pieces, ask } = denseSample('all-good', format);
    const number = (text: string): string =>
      text
        .trimEnd()
        .split('\n')
        .map((line, at) => `${String(at + 1).padStart(7)} ${line}`)
        .join('\n');
    const numbered = pieces.map((piece, at) => (at === 0 ? { ...piece, body: `${number(piece.body)}\n` } : piece));
    expect(check(textOf(numbered), ask).verdict).toBe('reachable');
  });
});

describe('digits that a program read from a picture as letters', () => {
  it.each([
    ['O for 0', /(?<=subnet-)0(?=a2a2)/, 'O'],
    ['l for 1', /(?<=subnet-0a)1/, 'l'],
    ['S for 5', /(?<=vpc-0a1b2c3d4e)5/, 'S'],
  ])('%s in one id: it is the same id', (_, digit, letter) => {
    const { pieces, ask } = denseSample('all-good', 'text');
    const read = textOf(pieces).replace(digit, letter);
    const { verdict, diagnostics } = check(read, ask);
    expect([read === textOf(pieces), verdict, diagnostics.map(({ code }) => code)]).toEqual([false, 'reachable', ['BAD-6']]);
  }); // prettier-ignore
});
