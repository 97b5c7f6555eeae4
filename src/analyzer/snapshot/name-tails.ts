/** Ends of AWS's names: what a cut leaves of the first line of a text in YAML, which closes nothing that would show it (BAD-3). */
import { endsInside } from '../aws/name-ends.ts';
import { isStarter } from '../aws/names.ts';
import type { Shape } from './conform.ts';
import { isFieldOfFunction } from './functions.ts';
import { kinds } from './kinds.ts';

const DEEPEST = 'Value';

let names: ReadonlySet<string> | null = null;

/**
 * Whether a name of AWS, at any depth of an element, ends so, from the middle of one of its words on; ordinary words do not
 * count. What stands deepest in DHCP options counts whole: no answer has it at its margin.
 */
export function isEndOfName(tail: string): boolean {
  if (tail === DEEPEST) return true;
  names ??= namesOfAll();
  return endsInside(tail, names);
}

/** Whether a name that stands at the margin of an answer is of another one, whole or its end. */
export const isOfSomeAnswer = (name: string): boolean =>
  kinds.some(({ shape }) => shape.fields.has(name)) || isStarter(name) || isFieldOfFunction(name) || isEndOfName(name);

/** Whether a name begins as one of AWS does, stops inside a word of it, and ends as another: a hole stood between (BAD-17). */
export function isOfTwoNames(name: string): boolean {
  if (!/^[A-Z][A-Za-z\d]{7,59}$/.test(name)) return false;
  names ??= namesOfAll();
  const all = [...names].filter((one) => one !== name);
  if (names.has(name) || all.some((one) => one.startsWith(name))) return false;
  for (let at = LEAST; at <= name.length - LEAST; at += 1) {
    const [head, tail] = [name.slice(0, at), name.slice(at)];
    const isInside = all.some((one) => one.startsWith(head) && /^[a-z]/.test(one.slice(at)));
    if (isInside && ((/^[A-Z]/.test(tail) && names.has(tail)) || (at > 5 && all.some((one) => one.endsWith(tail)))))
      return true;
  }
  return false;
}

const LEAST = 4;

function namesOfAll(): ReadonlySet<string> {
  const found = new Set([DEEPEST]);
  const add = (shape: Shape): void => {
    if (typeof shape === 'string' || shape.kind === 'word' || shape.kind === 'id') return;
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
