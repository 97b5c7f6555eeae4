import { instance } from '../aws/resources/instance.ts';
import { isTrimmed, lost } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { isObject } from './json.ts';
import { hasId } from './kind.ts';

/** What an instance is judged by and does not show; a state without its name says nothing (NI-2). */
export function missingOfInstance(candidate: Candidate): readonly string[] {
  const { State } = candidate.data;
  if (isObject(State) && !hasId(State, 'Name')) return ['State'];
  if (State === undefined && isAsPrinted(candidate)) return ['State'];
  return lost(candidate, ['State', 'SourceDestCheck', 'NetworkInterfaces'], ['ImageId', 'InstanceType']);
}

/** Whether it shows what is of no use here: nobody picks two such fields and leaves out the state, which AWS prints for each. */
const isAsPrinted = (candidate: Candidate): boolean =>
  !isTrimmed(candidate) && Object.keys(candidate.data).filter((name) => !USED.has(name)).length > 1;

const USED: ReadonlySet<string> = new Set(Object.keys(instance.fields));
