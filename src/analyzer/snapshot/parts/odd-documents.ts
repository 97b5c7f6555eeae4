/** Reads what is no whole answer under its own name, and says what is wrong with it. */
export { tornIn } from '../as-printed.ts';
export { countIds } from '../broken-ids.ts';
export { coverageOf, withTraces } from '../coverage.ts';
export { settle } from '../duplicates.ts';
export { eventOf, isDeletion, withoutPassingState } from '../events.ts';
export { onAmbiguous, onContested, onMixed, onOutdated, onTwice, onUnusable, onWrongType } from '../faults.ts';
export { filtersOf } from '../filters.ts';
export { withoutAsides } from '../foreign-text.ts';
export { whyLost } from '../lost-function.ts';
export { isOfSomeAnswer } from '../name-tails.ts';
export { recognise } from '../recognise.ts';
export { tracesOf } from '../traces.ts';
export { onUnrecognised } from '../unrecognised.ts';
export { lackingOf } from '../unlike-others.ts';
