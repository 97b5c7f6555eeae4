/** Who sends the packets: the pasted function, Lambda Managed Instances, or a function that is only supposed (FN-1 to FN-7). */
import type { FunctionConfiguration } from '../aws/sdk.ts';
import { canonicalId } from '../aws/ids.ts';
import { regionIn } from '../snapshot/regions.ts';
import type { Found, Snapshot } from '../snapshot/types.ts';
import { below, find } from '../path/model.ts';
import type { Attached, Caller } from '../path/context.ts';
import type { Parts } from '../parts.ts';
import { idsIn, type Attachment, type CallerChoice } from './caller-choice.ts';
import { subjects } from './parts/senders.ts';

/** Whether the paste holds something that sends through network connectors, or one of those. */
function holdsSubjects(snapshot: Snapshot): boolean {
  const { webFunctions, webFunctionEndpoints, webFunctionRevisions, networkConnectors, microvms } = snapshot;
  return [webFunctions, webFunctionEndpoints, webFunctionRevisions, networkConnectors, microvms].some(
    ({ items }) => items.length > 0,
  );
}

/**
 * Chooses the function asked for by name or ARN, or the first, and reads how it is attached; where no function is asked
 * for or pasted, the other subject that is.
 * @param together subnets asked for together: without a function they are those of one supposed function
 */
export function chooseCaller(
  snapshot: Snapshot,
  functionName: string | undefined,
  together: readonly string[],
  parts: Parts,
): CallerChoice {
  const all = snapshot.functions.items;
  const wanted = functionName === undefined ? all[0] : all.find((f) => names(f).includes(canonicalId(functionName)));
  const other = holdsSubjects(snapshot) ? parts.use(subjects) : null;
  const subject = wanted ? null : (other?.chooseSubject(snapshot, functionName) ?? null);
  const others = [
    ...all.filter((f) => f !== wanted).map((f) => f.data.FunctionName ?? f.id),
    ...(subject?.others ?? other?.subjectNames(snapshot) ?? []),
  ];
  const notFound = functionName !== undefined && wanted === undefined && subject === null;
  if (subject) {
    const { name, accountId, region } = subject;
    const caller: Caller = { ...SUPPOSED, kind: 'connector', name, accountId, region };
    return { subject, caller, attachment: 'none', subnetIds: [], found: null, others, notFound };
  }
  if (!wanted) {
    const caller = { ...SUPPOSED, region: regionOfZones(snapshot), subnetIds: together };
    return { subject, caller, attachment: 'vpc', subnetIds: [], found: null, others, notFound };
  }
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
    return { subject, caller, attachment: 'managed', subnetIds, found: wanted, others, notFound };
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
  return { subject, caller, attachment, subnetIds, found: wanted, others, notFound };
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

/** A supposed function runs in the Region of the subnets, where they agree on one. */
function regionOfZones(snapshot: Snapshot): string | null {
  const regions = new Set(snapshot.subnets.items.map((s) => regionIn(s.data.AvailabilityZone)));
  return regions.size === 1 ? ([...regions][0] ?? null) : null;
}

const SUPPOSED: Caller = {
  kind: 'supposed',
  name: null,
  groupIds: null,
  accountId: null,
  region: null,
  vpcId: null,
  subnetIds: [],
  attached: null,
  through: null,
};

const names = ({ data, id }: Found<FunctionConfiguration>): string[] =>
  [data.FunctionName, data.FunctionArn, id, data.FunctionArn?.split(':')[6]]
    .filter((n) => n !== undefined)
    .map(canonicalId);

/** A redacted account is no account (BAD-15). */
const account = (text: string | undefined): string | null =>
  text !== undefined && /^\d{12}$/.test(text) ? text : null;
