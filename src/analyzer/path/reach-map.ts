/**
 * What a hop does to every packet at once: a state for each remote address and each client port (the function's
 * source port, 1024–65535, which stateless filters see in the replies). Most hops do not look at ports, so a value is
 * a plain state unless the ports differ.
 */
import { END, ORIGIN } from '../network/address.ts';
import { beside } from '../beside.ts';
import type { Family } from '../words.ts';
import { EMPTY, union, type Bound, type IntervalSet } from '../network/interval-set.ts';
import {
  builder,
  constant,
  eachWithin,
  indicator,
  isConstant,
  map,
  partsBy,
  zip,
  type StepFunction,
} from '../network/step-function.ts';
import { BLOCK, PASS, SOMETIMES, both, wordOf, type State } from './state.ts';
import type { Word } from '../words.ts';

/** Lambda's client ports: the whole range that AWS asks a network ACL to let back in. */
export const CLIENT_PORTS = { from: 1024, to: 65536 } as const;

/** States over the client ports. */
type Profile = StepFunction<State>;
export type Cell = State | Profile;
export type ReachMap = StepFunction<Cell>;

/** One map for each family and state, so that what meets again is recognised. */
export function everywhere(family: Family, state: State): ReachMap {
  const known = EVERYWHERE[family];
  return (known[state] ??= constant<Cell>(ORIGIN[family], state));
}

const EVERYWHERE: Readonly<Record<Family, ReachMap[]>> = { ipv4: [], ipv6: [] };

/** `inside` on the set, `outside` elsewhere. */
export function onSet(family: Family, set: IntervalSet, inside: Cell, outside: Cell): ReachMap {
  if (set.length === 0 && typeof outside === 'number') return everywhere(family, outside);
  if (isWholeSpace(family, set) && typeof inside === 'number') return everywhere(family, inside);
  return indicator(ORIGIN[family], END[family], set, inside, outside);
}

const isWholeSpace = (family: Family, set: IntervalSet): boolean =>
  set.length === 2 && set[0] === ORIGIN[family] && set[1] === END[family];

/** Hops in a row: what one stops stays stopped. */
export function inSeries(a: ReachMap, b: ReachMap): ReachMap {
  // Most stops let everything pass, and passing changes nothing.
  if (isOpen(a)) return b;
  if (isOpen(b)) return a;
  // Maps of one state outlive an analysis, and what is kept beside them would do so too.
  if (isConstant(a)) return isConstant(b) ? bothOf(a, b) : onceBeside(b, a, () => bothOf(a, b));
  return onceBeside(a, b, () => bothOf(a, b));
}

const bothOf = (a: ReachMap, b: ReachMap): ReachMap => zip(a, b, (x, y) => combineCells(x, y, both));

function onceBeside(map: ReachMap, other: ReachMap, make: () => ReachMap): ReachMap {
  let known = series.get(map);
  if (known === undefined) series.set(map, (known = new Map<ReachMap, ReachMap>()));
  const made = known.get(other) ?? make();
  known.set(other, made);
  return made;
}

/** Subnets share their filters and their ways on: the same two maps meet again and again. */
const series = beside<ReachMap, Map<ReachMap, ReachMap>>();

const isOpen = (f: ReachMap): boolean => isConstant(f) && f.values[0] === PASS;

/** `g` on the set, `f` elsewhere. */
export function overlay(family: Family, f: ReachMap, set: IntervalSet, g: ReachMap): ReachMap {
  if (isWholeSpace(family, set)) return g;
  const on = indicator(ORIGIN[family], END[family], set, true, false);
  const above = zip(on, g, (inside, cell): Cell | null => (inside ? cell : null));
  return zip(f, above, (under, over) => over ?? under);
}

/** Maps side by side, each on a set of its own, and one state elsewhere: n log n of all their stretches together. */
export function pieced(
  family: Family,
  pieces: readonly { readonly set: IntervalSet; readonly flow: ReachMap }[],
  elsewhere: State,
): ReachMap {
  const stretches: { readonly from: Bound; readonly to: Bound; readonly cell: Cell }[] = [];
  for (const { set, flow } of pieces) eachWithin(flow, set, (cell, from, to) => stretches.push({ from, to, cell }));
  stretches.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const build = builder<Cell>();
  build.add(ORIGIN[family], elsewhere);
  for (const { from, to, cell } of stretches) {
    build.add(from, cell);
    // Where the next stretch begins here, it takes this place.
    if (to < END[family]) build.add(to, elsewhere);
  }
  return build.done();
}

/** Applies a state operation to every cell. */
export const mapStates = (f: ReachMap, op: (state: State) => State): ReachMap =>
  map(f, (cell) => (typeof cell === 'number' ? op(cell) : flat(map(cell, op))));

/** Point by point with any operation on states. */
export const zipStates = (a: ReachMap, b: ReachMap, op: (x: State, y: State) => State): ReachMap =>
  zip(a, b, (x, y) => combineCells(x, y, op));

/**
 * The parts of a set by the state of their packets, one state per address: what works for some client ports and not for
 * others is `intermittent` (NACL-7).
 */
export const partsByState = (f: ReachMap, set: IntervalSet): Map<State, IntervalSet> => partsBy(f, set, portsToState);

/** The addresses of a set whose packets come to this word. */
export const addressesOf = (f: ReachMap, set: IntervalSet, word: Word): IntervalSet =>
  [...partsByState(f, set)].reduce((all, [state, part]) => (wordOf(state) === word ? union(all, part) : all), EMPTY);

/** Cells made of port stretches: `[from, to, state]` in rising order without gaps over the client ports. */
export const profile = (starts: readonly Bound[], states: readonly State[]): Cell => flat({ starts, values: states });

/** The share of client ports that are not blocked for a cell, 0 to 1. */
export function openPorts(cell: Cell): number {
  if (typeof cell === 'number') return wordOf(cell) === 'unreachable' ? 0 : 1;
  let open = 0;
  cell.starts.forEach((start, i) => {
    const stop = cell.starts[i + 1] ?? CLIENT_PORTS.to;
    if (wordOf(cell.values[i] ?? PASS) !== 'unreachable') open += Number(stop) - Number(start);
  });
  return open / (CLIENT_PORTS.to - CLIENT_PORTS.from);
}

/** All ports of a cell as one state. */
export function portsToState(cell: Cell): State {
  if (typeof cell === 'number') return cell;
  const open = cell.values.filter((state) => wordOf(state) !== 'unreachable');
  if (open.length === 0) return BLOCK;
  return open.reduce(both, open.length < cell.values.length ? SOMETIMES : PASS);
}

function combineCells(a: Cell, b: Cell, op: (x: State, y: State) => State): Cell {
  if (typeof a === 'number' && typeof b === 'number') return op(a, b);
  return flat(zip(asProfile(a), asProfile(b), op));
}

const asProfile = (cell: Cell): Profile => (typeof cell === 'number' ? constant<State>(CLIENT_PORTS.from, cell) : cell);

function flat(cell: Profile): Cell {
  const [only] = cell.values;
  return cell.values.length === 1 && only !== undefined ? only : cell;
}
