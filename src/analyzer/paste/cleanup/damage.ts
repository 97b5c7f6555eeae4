/** One kind of damage that is taken off a text before it is read: how it shows, what is said of it, and what takes its place. */
import type { Edit } from '../text/text-map.ts';
import type { Severity } from '../../words.ts';

export interface Damage {
  readonly code: string;
  readonly severity: Severity;
  /** The sentence for so many places; null when nobody needs to hear of it. */
  readonly text: (count: number) => string | null;
  readonly command?: string;
  /** Texts without any of these do not have this damage: looking for them costs a fraction of a pattern. */
  readonly signs?: readonly string[];
  /** What to replace, in order. */
  readonly find: (text: string) => Edit[];
}
