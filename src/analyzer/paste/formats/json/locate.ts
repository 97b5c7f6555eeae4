/** Finds values in sound JSON text on demand; each container is indexed once, when a path first enters it. */
import type { Stretch } from '../../document-builder.ts';
import type { Path } from '../../types.ts';
import { containerAt, isClose, skipString } from './containers.ts';
import type { Containers } from './containers.ts';

/** The values inside a container, in order: the names of an object (a later double wins, as in `JSON.parse`), and where each stands. */
interface Children {
  readonly names: readonly string[] | null;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The numbers of many names. */
  byName: ReadonlyMap<string, number> | null;
}

/** A locator over JSON text that `JSON.parse` accepted; `root` is where the whole value stands. */
export function jsonLocator(
  text: string,
  root: Stretch,
  containersOf: () => Containers,
): (path: Path) => Stretch | null {
  const indexed = new Map<number, Children>();
  let containers: Containers | null = null;
  const inside = (open: number): Children => {
    let children = indexed.get(open);
    if (children === undefined)
      indexed.set(open, (children = indexContainer(text, open, (containers ??= containersOf()))));
    return children;
  };
  // The way to the last place, step by step: the next one is mostly its neighbour.
  const steps: (string | number)[] = [];
  const way: Stretch[] = [root];
  return (path) => {
    let known = 0;
    while (known < steps.length && known < path.length && steps[known] === path[known]) known += 1;
    steps.length = known;
    way.length = known + 1;
    for (let here = way[known] ?? root; known < path.length; known += 1) {
      const step = path[known] ?? '';
      const next = child(inside(here.start), step);
      if (next === null) return null;
      steps.push(step);
      way.push((here = next));
    }
    return way[known] ?? null;
  };
}

function child(children: Children, step: string | number): Stretch | null {
  const { names, starts, ends } = children;
  const index = typeof step === 'string' ? numberOf(children, step) : names === null ? step : -1;
  const start = starts[index];
  const end = ends[index];
  return start === undefined || end === undefined ? null : { start, end };
}

/** Which of the values has a name; -1 for none. What AWS prints has few names, for which no map is made. */
function numberOf(children: Children, name: string): number {
  const { names } = children;
  if (names === null) return -1;
  if (names.length <= FEW) return names.lastIndexOf(name);
  children.byName ??= new Map(names.map((one, index) => [one, index]));
  return children.byName.get(name) ?? -1;
}

const FEW = 40;

function indexContainer(text: string, open: number, known: Containers): Children {
  const isObject = text.charCodeAt(open) === 123;
  const names: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  if (!isObject && text.charCodeAt(open) !== 91) return { names, starts, ends, byName: null };
  let container = -1;
  let at = skipSpace(text, open + 1);
  while (at < text.length && !isClose(text.charCodeAt(at))) {
    if (isObject) {
      const keyEnd = skipString(text, at);
      // Keys with escapes are rare; the others are the text between the quotes.
      const raw = text.slice(at + 1, keyEnd - 1);
      names.push(raw.includes('\\') ? String(JSON.parse(text.slice(at, keyEnd))) : raw);
      at = skipSpace(text, skipSpace(text, keyEnd) + 1);
    }
    if (isOpen(text.charCodeAt(at))) container = containerAt(known, at, container + 1);
    const end = isOpen(text.charCodeAt(at)) ? (known.ends[container] ?? at) : skipScalar(text, at);
    starts.push(at);
    ends.push(end);
    at = skipSpace(text, end);
    if (text.charCodeAt(at) === 44) at = skipSpace(text, at + 1);
  }
  return { names: isObject ? names : null, starts, ends, byName: null };
}

/** Whether a name stands twice in one object, at any depth; reads the text once. The text is one that `JSON.parse` accepted. */
export function repeatsName(text: string, { start, end }: Stretch): boolean {
  /** The names of each open object; null for a list. */
  const open: (Set<string> | null)[] = [];
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 123) open.push(new Set());
    else if (code === 91) open.push(null);
    else if (isClose(code)) open.pop();
    else if (code === 34) {
      const stop = skipString(text, at);
      const names = open[open.length - 1];
      if (names && text.charCodeAt(skipSpace(text, stop)) === 58) {
        const name = text.slice(at, stop);
        if (names.has(name)) return true;
        names.add(name);
      }
      at = stop - 1;
    }
  }
  return false;
}

/** The first offset that is not JSON white space. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 10 || code === 13 || code === 9) at += 1;
    else return at;
  }
}

const isOpen = (code: number): boolean => code === 123 || code === 91;

function skipScalar(text: string, from: number): number {
  if (text.charCodeAt(from) === 34) return skipString(text, from);
  let at = from;
  while (at < text.length && !isScalarEnd(text.charCodeAt(at))) at += 1;
  return at;
}

function isScalarEnd(code: number): boolean {
  return code === 44 || isClose(code) || code === 32 || code === 10 || code === 13 || code === 9;
}
