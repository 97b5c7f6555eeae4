/** An error message beside, or instead of, the output of commands, with what it tells. */
import type { Family } from '../../words.ts';
import type { Position } from '../../paste/types.ts';
import type { Stage } from '../../paste/error-lines/types.ts';

export interface Symptom {
  /** Its family: the anchor of its entry on the page of symptoms. */
  readonly id: string;
  readonly stage: Stage;
  /** The name that was called, where the message says it; an address has a field of its own. */
  readonly host: string | null;
  readonly address: string | null;
  readonly port: number | null;
  /** Of the address; null for a name, which may have addresses of both families. */
  readonly family: Family | null;
  /** What the message means, in one or two sentences. */
  readonly text: string;
  /** Whether the report asks for the destination that the message names. */
  readonly isAsked: boolean;
  /** Index of the source text, and the place of the message in it. */
  readonly source: number;
  readonly start: Position;
  readonly end: Position;
  /** Path of its entry, relative to the site's base. */
  readonly page: string;
}
