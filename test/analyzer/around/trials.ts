/** Every kind of surrounding around every scenario, in eight formats: what is tried, and what the verdict was before and after. */
import { check } from '../../../src/analyzer/index.ts';
import type { Question, Report } from '../../../src/analyzer/index.ts';
import { samples, textOf } from '../damage/pieces.ts';
import type { Format, Sample } from '../damage/pieces.ts';
import { CODE } from './code.ts';
import type { Kinds } from './kind.ts';
import { SETTINGS } from './settings.ts';
import { TEMPLATES } from './templates.ts';
import { WORDS } from './words.ts';

/** Every kind by its name. */
export const SURROUNDINGS: Kinds = { ...CODE, ...SETTINGS, ...TEMPLATES, ...WORDS };

export const FORMATS: readonly Format[] = ['json', 'bare', 'yaml', 'powershell', 'python', 'text', 'table', 'xml'];

type Verdict = Report['verdict'];

/** Where a surrounding stands among the documents of a paste. */
const PLACES = {
  before: (pieces: readonly string[], around: string) => [around, ...pieces],
  between: (pieces: readonly string[], around: string) => pieces.toSpliced(Math.ceil(pieces.length / 2), 0, around),
  after: (pieces: readonly string[], around: string) => [...pieces, around],
} as const;
export type Place = keyof typeof PLACES;
export const PLACE_NAMES = Object.keys(PLACES) as readonly Place[];

/** How a message sets the parts apart. */
const DRESSES = {
  /** Blank lines alone. */
  plain: { piece: (text: string) => text, around: (text: string) => `\n${text}\n` },
  /** Each part in a fence of its own. */
  fenced: {
    piece: (text: string) => `\`\`\`\n${text}\`\`\`\n`,
    around: (text: string) => `\`\`\`\n${text}\n\`\`\`\n`,
  },
} as const;
export type Dress = keyof typeof DRESSES;
export const DRESS_NAMES = Object.keys(DRESSES) as readonly Dress[];

export interface Trial {
  readonly name: string;
  readonly kind: string;
  readonly place: Place;
  readonly format: Format;
  readonly text: string;
  /** Of the same paste in JSON. */
  readonly truth: Verdict;
  /** Without the surrounding. */
  readonly whole: Verdict;
  readonly now: Verdict;
}

/** The paste of a scenario with one surrounding. */
export function around(sample: Sample, kind: string, place: Place, dress: Dress): string {
  const { piece, around: dressed } = DRESSES[dress];
  const pieces = sample.pieces.map((one) => piece(textOf([one])));
  return PLACES[place](pieces, dressed(SURROUNDINGS[kind] ?? '')).join('\n');
}

const CERTAIN: ReadonlySet<Verdict> = new Set(['reachable', 'unreachable']);

/** The verdict became a certain one that the output alone, in JSON, does not give. */
export const flips = ({ truth, now }: Trial): boolean => CERTAIN.has(now) && now !== truth;

/** A verdict that is not what it was without the surrounding. */
export const changes = ({ whole, now }: Trial): boolean => now !== whole;

/** The question in words: where none is stated, an error message in the paste is one. */
const statedOf = ({ ask }: Sample): Question => ({ destination: 'internet', ...ask });

/** Runs the trials whose number leaves no rest; all of them with `every` 1. */
export function* trials({
  every = 1,
  seed = 0,
  formats = FORMATS,
  kinds = Object.keys(SURROUNDINGS),
} = {}): Generator<Trial> {
  let number = seed;
  const truths = new Map(
    samples(['json']).map((sample) => [sample.slug, check(textOf(sample.pieces), statedOf(sample)).verdict]),
  );
  for (const sample of samples(formats)) {
    let whole: Verdict | null = null;
    const truth = truths.get(sample.slug) ?? 'unknown';
    const asked = statedOf(sample);
    for (const kind of kinds)
      for (const place of PLACE_NAMES)
        for (const dress of DRESS_NAMES) {
          number += 1;
          if (number % every !== 0) continue;
          whole ??= check(textOf(sample.pieces), asked).verdict;
          const text = around(sample, kind, place, dress);
          const now = check(text, asked).verdict;
          yield {
            name: `${sample.slug} ${sample.format}, ${kind} ${place} ${dress}`,
            kind,
            place,
            format: sample.format,
            text,
            truth,
            whole,
            now,
          };
        }
  }
}
