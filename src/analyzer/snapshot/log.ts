import type { Diagnostic, Paste } from '../paste/types.ts';
import type { WrongType } from './conform.ts';
import type { Candidate } from './candidate.ts';
import type { Kind } from './kind.ts';
import type { Place } from './types.ts';

/** A remark that still lacks its place. */
export type Remark = Pick<Diagnostic, 'severity' | 'code' | 'text' | 'command'>;

/**
 * Collects what gathering has to say. Remarks of the same sort are counted, not repeated: a list of ten thousand
 * elements with one fault each gets one sentence.
 */
export interface Log {
  say(remark: Remark, place: Place): void;
  wrongType(kind: Kind, wrong: WrongType, place: Place): void;
  /** RT-10: a resource was pasted twice, with different content. */
  twice(kind: Kind, id: string, place: Place): void;
  /** BAD-19: a later call changed it after it was described. */
  outdated(kind: Kind, id: string, place: Place, operations: string): void;
  /** FMT-23: different resources have the same unreadable id. */
  ambiguous(kind: Kind, id: string, place: Place): void;
  /** One id with different content, of which neither is used. */
  contested(kind: Kind, id: string, place: Place): void;
  /** A resource that lacks what it is judged by, because it was cut or because `--query` left it out. */
  unusable(kind: Kind, candidate: Candidate, missing: readonly string[]): void;
  /** Two resources that ran into one, where a part of the paste is missing. */
  mixed(kind: Kind, candidate: Candidate): void;
  finish(): readonly Diagnostic[];
}

/** One fault, by what it is counted under; `name` is one of those that have it. */
export interface Fault {
  readonly key: string;
  readonly name: string;
  readonly place: Place;
  readonly remark: (names: string, count: number) => Remark;
}

/** What is said of resources that are not as they should be. */
export interface Faults {
  onWrongType(kind: Kind, wrong: WrongType, place: Place): Fault;
  onTwice(kind: Kind, id: string, place: Place): Fault;
  onOutdated(kind: Kind, id: string, place: Place, operations: string): Fault;
  onAmbiguous(kind: Kind, id: string, place: Place): Fault;
  onContested(kind: Kind, id: string, place: Place): Fault;
  onUnusable(kind: Kind, candidate: Candidate, missing: readonly string[]): Fault;
  onMixed(kind: Kind, candidate: Candidate): Fault;
}

interface Counted {
  readonly place: Place;
  readonly names: Set<string>;
  readonly remark: Fault['remark'];
  count: number;
}

/**
 * A log for one paste.
 * @param faults gives the words, which sound pastes do not need
 */
export function createLog(paste: Paste, faults: () => Faults): Log {
  const said: { remark: Remark; place: Place }[] = [];
  const counted = new Map<string, Counted>();
  const count = ({ key, name, place, remark }: Fault): void => {
    const entry = counted.get(key) ?? { place, names: new Set<string>(), remark, count: 0 };
    entry.count += 1;
    if (entry.names.size < MAX_NAMES) entry.names.add(name);
    counted.set(key, entry);
  };
  return {
    say: (remark, place) => void said.push({ remark, place }),
    wrongType: (kind, wrong, place) => count(faults().onWrongType(kind, wrong, place)),
    twice: (kind, id, place) => count(faults().onTwice(kind, id, place)),
    outdated: (kind, id, place, operations) => count(faults().onOutdated(kind, id, place, operations)),
    ambiguous: (kind, id, place) => count(faults().onAmbiguous(kind, id, place)),
    contested: (kind, id, place) => count(faults().onContested(kind, id, place)),
    unusable: (kind, candidate, missing) => count(faults().onUnusable(kind, candidate, missing)),
    mixed: (kind, candidate) => count(faults().onMixed(kind, candidate)),
    finish: () => finish(paste, said, counted),
  };
}

const MAX_NAMES = 3;

/** Everything that was said, with its place in the text. */
function finish(
  paste: Paste,
  said: readonly { readonly remark: Remark; readonly place: Place }[],
  counted: ReadonlyMap<string, Counted>,
): Diagnostic[] {
  const sums = [...counted.values()].map(({ place, names, remark, count }) => ({
    place,
    remark: remark([...names].join(', '), count),
  }));
  return [...said, ...sums].map(({ remark, place }) => ({ ...remark, ...position(paste, place) }));
}

function position(paste: Paste, place: Place): Pick<Diagnostic, 'document' | 'source' | 'line' | 'column'> {
  const document = paste.documents[place.document];
  const start = (document?.locate(place.path) ?? document?.span)?.start ?? { line: 1, column: 1 };
  return { document: place.document, source: document?.source ?? 0, line: start.line, column: start.column };
}
