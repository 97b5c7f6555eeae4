import { lost } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { isObject } from './json.ts';
import { hasId } from './kind.ts';

/** What an instance is judged by and does not show; a state without its name says nothing (NI-2). */
export function missingOfInstance(candidate: Candidate): readonly string[] {
  const { State } = candidate.data;
  if (isObject(State) && !hasId(State, 'Name')) return ['State'];
  return lost(candidate, ['State', 'SourceDestCheck', 'NetworkInterfaces'], ['ImageId', 'InstanceType']);
}
