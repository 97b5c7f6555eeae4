/** Telling functions of AWS Lambda from what else names one (FN-6). */
import { hasId } from './kind.ts';
import { weldsOf } from './welded.ts';
import { isList, isObject } from './json.ts';
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

/** Whether a function prints a field of this name, used or not; its answer has all of them at its margin. */
export const isFieldOfFunction = (name: string): boolean => FIELDS.has(name);

/** Whether a name is made of pieces of two that a function prints, as `MemoryunctionName` is; AWS may add whole ones. */
export const isPieceOfFields = weldsOf([...FIELDS, 'FunctionArn']);

/** Whether an object is what a function says of its network; OpenSearch domains, for one, say more. */
export function isNetworkOfFunction(value: JsonObject): boolean {
  const keys = Object.keys(value);
  return (
    keys.length > 0 && NETWORK_FIELDS.some((key) => isList(value[key])) && keys.every((key) => NETWORK_KEYS.has(key))
  );
}

export const NETWORK_FIELDS = ['SubnetIds', 'SecurityGroupIds'];
export const NETWORK_KEYS = new Set([...NETWORK_FIELDS, 'VpcId', 'Ipv6AllowedForDualStack']);
