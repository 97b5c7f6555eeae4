/** Ways out of Lambda's own network, and what sends through them (FN-8, FN-22 to FN-27). */
import type { Collection, Found, NetworkConnectorFacts, Place, Snapshot } from '../snapshot/types.ts';
import { partsOfArn } from '../snapshot/network-connectors.ts';
import { coverage, same } from './model.ts';

/** A connector as it was named: found in its version, or why it was not. */
export type ConnectorFound =
  | { readonly kind: 'found'; readonly connector: Found<NetworkConnectorFacts> }
  /** The version is pasted, its network is not: `list-network-connectors` names it only, or it was cut. */
  | { readonly kind: 'no-network'; readonly connector: Found<NetworkConnectorFacts> }
  /** Another version of it is pasted, or one that does not say which (FN-25). */
  | { readonly kind: 'other-version'; readonly connector: Found<NetworkConnectorFacts> }
  /** Not in a list that claims to hold all of the Region: deleted, or the lists do not belong together (FN-27). */
  | { readonly kind: 'not-listed' }
  | { readonly kind: 'not-pasted' };

/** One way out of Lambda's own network. */
export type Exit =
  /** None was chosen: straight to the public internet over IPv4 (FN-8, FN-23). */
  | { readonly kind: 'default'; readonly users: readonly User[]; readonly places: readonly Place[] }
  | {
      readonly kind: 'connector';
      readonly users: readonly User[];
      readonly places: readonly Place[];
      /** The ARN as named, with its version; null for a connector that was pasted alone. */
      readonly arn: string | null;
      readonly name: string;
      readonly found: ConnectorFound;
    }
  /** What names it was not pasted, or not whole. */
  | { readonly kind: 'unread'; readonly users: readonly User[]; readonly places: readonly Place[] };

/** A way out through a network connector. */
export type ConnectorExit = Extract<Exit, { readonly kind: 'connector' }>;

/** A connector that was found, and what sends through it. */
export interface Through {
  readonly subject: Subject;
  readonly exit: ConnectorExit;
}

/** Who sends through an exit: a revision with its share of the requests, null where no endpoint tells. */
export interface User {
  readonly id: string;
  readonly weight: number | null;
}

export interface Subject {
  readonly kind: 'web-function' | 'network-connector' | 'microvm';
  readonly name: string;
  readonly accountId: string | null;
  readonly region: string | null;
  readonly exits: readonly Exit[];
  /** Whether endpoints were pasted that say which revisions answer. */
  readonly isServed: boolean;
  /** Those endpoints, each with the revisions that it sends requests to. */
  readonly endpoints: readonly { readonly name: string; readonly revisions: readonly string[] }[];
  /** Endpoints that may not serve a revision with a connector (FN-27). */
  readonly wrongEndpoints: readonly { readonly name: string; readonly type: string; readonly place: Place }[];
  /** Other Web Functions, connectors and MicroVMs of the paste. */
  readonly others: readonly string[];
}

/** The way out through a connector that is named by its ARN. */
export function connectorExit(snapshot: Snapshot, arn: string, users: readonly User[], places: readonly Place[]): Exit {
  const found = findConnector(snapshot.networkConnectors, arn);
  const name =
    ('connector' in found ? found.connector.data.name : null) ?? partsOfArn(arn).connector.split(':').at(-1) ?? arn;
  return { kind: 'connector', users, places, arn, name, found };
}

/** Finds the very version that an ARN names; an ARN without a version means whichever is pasted (FN-25). */
function findConnector(list: Collection<NetworkConnectorFacts>, arn: string): ConnectorFound {
  const { connector: wanted, version } = partsOfArn(arn);
  const mine = list.items.filter(
    ({ data }) =>
      same(partsOfArn(data.arn ?? '').connector, wanted) ||
      (data.arn === null && same(data.name, wanted.split(':').at(-1))),
  );
  const [first] = mine;
  if (first === undefined)
    return { kind: coverage(list, null) === 'complete' && list.items.length > 0 ? 'not-listed' : 'not-pasted' };
  const exact = mine.filter(({ data }) => version === null || data.version === version);
  const whole = exact.find(({ data }) => data.subnetIds !== null && data.groupIds !== null);
  if (whole) return { kind: 'found', connector: whole };
  // A list shows the state of the connector and neither versions nor networks.
  const isListed = mine.every(({ data }) => data.subnetIds === null);
  return { kind: exact.length > 0 || isListed ? 'no-network' : 'other-version', connector: exact[0] ?? first };
}

/** Account and Region of an ARN; a redacted account is no account (BAD-15). */
export function identity(arn: string | null): { readonly accountId: string | null; readonly region: string | null } {
  const parts = (arn ?? '').split(':');
  const account = parts[4] ?? '';
  return {
    accountId: /^\d{12}$/.test(account) ? account : null,
    region: parts[3] === undefined || parts[3] === '' ? null : parts[3],
  };
}
