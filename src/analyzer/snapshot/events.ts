/**
 * Answers of calls that change something are events, not states (BAD-19): `create-nat-gateway` prints `pending` whatever
 * became of the gateway since. What they say of a state that passes is not known now.
 */
import type { Candidate } from './candidate.ts';
import type { JsonObject } from './json.ts';
import type { Kind } from './kind.ts';

/** States that a creation prints and that pass by themselves, by the plain name of the kind. */
const PASSING: Readonly<Record<string, readonly string[]>> = {
  'NAT gateway': ['pending'],
  'VPC endpoint': ['pending'],
  'transit gateway VPC attachment': ['pending', 'initiating', 'initiatingrequest', 'modifying'],
};

const CHANGES = /^(?:create|modify|associate|disassociate|run)-/;

/** Whether a call that changes something printed it: its command line says so, or it stands alone under the key of one. */
export function isEvent(kind: Kind, { place, command }: Pick<Candidate, 'place' | 'command'>): boolean {
  if (command?.operation != null) return CHANGES.test(command.operation);
  const last = place.path.at(-1);
  return Object.hasOwn(PASSING, kind.one) && typeof last === 'string' && kind.holders.includes(last);
}

/** Whether it is all that a deletion prints, the id; it is on its way out from then on. */
export const isDeletion = (kind: Kind, command: Candidate['command']): boolean =>
  command?.operation?.startsWith('delete-') === true && kind.operations.includes(command.operation);

/** Without the state that has passed by now; the state is then shown as not known. */
export function withoutPassingState(kind: Kind, data: JsonObject): JsonObject {
  const passing = Object.hasOwn(PASSING, kind.one) ? (PASSING[kind.one] ?? []) : [];
  const state = data['State'];
  if (typeof state !== 'string' || !passing.includes(state.toLowerCase())) return data;
  return { ...data, State: '' };
}
