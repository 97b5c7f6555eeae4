/** Requests on a state: the answer and the documents after it, or AWS's refusal. */
import { Draft } from './draft.ts';
import { OPERATIONS } from './operations.ts';
import { checkParameters } from './parameters.ts';
import { fillPlaceholders, placeholdersFrom, textAt } from './placeholders.ts';
import { Refusal } from './refusal.ts';
import { wait } from './wait.ts';
import { isWait } from './waiters.ts';
import type { Capture, Change, Json, Judge, Outcome, OutcomeOfAll, State } from './types.ts';

/** What a request may need beside the state. */
export interface Tools {
  readonly judge?: Judge | undefined;
}

/**
 * Does what AWS would do on one request, as far as describe commands show it. Pure: the state given stays as it is.
 * @param tools `judge` is the analyzer's `check`, which an invocation of a function asks
 * @returns the state after it and AWS's answer, or the code and message of AWS's refusal; never throws for a bad request
 */
export function apply(state: State, change: Change, { judge }: Tools = {}): Outcome {
  if (isWait(change)) return { state: wait(state), response: {} };
  const operation = OPERATIONS.get(`${change.service} ${change.operation}`);
  if (operation === undefined)
    return {
      error: { code: 'InvalidAction', message: `The action ${change.operation} is not valid for this web service.` },
    };
  const draft = new Draft(state, judge);
  const input = structuredClone(change.input) as Json;
  try {
    checkParameters(input, operation.parameters, operation.required);
    const response = operation.run(input, draft);
    if (input['DryRun'] === true)
      return { error: { code: 'DryRunOperation', message: 'Request would have succeeded, but DryRun flag is set.' } };
    return { state: draft.state, response };
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    return { error: problem.error };
  }
}

/**
 * Does one request after the other, up to the first that is refused.
 * @param values what stands for a placeholder such as `<private subnet>`; those of ids that AWS assigns, such as
 * `<new NAT gateway>`, are filled by the answers to the requests before
 * @param captures what variables keep of the answers, by the place of the request
 */
export function applyAll(
  state: State,
  changes: readonly Change[],
  {
    values = {},
    captures = new Map(),
    ...tools
  }: Tools & {
    readonly values?: Readonly<Record<string, string>>;
    readonly captures?: ReadonlyMap<number, Capture>;
  } = {},
): OutcomeOfAll {
  let now = state;
  const known: Record<string, string> = { ...values };
  const responses: Json[] = [];
  for (const [at, change] of changes.entries()) {
    const outcome = apply(now, { ...change, input: fillPlaceholders(change.input, known) }, tools);
    if (outcome.error !== undefined) return { error: outcome.error, at, state: now };
    now = outcome.state;
    responses.push(outcome.response);
    Object.assign(
      known,
      placeholdersFrom(change.operation, outcome.response),
      captured(captures.get(at), outcome.response),
    );
  }
  return { state: now, responses };
}

function captured(capture: Capture | undefined, response: Json): Record<string, string> {
  const text = capture && textAt(response, capture.query);
  return capture === undefined || text === undefined ? {} : { [capture.name]: text };
}
