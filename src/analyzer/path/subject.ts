/**
 * What a question is about: an event function, revisions of a Web Function, a network connector alone, a MicroVM, or
 * nothing. Each comes down to ways out, and a way to subnets, groups and a family switch (FN-7, FN-8, FN-22).
 */
import type { Found, MicrovmFacts, NetworkConnectorFacts, Snapshot } from '../snapshot/types.ts';
import { connectorExit, identity, type Exit, type Subject, type User } from './exit.ts';
import { same } from './model.ts';
import { exitsOfWebFunction, webFunctionNames } from './web-function-exits.ts';

/** The names of what runs code and is no event function. */
export function subjectNames(snapshot: Snapshot): readonly string[] {
  return [...webFunctionNames(snapshot), ...snapshot.microvms.items.map(({ id }) => id)];
}

/** The subject that was asked for by name, or the first; null when there is none of these. */
export function chooseSubject(snapshot: Snapshot, wanted: string | undefined): Subject | null {
  // What sends through a connector comes before it; one of which only the name is known is judged when it is asked for.
  const connectors = snapshot.networkConnectors.items.filter(
    ({ data }) => wanted !== undefined || data.subnetIds !== null,
  );
  const names = [...subjectNames(snapshot), ...connectors.map(nameOf)];
  const name =
    wanted === undefined ? names[0] : names.find((one) => isCalled(one, wanted) || same(one.split(':').at(-1), wanted));
  if (name === undefined) return null;
  const others = names.filter((other) => other !== name);
  if (webFunctionNames(snapshot).includes(name)) return { ...exitsOfWebFunction(snapshot, name), others };
  const microvm = snapshot.microvms.items.find(({ id }) => id === name);
  if (microvm) return { ...ofMicrovm(snapshot, microvm), others };
  const connector = connectors.find((one) => nameOf(one) === name);
  return connector ? { ...ofConnector(connector), others } : null;
}

const isCalled = (name: string, wanted: string): boolean =>
  same(name, wanted) || same(name, wanted.split(/[:/]/)[6] ?? null);

const nameOf = ({ id, data }: Found<NetworkConnectorFacts>): string => data.name ?? id;

function ofConnector(connector: Found<NetworkConnectorFacts>): Omit<Subject, 'others'> {
  const { data, place } = connector;
  const name = nameOf(connector);
  const exit = {
    kind: 'connector',
    users: [],
    places: [place],
    arn: null,
    name,
    found: { kind: 'found', connector },
  } as const;
  return {
    ...identity(data.arn),
    kind: 'network-connector',
    name,
    exits: [exit],
    isServed: true,
    endpoints: [],
    wrongEndpoints: [],
  };
}

/** The connectors that AWS owns name no account: `arn:aws:lambda:eu-west-1:aws:network-connector:…:INTERNET_EGRESS`. */
const isManaged = (arn: string): boolean => /^(?:arn:[^:]*:lambda:[^:]*:aws:|[A-Z_]+$)/.test(arn);

function ofMicrovm(snapshot: Snapshot, { id, data, place }: Found<MicrovmFacts>): Omit<Subject, 'others'> {
  const places = [{ ...place, path: [...place.path, ...(data.connectors?.length ? ['EgressNetworkConnectors'] : [])] }];
  const own = (data.connectors ?? []).filter((arn) => !isManaged(arn));
  const users: readonly User[] = [];
  const exits: Exit[] =
    data.connectors === null
      ? [{ kind: 'unread', users, places }]
      : own.length === 0
        ? [{ kind: 'default', users, places }]
        : own.map((arn) => connectorExit(snapshot, arn, users, places));
  return {
    ...identity(own[0] ?? null),
    kind: 'microvm',
    name: id,
    exits,
    isServed: true,
    endpoints: [],
    wrongEndpoints: [],
  };
}
