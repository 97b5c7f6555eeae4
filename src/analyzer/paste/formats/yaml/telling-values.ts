/** Values behind a name in YAML that say what was printed there (BAD-3). */
import { isOfKind } from '../cell-kinds.ts';
import { HOLDER } from './printed-names.ts';
import type { Kinds } from './printed-names.ts';

/** Kinds of which a person's own word, or number, may be as well. */
const VAGUE: ReadonlySet<string> = new Set(
  'any asn bool device free host int mode none platform protocol region sentence switch version word zone'.split(' '),
);

/** Where logs of AWS are. */
const LOG_GROUP = /^\/aws\/\S/;

/**
 * Whether a value has the look of what AWS prints below one of these kinds, and of nothing that people write.
 * @example tells('203.0.113.20', new Set(['ip'])) // true
 */
export const tells = (value: string, kinds: Kinds): boolean =>
  isPrintedAs(value, kinds, (kind) => !VAGUE.has(kind)) || (kinds.has('any') && LOG_GROUP.test(unquoted(value)));

/** Whether a value may be one of these kinds at all: one word, where any may stand. */
export const fits = (value: string, kinds: Kinds): boolean =>
  isPrintedAs(value, kinds, (kind) => kind !== 'free' && kind !== 'sentence') && !/\s/.test(unquoted(value));

function isPrintedAs(value: string, kinds: Kinds, counts: (kind: string) => boolean): boolean {
  const word = unquoted(value);
  if (word === '[]' || word === '{}') return kinds.has(HOLDER);
  if (word === '') return false;
  for (const kind of kinds) if (kind !== HOLDER && counts(kind) && isOfKind(word, kind)) return true;
  return false;
}

const unquoted = (value: string): string => /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
