/** Ends of AWS's names: what a cut leaves of the first line of a text in YAML, which closes nothing that would show it (BAD-3). */
import { isStarter } from '../aws/names.ts';
import type { Shape } from './conform.ts';
import { kinds } from './kinds.ts';

const DEEPEST = 'Value';

let names: ReadonlySet<string> | null = null;

/**
 * Whether a name of AWS, at any depth of an element, ends so, from the middle of one of its words on; ordinary words do not
 * count. What stands deepest in DHCP options counts whole: no answer has it at its margin.
 */
export function isEndOfName(tail: string): boolean {
  if (tail === DEEPEST) return true;
  if (!/^[a-z]\w{0,59}$/.test(tail) || WORDS.has(tail)) return false;
  names ??= namesOfAll();
  for (const name of names) if (name !== tail && name.endsWith(tail)) return true;
  return false;
}

/** Whether a name that stands at the margin of an answer is of another one, whole or its end. */
export const isOfSomeAnswer = (name: string): boolean =>
  kinds.some(({ shape }) => shape.fields.has(name)) || isStarter(name) || isEndOfName(name);

function namesOfAll(): ReadonlySet<string> {
  const found = new Set([DEEPEST]);
  const add = (shape: Shape): void => {
    if (typeof shape === 'string' || shape.kind === 'word') return;
    if (shape.kind === 'list') add(shape.of);
    else
      for (const [name, inner] of shape.fields) {
        found.add(name);
        add(inner);
      }
  };
  for (const { shape } of kinds) add(shape);
  return found;
}

/** Ends of names that people write before a colon as well. */
const WORDS = new Set(
  (
    'a able age ages air airs all ate ear eight er ex fault faces in index int l lock me name names nation ns on one or out point port ports r ' +
    'ration role s sage son stem tries up us v4 v6 way x y'
  ).split(' '),
);
