/** Instances, which a state has inside reservations. */
import { notFound } from '../draft.ts';
import type { Draft } from '../draft.ts';
import type { Ec2, Plain } from '../sdk.ts';

export type Instance = Plain<Ec2.Instance>;

/** The instance with an id; refuses one that is not there. */
export function instanceNamed(id: string | undefined, draft: Draft): Instance {
  const found = draft.instances().find(({ InstanceId }) => InstanceId === id);
  if (found === undefined) throw notFound('Reservations', id ?? '');
  return found;
}

/** Groups as instances and interfaces list them; refuses one that is not there. */
export const groupsFor = (ids: readonly string[], draft: Draft): { GroupId: string; GroupName?: string }[] =>
  ids.map((GroupId) => {
    draft.refer('SecurityGroups', GroupId);
    const name = draft.find('SecurityGroups', GroupId)?.GroupName;
    return name === undefined ? { GroupId } : { GroupId, GroupName: name };
  });

/** Moves instances to a state and says from which, as the answer to a start or a stop has it. */
export function moveTo(
  ids: readonly string[],
  { Code, Name }: { Code: number; Name: 'pending' | 'stopping' },
  settled: string,
  draft: Draft,
): { InstanceId: string; CurrentState: Instance['State']; PreviousState: Instance['State'] }[] {
  return ids.map((InstanceId) => {
    const machine = instanceNamed(InstanceId, draft);
    const PreviousState = machine.State;
    if (PreviousState?.Name !== settled) machine.State = { Code, Name };
    return { InstanceId, CurrentState: machine.State, PreviousState };
  });
}
