import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import { samples, scenarios } from '../damage/pieces.ts';
import { BREAKS, TERMINALS } from './terminals.ts';
import type { Answer } from './terminals.ts';

const SLUGS = ['all-good', 'nacl-return-blocked', 'sqs-endpoint'];
/** Shorter ones have no middle. */
const MIN_LINES = 12;

const CERTAIN: ReadonlySet<string> = new Set(['reachable', 'unreachable']);

const chosen = scenarios.filter(({ slug }) => SLUGS.includes(slug));
const answersOf = (slug: string): Answer[] =>
  (scenarios.find((one) => one.slug === slug)?.documents ?? []).map(({ command, value }) => ({
    command,
    body: JSON.stringify(value, null, 4),
  }));

describe('a terminal around answers, one of which is broken off (BAD-1, BAD-3)', { timeout: 120_000 }, () => {
  // Each break tries another scenario, and another of its answers.
  const kinds = Object.keys(BREAKS).map((name, turn) => ({ name, turn }));

  it.each(kinds)('$name: what is sound stays as certain as below a plain prompt', ({ name, turn }) => {
    const changed: string[] = [];
    for (const { slug, ask } of chosen.slice(turn % SLUGS.length).slice(0, 1)) {
      const asked = { destination: 'internet', ...ask };
      const answers = answersOf(slug);
      const long = answers.flatMap(({ body }, at) => (body.split('\n').length >= MIN_LINES ? [at] : []));
      const broken = long[turn % long.length];
      const texts = answers.map(({ command, body }, at) => ({
        command,
        body: at === broken ? (BREAKS[name]?.(body) ?? body) : body,
      }));
      const judge = (terminal: string) => check(TERMINALS[terminal]?.(texts) ?? '', asked);
      const truth = check(answers.map(({ body }) => body).join('\n\n'), asked).verdict;
      const plain = judge('dollar').verdict;
      for (const terminal of Object.keys(TERMINALS)) {
        const { verdict, needs, diagnostics } = judge(terminal);
        const isFlip = CERTAIN.has(verdict) && verdict !== truth;
        const isSilent = name !== 'whole' && diagnostics.length === 0;
        // Without a start, whose end it is shows by its place; a command that stands right above is all that tells.
        const isLess = verdict !== plain && !(name === 'at its start' && verdict === 'unknown' && needs.length > 0);
        if (isFlip || isSilent || isLess)
          changed.push(`${slug} in ${terminal}, answer ${broken}: ${plain} became ${verdict}`);
      }
    }
    expect(changed).toEqual([]);
  });

  it.each(['text', 'yaml'] as const)(
    '%s: a line that tells of a break takes the certainty of what stands above',
    (format) => {
      const sample = samples([format]).find(({ slug }) => slug === 'all-good');
      const pieces = sample?.pieces ?? [];
      const at = pieces.findIndex(({ head }) => head.includes('describe-route-tables'));
      for (const mark of ['[Errno 32] Broken pipe', '^C', '<output truncated>', '[12 lines omitted]', 'Killed']) {
        const text = pieces
          .map(
            ({ head, body }, index) =>
              `${head}\n${index === at ? `${body.slice(0, lineEnd(body))}\n\n${mark}` : body}\n`,
          )
          .join('\n');
        expect(CERTAIN.has(check(text, { destination: 'internet' }).verdict), mark).toBe(false);
      }
    },
  );
});

/** The end of a line in the middle, where no format without end marks shows a cut. */
const lineEnd = (body: string): number => body.indexOf('\n', body.length / 2);
