import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import { samples, textOf } from './pieces.ts';
import type { Format, Sample } from './pieces.ts';
import { SURROUNDINGS } from './surroundings.ts';

const SLUGS = [
  'all-good',
  'one-subnet',
  'nat-instance',
  'nacl-return-blocked',
  'sqs-endpoint',
  'block-public-access',
  'dns-support-off',
  'mixed-subnets',
  'internet-gateway-detached',
  'implicit-main-nat',
];
const TEXTS: readonly Format[] = ['json', 'yaml', 'powershell', 'python', 'text', 'table'];

/** YAML has no end mark: items, comments and names at the margin go on with the document above, which is unknown then and never wrong. */
const GOES_ON: ReadonlySet<string> = new Set(['list', 'shell', 'workflow']);

/** Where a surrounding stands: before, between or after the documents of a paste. */
const PLACES: readonly ((pieces: readonly string[], around: string) => string)[] = [
  (pieces, around) => [around, ...pieces].join('\n'),
  (pieces, around) => pieces.toSpliced(Math.ceil(pieces.length / 2), 0, around).join('\n'),
  (pieces, around) => [...pieces, around].join('\n'),
];

/** The paste with one surrounding; each scenario tries one of the places, by its turn, so that all are tried. */
function around(sample: Sample, text: string, turn: number): string {
  const place = PLACES[turn % PLACES.length];
  const pieces = sample.pieces.map((piece) => textOf([piece]));
  return place?.(pieces, `\n${text}\n`) ?? '';
}

describe('sound output is read whatever stands around it', { timeout: 60_000 }, () => {
  const chosen = samples(TEXTS).filter(({ slug }) => SLUGS.includes(slug));

  it.each(TEXTS)('%s: every verdict stays', (format) => {
    const changed: string[] = [];
    for (const [index, sample] of chosen.filter((one) => one.format === format).entries()) {
      // A stated question: an error message in the paste is one where none is.
      const asked = { destination: 'internet', ...sample.ask };
      const whole = check(textOf(sample.pieces), asked).verdict;
      for (const [turn, [name, text]] of Object.entries(SURROUNDINGS).entries()) {
        const now = check(around(sample, text, turn + index), asked).verdict;
        const isPart = format === 'yaml' && GOES_ON.has(name) && now === 'unknown';
        if (now !== whole && !isPart)
          changed.push(`${sample.slug}, ${name}, place ${(turn + index) % 3}: ${whole} became ${now}`);
      }
    }
    expect(changed).toEqual([]);
  });
});
