import { lacks } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { optionValues } from './command.ts';
import { isList, isObject, own, ownText } from './json.ts';
import type { JsonObject } from './json.ts';
import { hasId } from './kind.ts';
import { isConnectorArn } from './network-connectors.ts';
import type { WebEndpointFacts, WebRevisionFacts } from './types.ts';

/** Whether an object without a wrapper is an endpoint of a Web Function. */
export function isWebEndpoint(value: JsonObject): boolean {
  const isNamed = hasId(value, 'EndpointName') || hasId(value, 'FunctionArn');
  return hasId(value, 'EndpointArn') || (isNamed && isList(value['RevisionWeights']));
}

/** Whether an object without a wrapper is a revision of a Web Function. */
export function isWebRevision(value: JsonObject): boolean {
  return hasId(value, 'RevisionArn') || (hasId(value, 'RevisionId') && isObject(value['ServiceConfig']));
}

/** Whether an object is a Web Function: what it says is when it was made, and nothing of a runtime or a role. */
export function isWebFunction(value: JsonObject): boolean {
  const isNamed = hasId(value, 'FunctionArn') && hasId(value, 'FunctionName');
  return (
    isNamed &&
    ['CreatedAt', 'Endpoint', 'Endpoints'].some((field) => Object.hasOwn(value, field)) &&
    !['Role', 'Runtime', 'VpcConfig', 'CodeSize'].some((field) => Object.hasOwn(value, field))
  );
}

/** Whether a revision has lost its ARN: whose revision it is may be lost with it, and what it names. */
const isTorn = (data: JsonObject): boolean =>
  !hasId(data, 'RevisionArn') && hasId(data, 'RevisionId') && hasId(data, 'State');

/** A revision as the path needs it; environment variables never reach the snapshot (BAD-16). */
export function webRevisionFacts(candidate: Candidate): WebRevisionFacts {
  const { data } = candidate;
  const service = own(data, 'ServiceConfig');
  const connector = isObject(service) ? ownText(service, 'EgressNetworkConnectorArn') : undefined;
  // A damaged name still leaves the ARN behind; what it was the value of is then not known.
  const isNamed = isObject(service) && Object.values(service).some(isConnectorArn);
  return {
    functionName: functionNameOf(candidate),
    revisionId: ownText(data, 'RevisionId') ?? candidate.id.split(/[:/]/).at(-1) ?? candidate.id,
    state: ownText(data, 'State') ?? null,
    connector: connector ?? null,
    isRead:
      !isTorn(data) && isObject(service) && !lacks(candidate, 'ServiceConfig') && (connector !== undefined || !isNamed),
  };
}

/** An endpoint as the path needs it. */
export function webEndpointFacts(candidate: Candidate): WebEndpointFacts {
  const { data } = candidate;
  const weights = own(data, 'RevisionWeights');
  return {
    functionName: functionNameOf(candidate),
    endpointName: ownText(data, 'EndpointName') ?? candidate.id.split(/[:/]/).at(-1) ?? candidate.id,
    endpointType: ownText(data, 'EndpointType') ?? null,
    weights: isList(weights) && !lacks(candidate, 'RevisionWeights') ? weightsIn(weights) : null,
  };
}

/**
 * The split of requests; null where one of its parts is not whole or missing, since the others do not answer everything then: weights are
 * percentages that add up to 100 (docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-webfunction-revisionweights.html).
 */
function weightsIn(list: readonly unknown[]): WebEndpointFacts['weights'] {
  const weights = list.flatMap((entry) => {
    const revisionId = isObject(entry) ? ownText(entry, 'RevisionId') : undefined;
    const weight = isObject(entry) ? own(entry, 'Weight') : undefined;
    return revisionId === undefined || typeof weight !== 'number' ? [] : [{ revisionId, weight }];
  });
  const sum = weights.reduce((all, { weight }) => all + weight, 0);
  return weights.length === list.length && (sum === PERCENT || list.length === 0) ? weights : null;
}

const PERCENT = 100;

/** The name of the Web Function that a revision or an endpoint belongs to; null when nothing tells. */
function functionNameOf({ data, command, id }: Candidate): string | null {
  const arn = ownText(data, 'FunctionArn') ?? (id.startsWith('arn:') ? id : undefined);
  const inArn = arn?.split(/[:/]/)[6];
  const asked = optionValues(command, 'function-name')[0];
  return ownText(data, 'FunctionName') ?? inArn ?? asked?.split(/[:/]/).at(-1) ?? null;
}
