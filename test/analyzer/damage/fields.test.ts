/** Every used field of every resource, gone from one element or welded of two: what is left never says the opposite for certain. */
import { describe, expect, it } from 'vitest';
import { kinds } from '../../../src/analyzer/snapshot/kinds.ts';
import type { Shape } from '../../../src/analyzer/snapshot/conform.ts';
import { check } from '../../../src/analyzer/index.ts';
import { excuseOf } from './excuses.ts';
import { printerOf, samples, scenarios, textOf } from './pieces.ts';
import type { Format } from './pieces.ts';
import { isCertain } from './trials.ts';

type Holder = Record<string, unknown>;

/** One used field in a document of a scenario: the first that was met of its path. */
interface Spot {
  readonly slug: string;
  readonly index: number;
  readonly steps: readonly (string | number)[];
}

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** Adds the used fields of an element, by their paths without the places in lists. */
function addSpots(value: unknown, shape: Shape, path: string, here: Spot, into: Map<string, Spot>): void {
  if (typeof shape === 'string' || shape.kind === 'word' || shape.kind === 'id' || !isHolder(value)) return;
  if (shape.kind === 'list') {
    if (Array.isArray(value))
      value.forEach((one, at) => addSpots(one, shape.of, path, { ...here, steps: [...here.steps, at] }, into));
    return;
  }
  for (const [name, field] of shape.fields) {
    if (!Object.hasOwn(value, name)) continue;
    const spot = { ...here, steps: [...here.steps, name] };
    if (!into.has(`${path}.${name}`)) into.set(`${path}.${name}`, spot);
    addSpots(value[name], field, `${path}.${name}`, spot, into);
  }
}

/** A spot for each used field that stands in a scenario. */
function spotsOfAll(): ReadonlyMap<string, Spot> {
  const found = new Map<string, Spot>();
  for (const { slug, documents } of scenarios)
    documents.forEach(({ value }, index) => {
      for (const kind of kinds)
        for (const wrapper of kind.wrappers) {
          const list = isHolder(value) ? value[wrapper] : undefined;
          if (!Array.isArray(list)) continue;
          list.forEach((one, at) => addSpots(one, kind.shape, kind.one, { slug, index, steps: [wrapper, at] }, found));
        }
    });
  return found;
}

const SPOTS = [...spotsOfAll()];
const FORMATS: readonly Format[] = ['json', 'minified', 'powershell', 'python', 'bare'];
const all = new Map(samples(FORMATS).map((sample) => [`${sample.slug}.${sample.format}`, sample]));

/** The verdicts of a scenario whole and with one field changed; null where no reader can see the change. */
function verdicts(
  { slug, index, steps }: Spot,
  format: Format,
  change: (holder: Holder, key: string) => void,
): readonly string[] | null {
  const sample = all.get(`${slug}.${format}`);
  const piece = sample?.pieces[index];
  if (sample === undefined || piece === undefined) throw new Error(`no ${slug}.${format}`);
  const value = structuredClone(piece.value);
  let holder: unknown = value;
  for (const step of steps.slice(0, -1)) holder = isHolder(holder) ? holder[String(step)] : undefined;
  if (!isHolder(holder)) throw new Error(`nothing at ${steps.join()}`);
  change(holder, String(steps.at(-1)));
  const damaged = { ...piece, body: printerOf(piece, format)?.(value) ?? '', value };
  const { verdict } = check(textOf(sample.pieces.with(index, damaged)), sample.ask);
  if (!isCertain(verdict) || excuseOf(piece, damaged, format, 'field') !== null) return null;
  const name = `${slug}.${format}`;
  const whole = wholes.get(name) ?? check(textOf(sample.pieces), sample.ask).verdict;
  wholes.set(name, whole);
  return [whole, verdict];
}

const wholes = new Map<string, string>();

/** Half of a value, and the end of another. */
const welded = (value: string): string => `${value.slice(0, Math.ceil(value.length / 2))}rOwnedIpOnLaunch`;

describe('BAD-3 every used field', () => {
  it('is met in a scenario, for most resources', () => {
    expect(SPOTS.length).toBeGreaterThan(120);
  });

  it.each(SPOTS.map(([path, spot], at) => ({ path, spot, format: FORMATS[at % FORMATS.length] ?? 'json' })))(
    '$path in $format: gone, or a value of two',
    ({ spot, format }) => {
      const gone = verdicts(spot, format, (holder, key) => Reflect.deleteProperty(holder, key));
      if (gone !== null) expect(gone[1]).toBe(gone[0]);
      const weld = verdicts(spot, format, (holder, key) => {
        const value = holder[key];
        if (typeof value === 'string') holder[key] = welded(value);
      });
      if (weld !== null) expect(weld[1]).toBe(weld[0]);
    },
  );
});
