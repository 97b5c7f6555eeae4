/** The revisions of a Web Function that answer requests, grouped by their way out (FN-22 to FN-26). */
import type { Found, Snapshot, WebEndpointFacts, WebRevisionFacts } from '../snapshot/types.ts';
import { same } from './model.ts';
import { connectorExit, identity, type Exit, type Subject, type User } from './exit.ts';

/** The Web Functions of a paste that have something to judge, by name. */
export function webFunctionNames({
  webFunctionRevisions,
  webFunctionEndpoints,
  webFunctions,
}: Snapshot): readonly string[] {
  const named = [...webFunctionRevisions.items, ...webFunctionEndpoints.items].map(
    ({ data }) => data.functionName ?? '',
  );
  const bare = webFunctions.items.map(({ data, id }) => data.FunctionName ?? id);
  return [...new Set([...named, ...bare])].filter((name, _, all) => name !== '' || all.length === 1);
}

/** The ways out of a Web Function: one for each group of revisions that share it. */
export function exitsOfWebFunction(snapshot: Snapshot, name: string): Omit<Subject, 'others'> {
  const isMine = ({ data }: { readonly data: { readonly functionName: string | null } }): boolean =>
    same(data.functionName ?? '', name) || data.functionName === null || name === '';
  const revisions = snapshot.webFunctionRevisions.items.filter(isMine);
  const endpoints = snapshot.webFunctionEndpoints.items.filter(isMine);
  const isSplitKnown = endpoints.length > 0 && endpoints.every(({ data }) => data.weights !== null);
  const serving = isSplitKnown
    ? served(endpoints, revisions)
    : revisions.map((revision) => ({ user: userOf(revision), revision }));
  const exits = new Map<string, Exit>();
  for (const { user, revision } of serving) {
    const exit = exitOf(snapshot, user, revision);
    const key = exit.kind === 'connector' ? `connector ${exit.arn ?? ''}` : exit.kind;
    const before = exits.get(key);
    exits.set(
      key,
      before ? { ...before, users: [...before.users, user], places: [...before.places, ...exit.places] } : exit,
    );
  }
  const [first] = revisions;
  const known = [...snapshot.webFunctions.items].find(({ data }) => same(data.FunctionName, name));
  return {
    ...identity(first?.id ?? known?.data.FunctionArn ?? null),
    kind: 'web-function',
    name,
    exits: [...exits.values()],
    isServed: isSplitKnown,
    endpoints: endpoints.map(({ data }) => ({
      name: data.endpointName,
      revisions: (data.weights ?? []).filter(({ weight }) => weight > 0).map(({ revisionId }) => revisionId),
    })),
    wrongEndpoints: wrongEndpoints(endpoints, revisions),
  };
}

const userOf = ({ data }: Found<WebRevisionFacts>): User => ({ id: data.revisionId, weight: null });

interface Serving {
  readonly user: User;
  /** undefined: the endpoint names it, and it was not pasted. */
  readonly revision: Found<WebRevisionFacts> | undefined;
}

/** Every revision that some endpoint sends requests to; one of weight 0 answers nothing. */
function served(
  endpoints: readonly Found<WebEndpointFacts>[],
  revisions: readonly Found<WebRevisionFacts>[],
): Serving[] {
  const weights = new Map<string, User>();
  for (const { data } of endpoints) {
    for (const { revisionId, weight } of data.weights ?? []) {
      if (weight > 0) weights.set(revisionId.toLowerCase(), { id: revisionId, weight });
    }
  }
  return [...weights.values()]
    .sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0) || (a.id < b.id ? -1 : 1))
    .map((user) => ({ user, revision: revisions.find(({ data }) => same(data.revisionId, user.id)) }));
}

function exitOf(snapshot: Snapshot, user: User, revision: Found<WebRevisionFacts> | undefined): Exit {
  if (revision === undefined) return { kind: 'unread', users: [user], places: [] };
  const { document, path } = revision.place;
  const places = [{ document, path: [...path, 'ServiceConfig'] }];
  const { connector, isRead } = revision.data;
  if (!isRead) return { kind: 'unread', users: [user], places };
  if (connector === null) return { kind: 'default', users: [user], places };
  const named = [{ document, path: [...path, 'ServiceConfig', 'EgressNetworkConnectorArn'] }];
  return connectorExit(snapshot, connector, [user], named);
}

/** A connector is Regional, so AWS lets only an endpoint of the home Region serve a revision that names one (FN-27). */
function wrongEndpoints(
  endpoints: readonly Found<WebEndpointFacts>[],
  revisions: readonly Found<WebRevisionFacts>[],
): Subject['wrongEndpoints'] {
  const bound = new Set(
    revisions.filter(({ data }) => data.connector !== null).map(({ data }) => data.revisionId.toLowerCase()),
  );
  return endpoints
    .filter(({ data }) => data.endpointType !== null && data.endpointType.toLowerCase() !== 'homeregion')
    .filter(({ data }) =>
      (data.weights ?? []).some(({ revisionId, weight }) => weight > 0 && bound.has(revisionId.toLowerCase())),
    )
    .map(({ data, place }) => ({ name: data.endpointName, type: data.endpointType ?? '', place }));
}
