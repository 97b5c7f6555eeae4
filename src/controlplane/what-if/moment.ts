/** Everything that the analyzer says of a state at one moment. */
import { check } from '../../analyzer/index.ts';
import type { Question, Report } from '../../analyzer/index.ts';
import { Draft } from '../draft.ts';
import { documentsOf } from '../state.ts';
import type { State } from '../types.ts';
import { billOf } from './bill.ts';
import type { Bill } from './bill.ts';

/** Reports of one moment: of the question as asked, of each function, and of each other subnet. */
export interface Moment {
  readonly asked: Report;
  readonly functions: ReadonlyMap<string, Report>;
  readonly subnets: ReadonlyMap<string, string>;
  readonly bill: Bill;
}

/** Everything that is said of a state. */
export function momentOf(state: State, question: Question): Moment {
  const documents = documentsOf(state);
  const asked = check(documents, question);
  const draft = new Draft(state);
  const names = draft.functions().flatMap(({ FunctionName }) => FunctionName ?? []);
  // Who asked about subnets asked about no function.
  const own = question.subnetIds === undefined ? [...new Set(names)] : [];
  const functions = own.map((name) => [name, check(documents, { ...question, functionName: name })] as const);
  return { asked, functions: new Map(functions), subnets: subnetsOf(draft, documents, question), bill: billOf(state) };
}

/** What a function in each listed subnet would get. */
function subnetsOf(
  draft: Draft,
  documents: ReturnType<typeof documentsOf>,
  question: Question,
): ReadonlyMap<string, string> {
  const ids = draft.all('Subnets').flatMap(({ SubnetId }) => SubnetId ?? []);
  const judged = ids.length === 0 ? [] : check(documents, { ...question, subnetIds: ids }).subnets;
  return new Map(judged.flatMap(({ subnetId, verdict }) => (subnetId === null ? [] : [[subnetId, verdict]])));
}
