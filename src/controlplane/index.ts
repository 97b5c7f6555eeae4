/** The public door of the control plane: a small model of EC2 and Lambda whose state is describe documents. Pure. */
export { apply, applyAll } from './apply.ts';
export { placeholderOf } from './placeholders.ts';
export { wait } from './wait.ts';
export { documentsOf, stateOf, stateOfPaste } from './state.ts';
export type { Described } from './state.ts';
export type { ApiError, Change, Json, Judge, Outcome, OutcomeOfAll, State, StateDocument } from './types.ts';
