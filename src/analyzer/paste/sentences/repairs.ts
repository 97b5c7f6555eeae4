/** What readers had to repair, and the sentence a person gets for it: one per kind and piece, not one per place. */
import type { Severity } from '../../words.ts';

export interface Repair {
  readonly kind: RepairKind;
  /** Offset in the text the reader was given. */
  readonly at: number;
}

interface RepairText {
  readonly code: string;
  readonly severity: Severity;
  /** The sentence, for the number of places. */
  readonly text: (count: number) => string;
  readonly command?: string;
}

const places = (count: number): string => (count === 1 ? 'here' : `in ${count} places, the first of them here`);

const WHOLE = 'Paste the whole output, for example from a file: add `> out.json` to the command.';

const texts = {
  'smart-quotes': {
    code: 'BAD-5',
    severity: 'note',
    text: (n) => `Typographic quotes stood for plain ones ${places(n)}; they were read as plain quotes.`,
  },
  'single-quotes': {
    code: 'BAD-6',
    severity: 'note',
    text: (n) => `Single quotes stood for double ones ${places(n)}; they were read as double quotes.`,
  },
  'wrapped-string': {
    code: 'BAD-10',
    severity: 'note',
    text: (n) => `A line break stood inside a quoted value ${places(n)}; the parts were joined again.`,
  },
  'trailing-comma': {
    code: 'BAD-6',
    severity: 'note',
    text: (n) => `A comma with nothing after it was skipped ${places(n)}.`,
  },
  'missing-comma': {
    code: 'BAD-6',
    severity: 'note',
    text: (n) => `A comma between two entries was missing ${places(n)}; they were read as two entries.`,
  },
  comment: { code: 'BAD-6', severity: 'note', text: (n) => `A comment was skipped ${places(n)}.` },
  'bare-key': { code: 'BAD-6', severity: 'note', text: (n) => `A name without quotes was accepted ${places(n)}.` },
  'bare-value': {
    code: 'BAD-6',
    severity: 'note',
    text: (n) => `A value without quotes was read as text ${places(n)}.`,
  },
  'colon-key': {
    code: 'BAD-6',
    severity: 'note',
    text: (n) => `A name ended in a colon inside its quotes ${places(n)}; the colon was dropped.`,
  },
  elided: {
    code: 'BAD-4',
    severity: 'warning',
    text: (n) =>
      `Something was left out (…) ${places(n)}: what that list or object holds besides is unknown, not absent. Paste it without leaving parts out.`,
  },
  'missing-end': {
    code: 'BAD-3',
    severity: 'warning',
    text: () =>
      `The output stops here, before its end: the last, half-printed entry is not used, and what followed is unknown. ${WHOLE}`,
  },
  'missing-start': {
    code: 'BAD-3',
    severity: 'warning',
    text: () =>
      `The output begins here in the middle: the first, half-printed entry is not used, and what stood above is unknown. ${WHOLE}`,
  },
  unreadable: {
    code: 'BAD-6',
    severity: 'warning',
    text: () =>
      'The lines of this output do not fit together: one is missing, or stands too far to the left or right. None of it is used, and what it holds is unknown. Paste it again, with --output json.',
  },
  'missing-middle': {
    code: 'BAD-3',
    severity: 'warning',
    text: (n) =>
      `Part of the output is missing ${places(n)}: what stands around it does not fit together. What is missing counts as unknown. ${WHOLE}`,
  },
  'unclosed-string': {
    code: 'BAD-3',
    severity: 'warning',
    text: (n) =>
      `A quoted value has no end ${places(n)}; it is not used, and its surroundings count as incomplete. ${WHOLE}`,
  },
  'not-understood': {
    code: 'BAD-6',
    severity: 'warning',
    text: (n) =>
      `Something that is neither a name nor a value was skipped ${places(n)}; its surroundings count as incomplete.`,
  },
  'duplicate-key': {
    code: 'BAD-17',
    severity: 'warning',
    text: (n) =>
      `The same name stands twice in one object ${places(n)}; the last one counts. Check how the parts were merged.`,
  },
  'code-object': {
    code: 'FMT-8',
    severity: 'warning',
    text: (n) =>
      `The program that printed this left nested values out ([Object]) ${places(n)}: they are unknown. Print it with JSON.stringify(value, null, 2), or paste the output of the AWS command line.`,
  },
} as const satisfies Record<string, RepairText>;

export type RepairKind = keyof typeof texts;

/** The text for a kind of repair. */
export function repairText(kind: RepairKind): RepairText {
  return texts[kind];
}
