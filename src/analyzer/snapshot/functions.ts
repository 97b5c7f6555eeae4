import { hasId } from './kind.ts';
import { optionValues } from './command.ts';
import { isTrimmed, lacks } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { hasPrefix } from '../aws/ids.ts';
import { fromEntries, isList, isObject, ownText } from './json.ts';
import type { JsonObject } from './json.ts';

/** Whether an object without a wrapper is a function, in one of the shapes of FN-6. */
export function isFunction(value: JsonObject): boolean {
  return (
    (hasId(value, 'FunctionArn') && !OTHERS.some((key) => Object.hasOwn(value, key))) ||
    (hasId(value, 'FunctionName') && (Object.hasOwn(value, 'VpcConfig') || hasId(value, 'Runtime'))) ||
    isVpcConfigOf(value)
  );
}

/** Fields of what names a function without being one: an event source mapping, an invoke configuration, an alias. */
const OTHERS = [
  'UUID',
  'EventSourceArn',
  'MaximumRetryAttempts',
  'AliasArn',
  'FunctionUrl',
  'AllocatedConcurrentExecutions',
  // Of Web Functions.
  'RevisionArn',
  'RevisionWeights',
  'EndpointArn',
  'Endpoint',
  'Endpoints',
  'ServiceConfig',
  'CreatedAt',
];

/** Whether an object is nothing but a function as AWS prints it: no other resource has its names. */
export const isWholeFunction = (value: JsonObject): boolean =>
  isFunction(value) && Object.keys(value).every((key) => key === 'FunctionArn' || FIELDS.has(key));

/**
 * `--query '{VpcConfig:VpcConfig,State:State}'`: a function that was trimmed to what matters (BAD-16). Other services have
 * a `VpcConfig` too, with `Subnets` in it or beside fields that no function has.
 */
function isVpcConfigOf(value: JsonObject): boolean {
  const vpcConfig = value['VpcConfig'];
  return isObject(vpcConfig) && isNetworkOfFunction(vpcConfig) && Object.keys(value).every((key) => FIELDS.has(key));
}

const FIELDS = new Set(
  (
    'Architectures CapacityProviderConfig CodeSha256 CodeSize ConfigSha256 DeadLetterConfig Description DurableConfig Environment ' +
    'EphemeralStorage FileSystemConfigs FunctionName Handler ImageConfigResponse KMSKeyArn LastModified LastUpdateStatus ' +
    'LastUpdateStatusReason LastUpdateStatusReasonCode Layers LoggingConfig MasterArn MemorySize PackageType RevisionId Role Runtime ' +
    'RuntimeVersionConfig SigningJobArn SigningProfileVersionArn SnapStart State StateReason StateReasonCode TenancyConfig Timeout ' +
    'TracingConfig Version VpcConfig'
  ).split(' '),
);

/** Whether an object is what a function says of its network; OpenSearch domains, for one, say more. */
export function isNetworkOfFunction(value: JsonObject): boolean {
  const keys = Object.keys(value);
  return (
    keys.length > 0 && NETWORK_FIELDS.some((key) => isList(value[key])) && keys.every((key) => NETWORK_KEYS.has(key))
  );
}

export const NETWORK_FIELDS = ['SubnetIds', 'SecurityGroupIds'];
const NETWORK_KEYS = new Set([...NETWORK_FIELDS, 'VpcId', 'Ipv6AllowedForDualStack']);

/**
 * A function without `VpcConfig` is one that is not attached (FN-3), so a configuration that may have had one is not used.
 * Empty, it still says "not attached" only when nothing behind it was cut: a capacity provider may follow (FN-7).
 */
export function missingOfFunction(candidate: Candidate): readonly string[] {
  const { data, cuts } = candidate;
  const vpcConfig = data['VpcConfig'];
  // Its network beside it instead of in it: the indentation was lost.
  const isFlat = NETWORK_FIELDS.some((field) => Object.hasOwn(data, field));
  if (!isObject(vpcConfig))
    return isFlat ||
      cuts?.here === true ||
      candidate.damaged.has('VpcConfig') ||
      isProjected(candidate) ||
      isPartOfOutput(candidate) ||
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
  if (isOfVpc && !isProjected(candidate) && !NETWORK_FIELDS.every((field) => isList(vpcConfig[field]))) return NETWORK;
  const subnetIds = vpcConfig['SubnetIds'];
  const isAttached = isList(subnetIds) && subnetIds.length > 0;
  // Two lines of YAML ran into one: which subnets there are, and how many, is not known.
  if (isAttached && subnetIds.some((id) => isText(id) && /\s/.test(String(id).trim()))) return NETWORK;
  if (!isAttached && !isList(subnetIds) && Object.keys(vpcConfig).some((key) => !NETWORK_KEYS.has(key))) return NETWORK;
  const mayBeManaged = !isAttached && (cuts?.here === true ? !namesProvider(data) : isHalfProvider(data));
  return mayBeManaged ? ['CapacityProviderConfig'] : [];
}

const PROVIDER = 'CapacityProviderConfig';
const INNER = 'LambdaManagedInstancesCapacityProviderConfig';
const ARN = 'CapacityProviderArn';

/** Whether it says which capacity provider it runs on. */
function namesProvider(data: JsonObject): boolean {
  const inner = isObject(data[PROVIDER]) ? data[PROVIDER][INNER] : undefined;
  return isObject(inner) && hasId(inner, ARN);
}

/** Whether it runs on a capacity provider whose name is lost, or stands where it does not belong. */
const isHalfProvider = (data: JsonObject): boolean =>
  !namesProvider(data) &&
  Object.keys(data).some((key) => isObject(data[key]) && (key === PROVIDER || INNER in data[key] || ARN in data[key]));

/** Output as AWS prints it, of which fields are gone that no function lacks: formats without an end mark show a cut by nothing else. */
const isPartOfOutput = ({ data }: Candidate): boolean =>
  PRINTED.filter((field) => Object.hasOwn(data, field)).length > 4 &&
  !WHOLE.every((field) => Object.hasOwn(data, field));

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
