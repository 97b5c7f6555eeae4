/** The skeleton of an operation: what it takes, and what it does to the documents. */
import type { Change, Json } from './types.ts';
import type { Draft } from './draft.ts';
import type { Members, ParametersOf } from './parameters.ts';
import type { Plain } from './sdk.ts';

/** One operation of EC2 or Lambda, typed by the SDK's request. */
interface Typed<Input> {
  readonly service: Change['service'];
  readonly name: string;
  /** Every member of the request, drawn. */
  readonly parameters: ParametersOf<Input>;
  readonly required: readonly (keyof Input & string)[];
  /** Changes the draft and returns AWS's answer; throws a Refusal where AWS refuses, and the draft is dropped then. */
  run(input: Plain<Input>, draft: Draft): Json;
}

export interface Operation {
  readonly service: Change['service'];
  readonly name: string;
  readonly parameters: Members;
  readonly required: readonly string[];
  run(input: Json, draft: Draft): Json;
}

/** An operation among others: its input was checked against its own table before it runs. */
export const operation = <Input>({ run, parameters, ...rest }: Typed<Input>): Operation => ({
  ...rest,
  parameters: parameters,
  run: (input, draft) => run(input as unknown as Plain<Input>, draft),
});
