import { optionValues } from './command.ts';
import { list, object } from './conform.ts';
import type { Draft } from './draft.ts';
import { fromEntries, isObject, ownText } from './json.ts';
import type { JsonObject } from './json.ts';
import { defineKind, hasId } from './kind.ts';
import { objectWith, text, word } from './value-tests.ts';

/** Lambda functions in the four shapes of FN-6: flat, `Configuration`, `Functions`, `Versions`. */
export const functions = defineKind({
  label: 'Lambda functions',
  one: 'Lambda function',
  operations: [
    'get-function-configuration',
    'get-function',
    'list-functions',
    'list-versions-by-function',
    'create-function',
    'update-function-configuration',
    'update-function-code',
    'publish-version',
  ],
  wrappers: ['Functions', 'Versions'],
  holders: ['Configuration'],
  idField: 'FunctionArn',
  matches: (value) =>
    hasId(value, 'FunctionArn') ||
    (hasId(value, 'FunctionName') && (Object.hasOwn(value, 'VpcConfig') || hasId(value, 'Runtime'))) ||
    isVpcConfigOf(value),
  shape: object({
    FunctionName: 'string',
    FunctionArn: 'string',
    Version: 'string',
    Timeout: 'number',
    PackageType: 'string',
    State: 'string',
    StateReason: 'string',
    StateReasonCode: 'string',
    LastUpdateStatus: 'string',
    LastUpdateStatusReason: 'string',
    LastUpdateStatusReasonCode: 'string',
    VpcConfig: object({
      SubnetIds: list('string'),
      SecurityGroupIds: list('string'),
      VpcId: 'string',
      Ipv6AllowedForDualStack: 'boolean',
    }),
    CapacityProviderConfig: object({
      LambdaManagedInstancesCapacityProviderConfig: object({ CapacityProviderArn: 'string' }),
    }),
  }),
  byValue: [
    ['FunctionArn', text(/^arn:[\w-]*:lambda:[\w-]*:\d*:function:/)],
    ['VpcConfig', objectWith('SubnetIds', 'SecurityGroupIds')],
    ['State', word('pending', 'active', 'inactive')],
  ],
  needs: ['VpcConfig', 'FunctionArn'],
  regionsIn: (configuration) => [configuration['FunctionArn']],
});

/** `--query '{VpcConfig:VpcConfig,State:State}'`: a function that was trimmed to what matters (BAD-16). */
function isVpcConfigOf(value: JsonObject): boolean {
  const vpcConfig = value['VpcConfig'];
  return (
    isObject(vpcConfig) &&
    (Object.hasOwn(vpcConfig, 'SubnetIds') || Object.hasOwn(vpcConfig, 'SecurityGroupIds')) &&
    !hasId(value, 'CapacityProviderArn')
  );
}

/** Fields that are secrets, or large and of no use to the analyzer; they never reach the snapshot (BAD-16). */
const DROPPED = ['Environment', 'Layers', 'KMSKeyArn', 'SigningJobArn', 'SigningProfileVersionArn', 'Code'];

/** A function without its secrets, and with the name from the command line when `--query` left it out. */
export function functionData(draft: Draft): JsonObject {
  const name = ownText(draft.data, 'FunctionName') ?? optionValues(draft.command, 'function-name')[0];
  const named = ownText(draft.data, 'FunctionName') !== undefined || name === undefined;
  if (named && !DROPPED.some((key) => Object.hasOwn(draft.data, key))) return draft.data;
  const kept = fromEntries(Object.entries(draft.data).filter(([key]) => !DROPPED.includes(key)));
  return named ? kept : { ...kept, FunctionName: name };
}
