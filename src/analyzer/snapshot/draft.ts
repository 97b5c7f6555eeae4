import type { CommandLine, Path } from '../paste/types.ts';
import type { Cuts } from './incomplete.ts';
import type { JsonObject } from './json.ts';
import type { Place } from './types.ts';

/** A resource on its way into the snapshot: its used fields are sound, duplicates are not settled yet. */
export interface Draft {
  readonly id: string;
  readonly data: JsonObject;
  readonly place: Place;
  readonly fields?: Readonly<Record<string, Path>>;
  /** What was cut of it; null when nothing was. */
  readonly cuts: Cuts | null;
  /** Fields that held something unreadable, which was dropped. */
  readonly damaged: ReadonlySet<string>;
  readonly command: CommandLine | null;
}

/** Whether a list field of a resource may lack elements: it is missing, was cut, or held something unreadable. */
export function lacks(draft: Draft, field: string): boolean {
  return draft.data[field] === undefined || draft.damaged.has(field) || draft.cuts?.below.has(field) === true;
}
