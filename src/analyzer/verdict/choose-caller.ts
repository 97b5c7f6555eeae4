/** Who sends the packets: the pasted function, Lambda Managed Instances, or a function that is only supposed (FN-1 to FN-7). */
import type { FunctionConfiguration } from '../aws/sdk.ts';
import { canonicalId } from '../aws/ids.ts';
import type { Found, Snapshot } from '../snapshot/types.ts';
import type { Caller } from '../path/context.ts';
import type { Parts } from '../parts.ts';
import { type CallerChoice, regionOfZones } from './caller-choice.ts';
import { found } from './parts/found.ts';
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
  const known = parts.use(found).callerOf(snapshot, wanted);
  return { subject, ...known, found: wanted, others, notFound };
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
