import { picksFields } from './command.ts';
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

/** Those of some fields that a resource does not show whole. */
export function lacking(draft: Draft, fields: readonly string[]): readonly string[] {
  return fields.filter((field) => lacks(draft, field));
}

/** The same for a resource that was itself cut; one that was pasted whole may lack what does not apply to it. */
export function lackingWhenCut(...fields: readonly string[]): (draft: Draft) => readonly string[] {
  return (draft) => (isCutItself(draft) ? lacking(draft, fields) : []);
}

/** Whether a resource may have fields that are not in the paste: it was cut, or `--query` chose what to show. */
export function isTrimmed(draft: Draft): boolean {
  return isCutItself(draft) || Object.keys(draft.fields ?? {}).length > 0 || picksFields(draft.command);
}

/** Whether fields of the resource itself may stand in a part that was cut or left out. */
export function isCutItself({ cuts }: Draft): boolean {
  return cuts?.here === true;
}
