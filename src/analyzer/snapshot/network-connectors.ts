import { lacks } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { optionValues } from './command.ts';
import { isList, isObject, own, ownText } from './json.ts';
import type { JsonObject } from './json.ts';
import type { NetworkConnectorFacts } from './types.ts';

/** Whether an object is a network connector, or what is left of one that was picked apart. */
export function isConnector(value: JsonObject): boolean {
  const { Configuration: configuration } = value;
  return (
    isConnectorArn(value['Arn']) ||
    isObject(value['VpcEgressConfiguration']) ||
    (isObject(configuration) && isObject(configuration['VpcEgressConfiguration'])) ||
    (Object.hasOwn(value, 'NetworkProtocol') && Object.hasOwn(value, 'SubnetIds'))
  );
}

/** Whether a text is the ARN of a connector: `arn:aws:lambda:eu-west-1:123456789012:network-connector:nc-…:2`. */
export function isConnectorArn(value: unknown): value is string {
  return typeof value === 'string' && value.length < 300 && value.includes(':network-connector:');
}

/** What an ARN of a connector says; the version is null where the ARN names the connector and no version of it. */
export function partsOfArn(arn: string): { readonly connector: string; readonly version: number | null } {
  const parts = arn.split(':');
  const last = parts.at(-1) ?? '';
  const isQualified = parts.length > 7 && /^[1-9]\d{0,8}$/.test(last);
  return isQualified
    ? { connector: parts.slice(0, -1).join(':'), version: Number(last) }
    : { connector: arn, version: null };
}

/** The ARN with the version that is described, so that two versions of one connector are two. */
export function qualifiedArn(connector: JsonObject, command: Candidate['command']): string | undefined {
  const arn = ownText(connector, 'Arn');
  if (arn === undefined) return ownText(connector, 'Id') ?? ownText(connector, 'Name');
  const version = versionOf(connector, command);
  return version === null ? arn : `${partsOfArn(arn).connector}:${String(version)}`;
}

/**
 * The version that is described. `get-network-connector` prints the latest one unless the version was asked for, so
 * where it names no version of its own, that of `LatestVersionArn` holds (FN-25).
 */
function versionOf(connector: JsonObject, command: Candidate['command']): number | null {
  const named = own(connector, 'Version');
  if (typeof named === 'number') return named;
  const asked = optionValues(command, 'identifier').find(isConnectorArn);
  const latest = own(connector, 'LatestVersion');
  for (const text of [own(connector, 'VersionArn'), own(connector, 'Arn'), asked, own(connector, 'LatestVersionArn')]) {
    const version = isConnectorArn(text) ? partsOfArn(text).version : null;
    if (version !== null) return version;
  }
  return typeof latest === 'number' ? latest : null;
}

/** The network of a connector, wherever text output or `--query` left it. */
function egressOf(connector: JsonObject): JsonObject | null {
  const configuration = own(connector, 'Configuration');
  const inside = own(isObject(configuration) ? configuration : connector, 'VpcEgressConfiguration');
  if (isObject(inside)) return inside;
  return Object.hasOwn(connector, 'SubnetIds') && Object.hasOwn(connector, 'SecurityGroupIds') ? connector : null;
}

/** A connector as the path needs it. */
export function networkConnectorFacts(candidate: Candidate): NetworkConnectorFacts {
  const { data, command } = candidate;
  const egress = egressOf(data);
  const isWhole =
    egress !== null &&
    !['Configuration', 'VpcEgressConfiguration'].some((field) => Object.hasOwn(data, field) && lacks(candidate, field));
  const arn = ownText(data, 'Arn') ?? null;
  return {
    arn,
    name:
      ownText(data, 'Name') ??
      ownText(data, 'Id') ??
      (arn === null ? null : (partsOfArn(arn).connector.split(':').at(-1) ?? null)),
    version: versionOf(data, command),
    state: ownText(data, 'State') ?? null,
    stateReasonCode: ownText(data, 'StateReasonCode') ?? null,
    updateStatus: ownText(data, 'LastUpdateStatus') ?? null,
    subnetIds: isWhole ? textsIn(egress['SubnetIds']) : null,
    groupIds: isWhole ? textsIn(egress['SecurityGroupIds']) : null,
    protocol: (egress === null ? undefined : ownText(egress, 'NetworkProtocol')) ?? null,
    computeTypes: textsIn(egress?.['AssociatedComputeResourceTypes']) ?? [],
  };
}

/** The texts of a list, sorted, since AWS gives their order no meaning; null when there is no list. */
function textsIn(value: unknown): readonly string[] | null {
  if (!isList(value)) return null;
  return value
    .filter((item) => typeof item === 'string' && item !== '')
    .map(String)
    .sort();
}
