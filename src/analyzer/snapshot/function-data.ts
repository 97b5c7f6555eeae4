/** What a paste says of a function, and whether it says enough of its network (FN-1, FN-3). */
import { hasPrefix } from '../aws/ids.ts';
import { routeTable } from '../aws/resources/route-table.ts';
import { securityGroup } from '../aws/resources/security-group.ts';
import { subnet } from '../aws/resources/subnet.ts';
import { vpc } from '../aws/resources/vpc.ts';
import { isTrimmed, lacks } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { optionValues } from './command.ts';
import { isFieldOfFunction, isNetworkOfFunction, isPieceOfFields, NETWORK_FIELDS, NETWORK_KEYS } from './functions.ts';
import { fromEntries, isList, isObject, ownText } from './json.ts';
import type { JsonObject } from './json.ts';
import { hasId } from './kind.ts';
import { MANAGED } from './shown-functions.ts';

/**
 * A function without `VpcConfig` is one that is not attached (FN-3), so a configuration that may have had one is not used.
 * Empty, it still says "not attached" only when nothing behind it was cut: a capacity provider may follow (FN-7).
 */
export function missingOfFunction(candidate: Candidate): readonly string[] {
  const { data, cuts } = candidate;
  const vpcConfig = data['VpcConfig'];
  // Its network beside it instead of in it: the indentation was lost; or the rest of something else.
  const isFlat = [...NETWORK_FIELDS, ...OF_OTHERS].some((field) => Object.hasOwn(data, field));
  if (!isObject(vpcConfig))
    return isFlat ||
      cuts?.here === true ||
      isHoled(candidate) ||
      isProjected(candidate) ||
      isPartOfOutput(candidate) ||
      Object.keys(data).some((key) => typeof data[key] === 'boolean' && 'VpcConfig'.startsWith(key)) ||
      Object.values(data).some((value) => !isText(value) && namesNetwork(value, 0))
      ? NETWORK
      : [];
  if (lacks(candidate, 'VpcConfig')) return NETWORK;
  // A bracket was lost, and what is in it is not its own.
  if (cuts?.here === true && !isNetworkOfFunction(vpcConfig)) return NETWORK;
  const isOfVpc = typeof vpcConfig['VpcId'] === 'string' && vpcConfig['VpcId'] !== '';
  // What stands behind the subnets is gone: the VPC, and whether IPv6 is allowed.
  if (!isOfVpc && isList(vpcConfig['SubnetIds']) && vpcConfig['SubnetIds'].length > 0 && isPartOfOutput(candidate))
    return NETWORK;
  // AWS prints its VPC and its groups beside them; and nothing is dual-stack that has no subnets.
  const [field = '', ...more] = Object.keys(vpcConfig);
  const saysNetwork = isList(vpcConfig[field]) || vpcConfig[field] === true;
  if (more.length === 0 && field !== 'SecurityGroupIds' && saysNetwork && isPrinted(data)) return NETWORK;
  if (isOfVpc && !isProjected(candidate) && !NETWORK_FIELDS.every((field) => isList(vpcConfig[field]))) return NETWORK;
  const subnetIds = vpcConfig['SubnetIds'];
  const isAttached = isList(subnetIds) && subnetIds.length > 0;
  // Two lines of YAML ran into one: which subnets there are, and how many, is not known.
  if (isAttached && subnetIds.some((id) => isText(id) && /\s/.test(String(id).trim()))) return NETWORK;
  if (!isAttached && !isList(subnetIds) && Object.keys(vpcConfig).some((key) => !NETWORK_KEYS.has(key))) return NETWORK;
  const mayBeManaged = !isAttached && (cuts?.here === true ? !namesProvider(data) : isHalfProvider(data));
  return mayBeManaged ? ['CapacityProviderConfig'] : [];
}

/** What resources of a VPC print, and no function; people put the tags of a function beside its fields. */
const OF_OTHERS = [vpc, subnet, routeTable, securityGroup]
  .flatMap(({ fields }) => Object.keys(fields))
  .filter((field) => !isFieldOfFunction(field) && field !== 'Tags');

const PROVIDER = 'CapacityProviderConfig';
const INNER = 'LambdaManagedInstancesCapacityProviderConfig';
const ARN = 'CapacityProviderArn';

/** Whether it says which capacity provider it runs on. */
function namesProvider(data: JsonObject): boolean {
  const inner = isObject(data[PROVIDER]) ? data[PROVIDER][INNER] : undefined;
  return isObject(inner) && hasId(inner, ARN);
}

/** Whether it runs on a capacity provider whose name is lost, or stands where it does not belong, or of which the end of a name is left. */
const isHalfProvider = (data: JsonObject): boolean =>
  !namesProvider(data) &&
  Object.keys(data).some((key) =>
    isObject(data[key])
      ? key === PROVIDER || INNER in data[key] || ARN in data[key]
      : MANAGED.some((name) => key.endsWith(name.slice(-TAIL))),
  );

/** So many letters at the end of a name that no other field of a function ends so. */
const TAIL = 7;

/** Output as AWS prints it, of which fields are gone that no function lacks: formats without an end mark show a cut by nothing else. */
const isPartOfOutput = ({ data }: Candidate): boolean =>
  !WHOLE.every((field) => Object.hasOwn(data, field)) &&
  !isOld(data) &&
  (isPrinted(data) || UNASKED.some((field) => isObject(data[field])));

/** An answer from before functions said how they are traced, and what came after that. */
const isOld = (data: JsonObject): boolean =>
  Object.hasOwn(data, 'Version') &&
  /^201[4-7]-/.test(ownText(data, 'LastModified') ?? '') &&
  !LATER.some((field) => Object.hasOwn(data, field));

const LATER = ['TracingConfig', 'RevisionId', 'State', 'LastUpdateStatus', 'PackageType', 'Architectures', 'SnapStart'];

/** Whether so many fields stand in it that nobody picked them. */
const isPrinted = (data: JsonObject): boolean => PRINTED.filter((field) => Object.hasOwn(data, field)).length > 4;

const WHOLE = ['Version', 'TracingConfig'];
const PRINTED = [
  'CodeSha256',
  'Role',
  'Handler',
  'CodeSize',
  'Timeout',
  'MemorySize',
  'LastModified',
  'PackageType',
  'Architectures',
  'EphemeralStorage',
  'SnapStart',
  'LoggingConfig',
];

/** Parts that nobody asks for who asks for little. */
const UNASKED = ['EphemeralStorage', 'SnapStart', 'LoggingConfig'];

/** A value of another type, a name made of two that a function prints, or an ARN of something else, in one that is not whole: a hole stood there. */
const isHoled = ({ data, damaged }: Candidate): boolean =>
  damaged.size > 0 ||
  (!WHOLE.every((field) => Object.hasOwn(data, field)) && Object.keys(data).some(isPieceOfFields)) ||
  /^arn:[\w-]{0,20}:lambda:(?!.{0,300}(?::function:|[*x…]))/.test(ownText(data, 'FunctionArn') ?? '');

const NETWORK = ['VpcConfig'];

const isText = (value: unknown): boolean => typeof value === 'string';

/** Whether ids of a network stand somewhere in a value: under a name that damage made unreadable, they are the function's own. */
function namesNetwork(value: unknown, depth: number): boolean {
  if (depth > 3) return false;
  if (isList(value) || isObject(value)) return Object.values(value).some((child) => namesNetwork(child, depth + 1));
  return hasPrefix('subnet-', value) || hasPrefix('sg-', value) || hasPrefix('vpc-', value);
}

/** Whether `--query` picked some fields: each of the commands prints at least one of these pairs for every function. */
function isProjected(candidate: Candidate): boolean {
  const { data } = candidate;
  if (isTrimmed(candidate)) return true;
  return !ALWAYS_TOGETHER.some((pair) => pair.every((field) => Object.hasOwn(data, field)));
}

const ALWAYS_TOGETHER = [
  ['FunctionName', 'FunctionArn'],
  ['State', 'LastUpdateStatus'],
  ['Role', 'CodeSize'],
  ['Role', 'CodeSha256'],
];

/** Fields that are secrets, or large and of no use to the analyzer; they never reach the snapshot (BAD-16). */
const DROPPED = ['Environment', 'Layers', 'KMSKeyArn', 'SigningJobArn', 'SigningProfileVersionArn', 'Code'];

/** A function without its secrets, and with the name from the command line when `--query` left it out. */
export function functionData(candidate: Candidate): JsonObject {
  const name = ownText(candidate.data, 'FunctionName') ?? optionValues(candidate.command, 'function-name')[0];
  const named = ownText(candidate.data, 'FunctionName') !== undefined || name === undefined;
  if (named && !DROPPED.some((key) => Object.hasOwn(candidate.data, key))) return candidate.data;
  const kept = fromEntries(Object.entries(candidate.data).filter(([key]) => !DROPPED.includes(key)));
  return named ? kept : { ...kept, FunctionName: name };
}
