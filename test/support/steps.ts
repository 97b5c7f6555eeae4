/**
 * Steps that code takes, counted by the engine and not by a clock: how often each block of the watched files ran, and how
 * many characters or elements the built-in searches looked at. The same on a fast machine and a slow one.
 */
import { Session } from 'node:inspector';

export interface Counter {
  /** The steps of one call, into code that was imported after the counter was made. */
  readonly of: (run: () => unknown) => number;
  readonly stop: () => void;
}

/** Starts to count in the files whose address holds `part`; import them afterwards. */
export function countSteps(part: string): Counter {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const blocks = (): number => {
    let sum = 0;
    // A session of the same thread answers before `post` returns.
    session.post('Profiler.takePreciseCoverage', (_error, { result }) => {
      for (const { url, functions } of result)
        if (url.includes(part)) for (const { ranges } of functions) for (const { count } of ranges) sum += count;
    });
    return sum;
  };
  return {
    of: (run) => {
      blocks();
      const looked = watchBuiltIns(run);
      return blocks() + looked;
    },
    stop: () => {
      session.disconnect();
    },
  };
}

/** What one call of a built-in function looked at. */
type Cost = (self: never, args: readonly never[], result: never) => number;

function size(value: unknown): number {
  if (typeof value === 'string' || Array.isArray(value)) return value.length;
  return value instanceof Map || value instanceof Set ? value.size : 0;
}
const whole: Cost = (self: unknown) => size(self);
const given: Cost = (_self: unknown, [first]: readonly unknown[]) => size(first);
const taken: Cost = (self: string, _args, result: string) => self.length - result.length;
const resulting: Cost = (_self: unknown, _args, result: unknown) => size(result);
const sought: Cost = (self: string, [, from = 0]: readonly number[], at: number) =>
  at === -1 ? Math.max(0, self.length - from) : at - Math.max(0, from);

const BUILT_IN: readonly (readonly [owner: object, cost: Cost, names: readonly (string | symbol)[]])[] = [
  [String.prototype, sought, ['indexOf']],
  [String.prototype, taken, ['trim', 'trimStart', 'trimEnd']],
  [String.prototype, whole, ['includes', 'lastIndexOf', 'split', 'toLowerCase', 'toUpperCase', 'normalize']],
  [Array.prototype, whole, ['indexOf', 'lastIndexOf', 'includes', 'splice', 'shift', 'unshift']],
  [Array.prototype, resulting, ['slice', 'concat']],
  [Array.prototype, whole, ['join', 'reverse', 'sort', 'flat']],
  [Map.prototype, whole, ['keys', 'values', 'entries', Symbol.iterator]],
  [Set.prototype, whole, ['keys', 'values', 'entries', Symbol.iterator]],
  [Object, resulting, ['keys', 'values', 'entries']],
  [JSON, given, ['parse']],
];

type Method = (this: never, ...args: never[]) => unknown;

/** Runs with built-in searches that count; gives the count. */
function watchBuiltIns(run: () => unknown): number {
  let steps = 0;
  const restore: (() => void)[] = [];
  const replace = (owner: object, name: string | symbol, wrap: (original: Method) => Method): void => {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name);
    if (descriptor === undefined) throw new Error(`no ${String(name)}`);
    Object.defineProperty(owner, name, { ...descriptor, value: wrap(descriptor.value as Method) });
    restore.push(() => Object.defineProperty(owner, name, descriptor));
  };
  const apply = Reflect.apply;
  for (const [owner, cost, names] of BUILT_IN)
    for (const name of names)
      replace(
        owner,
        name,
        (original) =>
          function (this: never, ...args: never[]): unknown {
            const result = apply(original, this, args) as never;
            steps += cost(this, args, result);
            return result;
          },
      );
  // Every use of a pattern, `test` and `replace` too, goes through `exec`.
  replace(
    RegExp.prototype,
    'exec',
    (original) =>
      function (this: RegExp, text: string): unknown {
        const from = this.global || this.sticky ? this.lastIndex : 0;
        const match = apply(original, this, [text]) as RegExpExecArray | null;
        const isAtStart = this.sticky || (this.source.startsWith('^') && !this.multiline);
        steps += match !== null ? match.index + match[0].length - from : isAtStart ? 0 : text.length - from;
        return match;
      },
  );
  try {
    run();
  } finally {
    for (const undo of restore.reverse()) undo();
  }
  return steps;
}
