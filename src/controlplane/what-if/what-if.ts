/** What requests would change: the report before and after them, and their difference. */
import { check } from '../../analyzer/index.ts';
import type { Question, Report } from '../../analyzer/index.ts';
import { applyAll } from '../apply.ts';
import type { ApiError, Capture, Change, State } from '../types.ts';
import { wait } from '../wait.ts';
import { differenceOf } from './difference.ts';
import type { Difference } from './difference.ts';
import { momentOf } from './moment.ts';

export interface WhatIf {
  /** The state after the requests, with everything under way come to its end. */
  readonly state: State;
  readonly before: Report;
  readonly after: Report;
  readonly difference: Difference;
  readonly error?: never;
}

/** The request that was refused; those before it would have been done. */
export interface Refused {
  readonly error: ApiError;
  readonly at: number;
}

/**
 * Applies requests to a state, waits, and analyses the documents before and after: nothing is decided here.
 * @param values what stands for placeholders such as `<private subnet>`
 * @param captures what variables keep of the answers
 */
export function whatIf(
  state: State,
  changes: readonly Change[],
  question: Question = {},
  values: Readonly<Record<string, string>> = {},
  captures: ReadonlyMap<number, Capture> = new Map(),
): WhatIf | Refused {
  const outcome = applyAll(state, changes, { judge: check, values, captures });
  if (outcome.error !== undefined) return { error: outcome.error, at: outcome.at };
  const settled = wait(outcome.state);
  const before = momentOf(state, question);
  const after = momentOf(settled, question);
  return { state: settled, before: before.asked, after: after.asked, difference: differenceOf(before, after) };
}
