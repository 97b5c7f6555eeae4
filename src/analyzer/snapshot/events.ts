/**
 * Answers of calls that change something are events, not states (BAD-19): `create-nat-gateway` prints `pending` whatever
 * became of the gateway since. What they say of a state that passes is not known now.
 */
import type { Candidate } from './candidate.ts';
import { isChange } from '../aws/operations.ts';
import { isObject } from './json.ts';
import type { JsonObject } from './json.ts';
import type { Kind } from './kind.ts';

/** States that such a call prints and that pass by themselves, by the plain name of the kind. */
const PASSING: Readonly<Record<string, readonly string[]>> = {
  'NAT gateway': ['pending'],
  'VPC endpoint': ['pending'],
  subnet: ['pending'],
  'transit gateway VPC attachment': ['pending', 'initiating', 'initiatingrequest', 'modifying'],
};

/** The same for a state with a code in it: a peering connection goes on to wait for its acceptance, or to be active. */
const PASSING_CODES = ['initiating-request', 'provisioning'];

const MAKES = /^(?:create|run|allocate|start|copy|import|restore)-/;

/** What kind of call printed it: its command line says so, or it stands alone under the key of one; null for a description. */
export function eventOf(
  kind: Kind,
  { place, command }: Pick<Candidate, 'place' | 'command'>,
): Candidate['event'] | null {
  if (command?.operation != null)
    return isChange(command.operation) ? (MAKES.test(command.operation) ? 'made' : 'changed') : null;
  const last = place.path.at(-1);
  const isHeld = typeof last === 'string' && kind.holders.includes(last) && kind.wrappers.length > 0;
  return isHeld && kind.operations[0].startsWith('describe-') ? 'made' : null;
}

/** Whether it is all that a deletion prints, the id; it is on its way out from then on. */
export const isDeletion = (kind: Kind, command: Candidate['command']): boolean =>
  command?.operation?.startsWith('delete-') === true && kind.operations.includes(command.operation);

/** Without the state that has passed by now; the state is then shown as not known. */
export function withoutPassingState(kind: Kind, data: JsonObject): JsonObject {
  const passing = Object.hasOwn(PASSING, kind.one) ? (PASSING[kind.one] ?? []) : [];
  const { Status: status, ...rest } = data;
  if (isObject(status) && PASSING_CODES.includes(String(status['Code']).toLowerCase())) return rest;
  const { State: state } = data;
  if (typeof state !== 'string' || !passing.includes(state.toLowerCase())) return data;
  // A subnet that was made is there from then on.
  return { ...data, State: kind.one === 'subnet' ? 'available' : '' };
}

/**
 * Which of two statements of one resource holds, where one of them is the answer of a call: a description outweighs what
 * came before it and the creation of what it describes; a change that stands below a description is newer.
 * @param before the one that stands above
 */
export function newer(before: Candidate, after: Candidate): Candidate {
  if (after.event === undefined) return after;
  if (before.event === undefined && after.event === 'made') return before;
  return { ...after, data: { ...before.data, ...after.data } };
}
