/** Where in a JSON document another one stands as text: a log record whose message is output of a command (BAD-12). */
import type { Path } from '../../types.ts';
import { isWrapper } from '../../../aws/names.ts';

/** First names of answers that are one flat object. */
const FLAT = new Set(['FunctionName', 'RouteTableId', 'EnableDnsSupport', 'EnableDnsHostnames']);

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

/** Path of the first text in a value that is itself output of a command; null when there is none. */
export function nestedAt(root: unknown): Path | null {
  const queue: { value: unknown; path: Path }[] = [{ value: root, path: [] }];
  for (let looked = 0; looked < queue.length && looked < MAX_LOOKED_AT; looked += 1) {
    const { value, path } = queue[looked] ?? { value: null, path: [] };
    if (typeof value === 'string') {
      const name = /^\s{0,20}\[?\s{0,20}\{\s{0,40}"(\w{1,60})"/.exec(value)?.[1];
      if (name !== undefined && (isWrapper(name) || FLAT.has(name)) && !isFreeText(root, path)) return path;
    } else if (typeof value === 'object' && value !== null && path.length < 5) {
      for (const [key, child] of Object.entries(value).slice(0, 200)) {
        // Output of a command that holds text (a policy) is read as what it is.
        if (path.length === 0 && isWrapper(key)) return null;
        queue.push({ value: child, path: [...path, Array.isArray(value) ? Number(key) : key] });
      }
    }
  }
  return null;
}
