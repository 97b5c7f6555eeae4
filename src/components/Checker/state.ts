/** What the checker knows at a moment, and how it changes; no page, no clock. */
import type { PasteInput } from '../../analyzer/paste/types.ts';
import type { Most } from '../Report/drawn.ts';
import type { Result } from './job.ts';

/** A result with the text that it is about. */
export interface Shown {
  readonly input: PasteInput;
  readonly result: Result;
  /** How much of its lists is drawn. */
  readonly most: Most;
}

export type State =
  | { readonly kind: 'empty' }
  | { readonly kind: 'done'; readonly now: Shown }
  /** The text cannot be read at the moment; the last result that could stays visible. */
  | { readonly kind: 'stale'; readonly now: Shown; readonly before: Shown };

export type Change = { readonly kind: 'cleared' } | { readonly kind: 'analysed'; readonly shown: Shown };

export const initialState: State = { kind: 'empty' };

/** The next state; a text that cannot be read does not take the last good result away. */
export function next(state: State, change: Change): State {
  if (change.kind === 'cleared') return initialState;
  const now = change.shown;
  if (isReadable(now)) return { kind: 'done', now };
  const before = lastReadable(state);
  return before === null ? { kind: 'done', now } : { kind: 'stale', now, before };
}

/** Whether anything in the text could be understood. */
export function isReadable({ result }: Shown): boolean {
  const { documents, subnets, symptoms } = result.report;
  return symptoms !== undefined || subnets.length > 0 || documents.some(({ command }) => command !== null);
}

function lastReadable(state: State): Shown | null {
  if (state.kind === 'stale') return state.before;
  return state.kind === 'done' && isReadable(state.now) ? state.now : null;
}

/** What a screen reader is told once the state has settled; null for the sentence of the answer. */
export function announcement(state: State): string | null {
  if (state.kind === 'empty') return '';
  if (state.kind === 'stale') return 'The text cannot be read at the moment. The last result stays below.';
  const { rows = [] } = state.now.result;
  return rows.length > 1 ? rows.map((row) => `${row.asked}: ${row.verdict}.`).join(' ') : null;
}
