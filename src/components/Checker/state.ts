/** What the checker knows at a moment, and how it changes; no page, no clock. */
import type { PasteInput } from '../../analyzer/paste/types.ts';
import type { Report } from '../../analyzer/report/types.ts';
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

/** `isTyped`: nobody asked for this result; the text may be in the middle of a change. */
export type Change =
  | { readonly kind: 'cleared'; readonly isTyped?: boolean }
  | { readonly kind: 'analysed'; readonly shown: Shown; readonly isTyped?: boolean };

export const initialState: State = { kind: 'empty' };

/** The next state; a text that cannot be read, or that breaks while it is typed, does not take the last good result away. */
export function next(state: State, change: Change): State {
  if (change.kind === 'cleared') return initialState;
  const now = change.shown;
  const before = lastReadable(state);
  const isLost = change.isTyped === true && before !== null && breaks(now, before);
  if (isReadable(now) && !isLost) return { kind: 'done', now };
  return before === null ? { kind: 'done', now } : { kind: 'stale', now, before };
}

/** Whether anything in the text could be understood. */
export function isReadable({ result }: Shown): boolean {
  const { documents, subnets, symptoms } = result.report;
  return symptoms !== undefined || subnets.length > 0 || documents.some(({ command }) => command !== null);
}

/** Whether the text was whole and is no more, and the answer has gone with it. */
function breaks({ result: { report: now } }: Shown, { result: { report: before } }: Shown): boolean {
  const isPoorer =
    now.subnets.length < before.subnets.length || (now.verdict === 'unknown' && before.verdict !== now.verdict);
  return isPoorer && isTorn(now) && !isTorn(before);
}

/** Whether a part of the paste was cut off or could not be understood (rules BAD-3 and BAD-6). */
const isTorn = ({ diagnostics }: Report): boolean =>
  diagnostics.some(({ code, severity }) => severity === 'warning' && (code === 'BAD-3' || code === 'BAD-6'));

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
