/** What the function's own configuration makes noteworthy, whatever its path. */
import type { Fact } from '../path/facts.ts';
import { below } from '../path/model.ts';
import type { CallerChoice } from './caller-choice.ts';

/** States of the function that are no part of the path and still explain failures (FN-10). */
export function functionFacts({ found, attachment, caller }: CallerChoice): Fact[] {
  if (!found) return [];
  const { data } = found;
  const name = caller.name ?? found.id;
  const facts: Fact[] = [];
  const { LastUpdateStatus: status } = data;
  if (status === 'InProgress' || status === 'Failed') {
    const values = { name, status, reason: data.LastUpdateStatusReasonCode ?? null };
    facts.push({ finding: 'config-update-in-progress', values, places: [below(found.place, 'LastUpdateStatus')] });
  }
  if (data.State !== undefined && data.State !== 'Active') {
    facts.push({
      finding: 'function-state',
      values: { name, state: data.State, code: data.StateReasonCode ?? '' },
      places: [below(found.place, 'State')],
    });
  }
  if (attachment === 'damaged') {
    const has = (data.VpcConfig?.SecurityGroupIds ?? []).length > 0 ? 'security groups' : 'a VPC';
    facts.push({
      finding: 'damaged-function-paste',
      values: { name, has, lacks: 'subnet' },
      places: [below(found.place, 'VpcConfig')],
    });
  } else if (attachment === 'vpc' && (caller.groupIds ?? []).length === 0) {
    facts.push({
      finding: 'damaged-function-paste',
      values: { name, has: 'subnets', lacks: 'security group' },
      places: [below(found.place, 'VpcConfig')],
    });
  }
  if (attachment === 'managed') {
    const provider =
      data.CapacityProviderConfig?.LambdaManagedInstancesCapacityProviderConfig?.CapacityProviderArn ?? '';
    facts.push({
      finding: 'managed-instances',
      values: { name, provider: provider.split(':').at(-1) ?? '', pasted: caller.groupIds !== null },
      places: [below(found.place, 'CapacityProviderConfig')],
    });
  }
  return facts;
}
