import { picksFields } from './command.ts';
import type { CommandLine, Path } from '../paste/types.ts';
import type { Cuts } from './incomplete.ts';
import type { JsonObject } from './json.ts';
import type { Place } from './types.ts';

/** A resource on its way into the snapshot: its used fields are sound, duplicates are not settled yet. */
export interface Candidate {
  readonly id: string;
  readonly data: JsonObject;
  readonly place: Place;
  readonly fields?: Readonly<Record<string, Path>>;
  /** What was cut of it; null when nothing was. */
  readonly cuts: Cuts | null;
  /** Fields that held something unreadable, which was dropped. */
  readonly damaged: ReadonlySet<string>;
  readonly command: CommandLine | null;
  /** The answer of a call that made it, or changed it: a moment that has passed (BAD-19). */
  readonly event?: 'made' | 'changed';
}

/** Whether a list field of a resource may lack elements: it is missing, was cut, or held something unreadable. */
export function lacks(candidate: Candidate, field: string): boolean {
  return (
    candidate.data[field] === undefined || candidate.damaged.has(field) || candidate.cuts?.below.has(field) === true
  );
}

/** Those of some fields that a resource does not show whole. */
export function lacking(candidate: Candidate, fields: readonly string[]): readonly string[] {
  return fields.filter((field) => lacks(candidate, field));
}

/** The same for a resource that was itself cut; one that was pasted whole may lack what does not apply to it. */
export function lackingWhenCut(...fields: readonly string[]): (candidate: Candidate) => readonly string[] {
  return (candidate) => (isCutItself(candidate) ? lacking(candidate, fields) : []);
}

/**
 * Those of some fields, which AWS prints for every one, that a resource lost although nobody chose what to show: it was
 * cut, or a line of it is gone, as the fields beside it tell (BAD-3).
 * @param beside fields that nobody picks who leaves the others out
 */
export function lost(candidate: Candidate, fields: readonly string[], beside: readonly string[]): readonly string[] {
  if (isCutItself(candidate)) return lacking(candidate, fields);
  const isWhole = beside.every((field) => candidate.data[field] !== undefined);
  return isWhole && !isTrimmed(candidate) ? lacking(candidate, fields) : [];
}

/** Whether a resource may have fields that are not in the paste: it was cut, or `--query` chose what to show. */
export function isTrimmed(candidate: Candidate): boolean {
  return isCutItself(candidate) || Object.keys(candidate.fields ?? {}).length > 0 || picksFields(candidate.command);
}

/** Whether fields of the resource itself may stand in a part that was cut or left out. */
export function isCutItself({ cuts }: Candidate): boolean {
  return cuts?.here === true;
}
