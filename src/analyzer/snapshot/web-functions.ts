import { lacks } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { optionValues } from './command.ts';
import { list, object } from './conform.ts';
import { isList, isObject, own, ownText } from './json.ts';
import type { JsonObject } from './json.ts';
import { defineKind, hasId } from './kind.ts';
import { isConnectorArn } from './network-connectors.ts';
import type { WebEndpointFacts, WebRevisionFacts } from './types.ts';

/**
 * Lambda Web Functions: names only, since their network is a matter of revisions (FN-22). Their services print names in
 * camel case, which every format reads as the command line's other names are spelled.
 */
export const webFunctions = defineKind({
  label: 'Web Functions',
  one: 'Web Function',
  operations: ['get-web-function', 'list-web-functions', 'create-web-function'],
  wrappers: [],
  idField: 'FunctionArn',
  vpcFilters: [],
  matches: isWebFunction,
  shape: object({ FunctionName: 'string', FunctionArn: 'string', State: 'string' }),
  regionsIn: (webFunction) => [webFunction['FunctionArn']],
});

/** Endpoints of Web Functions: how they split requests over revisions (FN-26). */
export const webFunctionEndpoints = defineKind({
  label: 'Web Function endpoints',
  one: 'Web Function endpoint',
  operations: [
    'get-web-function-endpoint',
    'list-web-function-endpoints',
    'create-web-function-endpoint',
    'update-web-function-endpoint',
  ],
  wrappers: ['Endpoints'],
  holders: ['Endpoint'],
  idField: 'EndpointArn',
  vpcFilters: [],
  matches: (value) =>
    hasId(value, 'EndpointArn') ||
    ((hasId(value, 'EndpointName') || hasId(value, 'FunctionArn')) && isList(value['RevisionWeights'])),
  shape: object({
    FunctionArn: 'string',
    EndpointArn: 'string',
    EndpointName: 'string',
    EndpointType: 'string',
    State: 'string',
    RevisionWeights: list(object({ RevisionId: 'string', Weight: 'number' })),
  }),
  // Without one of the revisions, the others would seem to answer everything.
  allOrNothing: ['RevisionWeights'],
  regionsIn: (endpoint) => [endpoint['EndpointArn']],
});

/** Revisions of Web Functions, which name their way out, or name none (FN-23, FN-24). */
export const webFunctionRevisions = defineKind({
  label: 'Web Function revisions',
  one: 'Web Function revision',
  operations: ['get-web-function-revision', 'list-web-function-revisions', 'create-web-function-revision'],
  wrappers: ['Revisions'],
  holders: ['Revision'],
  idField: 'RevisionArn',
  vpcFilters: [],
  matches: (value) => hasId(value, 'RevisionArn') || (hasId(value, 'RevisionId') && isObject(value['ServiceConfig'])),
  shape: object({
    FunctionArn: 'string',
    RevisionArn: 'string',
    RevisionId: 'string',
    State: 'string',
    ServiceConfig: object({ EgressNetworkConnectorArn: 'string' }),
  }),
  // Cut, it may have named a connector in the part that is missing.
  allOrNothing: ['ServiceConfig'],
  regionsIn: (revision) => [revision['RevisionArn'], revision['FunctionArn']],
});

/** Whether an object is a Web Function: what it says is when it was made, and nothing of a runtime or a role. */
function isWebFunction(value: JsonObject): boolean {
  const isNamed = hasId(value, 'FunctionArn') && hasId(value, 'FunctionName');
  return (
    isNamed &&
    ['CreatedAt', 'Endpoint', 'Endpoints'].some((field) => Object.hasOwn(value, field)) &&
    !['Role', 'Runtime', 'VpcConfig', 'CodeSize'].some((field) => Object.hasOwn(value, field))
  );
}

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
    isRead: isObject(service) && !lacks(candidate, 'ServiceConfig') && (connector !== undefined || !isNamed),
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
    weights:
      isList(weights) && !lacks(candidate, 'RevisionWeights')
        ? weights.filter(isObject).flatMap((entry) => {
            const revisionId = ownText(entry, 'RevisionId');
            const weight = own(entry, 'Weight');
            return revisionId === undefined || typeof weight !== 'number' ? [] : [{ revisionId, weight }];
          })
        : null,
  };
}

/** The name of the Web Function that a revision or an endpoint belongs to; null when nothing tells. */
function functionNameOf({ data, command, id }: Candidate): string | null {
  const arn = ownText(data, 'FunctionArn') ?? (id.startsWith('arn:') ? id : undefined);
  const inArn = arn?.split(/[:/]/)[6];
  const asked = optionValues(command, 'function-name')[0];
  return ownText(data, 'FunctionName') ?? inArn ?? asked?.split(/[:/]/).at(-1) ?? null;
}
