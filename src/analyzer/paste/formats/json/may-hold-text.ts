/** Texts in a JSON document, as far as another document may stand in them: a log record whose message is output (BAD-12). */
import { USUAL } from '../../../aws/usual-resources.ts';
import type { Path } from '../../types.ts';

/** Where people write what they like into a resource: a description, the value of a tag. It is no output (BAD-12). */
function isFreeText(root: unknown, path: Path): boolean {
  const last = path.at(-1);
  if (last === 'Description' || last === 'Comment') return true;
  let holder = root;
  for (const step of path.slice(0, -1))
    holder = typeof holder === 'object' && holder !== null ? Reflect.get(holder, step) : undefined;
  return last === 'Value' && typeof holder === 'object' && holder !== null && 'Key' in holder;
}

/** How many values of a log record are looked at. */
const MAX_LOOKED_AT = 2000;

/**
 * Path of the first text in a value that begins as an object whose first name, with the text, passes a test; null when there is none.
 * @param isDone whether a name at the root says that the value is output itself, whose texts are what they are
 */
export function textWith(
  root: unknown,
  test: (name: string, text: string) => boolean,
  isDone: (name: string) => boolean,
): Path | null {
  const queue: { value: unknown; path: Path }[] = [{ value: root, path: [] }];
  for (let looked = 0; looked < queue.length && looked < MAX_LOOKED_AT; looked += 1) {
    const { value, path } = queue[looked] ?? { value: null, path: [] };
    if (typeof value === 'string') {
      const name = /^\s{0,20}\[?\s{0,20}\{\s{0,40}"(\w{1,60})"/.exec(value)?.[1];
      if (name !== undefined && test(name, value) && !isFreeText(root, path)) return path;
    } else if (typeof value === 'object' && value !== null && path.length < 5) {
      for (const [key, child] of Object.entries(value).slice(0, 200)) {
        if (path.length === 0 && isDone(key)) return null;
        queue.push({ value: child, path: [...path, Array.isArray(value) ? Number(key) : key] });
      }
    }
  }
  return null;
}

const usual = new Set(USUAL.flatMap(({ wrappers }) => wrappers));

/** Names that begin a policy, which endpoints hold as text. */
const OF_POLICIES = new Set(['Version', 'Statement', 'Id']);

/** Whether another document may stand in a text of a value: a look that knows no name of AWS, and sees too many rather than too few. */
export const mayHoldText = (root: unknown): boolean =>
  textWith(
    root,
    (name) => /^[A-Za-z]/.test(name) && !OF_POLICIES.has(name),
    (name) => usual.has(name),
  ) !== null;
