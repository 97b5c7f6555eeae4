import type { Candidate } from './candidate.ts';
import { isObject } from './json.ts';
import type { JsonObject } from './json.ts';
import { hasId } from './kind.ts';
import type { Kind } from './kind.ts';
import type { Log } from './log.ts';
import type { Found, VpcAttributes } from './types.ts';
import { canonicalId } from '../aws/ids.ts';

const SWITCHES = ['EnableDnsSupport', 'EnableDnsHostnames', 'EnableNetworkAddressUsageMetrics'] as const;

/** A switch without its VPC lost it: the two are all that the answer of `describe-vpc-attribute` holds (DNS-1). */
export const isAttribute = (value: JsonObject): boolean =>
  SWITCHES.some((key) => Object.hasOwn(value, key)) &&
  (hasId(value, 'VpcId') || Object.keys(value).every((key) => SWITCHES.some((other) => other === key)));

/** The switch is all that the answer says. */
export const missingOfAttribute = (candidate: Candidate): readonly string[] =>
  SWITCHES.every((key) => !Object.hasOwn(candidate.data, key))
    ? ['Value']
    : SWITCHES.filter((key) => isCutSwitch(candidate, key));

/** A switch whose value is not there, or whose object was cut. */
const isCutSwitch = ({ data, cuts, damaged }: Candidate, key: string): boolean =>
  damaged.has(key) || cuts?.below.has(key) === true || (Object.hasOwn(data, key) && read(data[key]) === null);

/** Joins the attributes of each VPC, which come one at a time. */
export function joinVpcAttributes(
  candidates: readonly Candidate[],
  kind: Kind,
  log: Log,
): readonly Found<VpcAttributes>[] {
  const byVpc = new Map<string, Found<VpcAttributes>>();
  for (const { id, data, place } of candidates) {
    const key = canonicalId(id);
    const before = byVpc.get(key);
    const now = {
      enableDnsSupport: read(data['EnableDnsSupport']),
      enableDnsHostnames: read(data['EnableDnsHostnames']),
    };
    if (
      before !== undefined &&
      (differ(before.data.enableDnsSupport, now.enableDnsSupport) ||
        differ(before.data.enableDnsHostnames, now.enableDnsHostnames))
    ) {
      log.twice(kind, id, place);
    }
    byVpc.set(key, {
      id: before?.id ?? id,
      place: before?.place ?? place,
      data: {
        enableDnsSupport: now.enableDnsSupport ?? before?.data.enableDnsSupport ?? null,
        enableDnsHostnames: now.enableDnsHostnames ?? before?.data.enableDnsHostnames ?? null,
      },
    });
  }
  return [...byVpc.values()];
}

function read(value: unknown): boolean | null {
  const bare = isObject(value) ? value['Value'] : value;
  return typeof bare === 'boolean' ? bare : null;
}

function differ(before: boolean | null, now: boolean | null): boolean {
  return before !== null && now !== null && before !== now;
}
