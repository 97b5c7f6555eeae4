/** What is known of a function that was pasted, as the sender of packets: its account and Region, and how it is attached (FN-1 to FN-7). */
import type { FunctionConfiguration } from '../aws/sdk.ts';
import type { Attached, Caller } from '../path/context.ts';
import { below, find } from '../path/model.ts';
import type { Found, Snapshot } from '../snapshot/types.ts';
import { type Attachment, type CallerChoice, idsIn, regionOfZones } from './caller-choice.ts';

/** The function as caller; one with a capacity provider stands for the instances of that one. */
export function callerOf(
  snapshot: Snapshot,
  wanted: Found<FunctionConfiguration>,
): Pick<CallerChoice, 'caller' | 'attachment' | 'subnetIds'> {
  const arn = (wanted.data.FunctionArn ?? '').split(':');
  const provider =
    wanted.data.CapacityProviderConfig?.LambdaManagedInstancesCapacityProviderConfig?.CapacityProviderArn;
  const identity = {
    name: wanted.data.FunctionName ?? wanted.id,
    accountId: account(arn[4]),
    region: regionOfArn(arn) ?? (wanted.data.FunctionArn === undefined ? null : regionOfZones(snapshot)),
    attached: attachedOf(wanted),
    through: null,
  };
  if (provider) {
    const pasted = find(snapshot.capacityProviders, provider)?.data.VpcConfig;
    const subnetIds = idsIn(pasted?.SubnetIds);
    const caller: Caller = {
      kind: 'managed-instances',
      ...identity,
      groupIds: pasted ? idsIn(pasted.SecurityGroupIds) : null,
      vpcId: null,
      subnetIds,
    };
    return { caller, attachment: 'managed', subnetIds };
  }
  const config = wanted.data.VpcConfig;
  const subnetIds = idsIn(config?.SubnetIds);
  const groupIds = idsIn(config?.SecurityGroupIds);
  const caller: Caller = {
    kind: 'function',
    ...identity,
    groupIds,
    vpcId: config?.VpcId === undefined || config.VpcId === '' ? null : config.VpcId,
    subnetIds,
  };
  const attachment: Attachment =
    subnetIds.length > 0 ? 'vpc' : groupIds.length > 0 || caller.vpcId !== null ? 'damaged' : 'none';
  return { caller, attachment, subnetIds };
}

/** Where the function says how it is attached; the place of a switch that is not there is that of what would hold it. */
function attachedOf({ data, place }: Found<FunctionConfiguration>): Attached {
  const config = below(place, 'VpcConfig');
  const ipv6 = data.VpcConfig?.Ipv6AllowedForDualStack;
  return {
    place: config,
    ipv6Allowed: ipv6 === true,
    ipv6Place: ipv6 === undefined ? config : below(config, 'Ipv6AllowedForDualStack'),
  };
}

/** The Region of an ARN; null where a part of it was lost or hidden, since none of AWS's looks like the rest. */
const regionOfArn = ([, , , region = '', , type]: readonly string[]): string | null =>
  type === 'function' && /^[a-z]{2,5}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/.test(region) ? region : null;

/** A redacted account is no account (BAD-15). */
const account = (text: string | undefined): string | null =>
  text !== undefined && /^\d{12}$/.test(text) ? text : null;
