/** What collections are made with. */
import type { Candidate } from './candidate.ts';
import type { Kind } from './kind.ts';
import type { Log } from './log.ts';
import type { Reading } from './reading.ts';
import type { Collection, Found, Snapshot } from './types.ts';

export interface Collector {
  readonly reading: Reading;
  readonly log: Log;
  /** Resources of a kind, with duplicates settled. */
  candidates(kind: Kind): readonly Candidate[];
  collect<T>(kind: Kind, toData: (candidate: Candidate) => T): Collection<T>;
  /** The same for a kind whose data is used as it was checked. */
  plain<T>(kind: Kind): Collection<T>;
}

/** A resource with what is known of it. */
export function found<T>({ id, place, fields }: Candidate, data: T): Found<T> {
  return fields === undefined ? { id, data, place } : { id, data, place, fields };
}

/** What most kinds are in most pastes. */
export const ABSENT: Collection<never> = { items: [], coverage: { kind: 'absent' } };

/** The collections of what few pastes hold. */
export type RareCollections = Omit<
  Snapshot,
  | 'paste'
  | 'documents'
  | 'diagnostics'
  | 'regions'
  | 'functions'
  | 'routeTables'
  | 'subnets'
  | 'vpcs'
  | 'natGateways'
  | 'internetGateways'
  | 'securityGroups'
  | 'networkAcls'
>;

/** Those of a paste that holds none of it. */
export const NOTHING_RARE: RareCollections = {
  capacityProviders: ABSENT,
  webFunctions: ABSENT,
  webFunctionEndpoints: ABSENT,
  webFunctionRevisions: ABSENT,
  networkConnectors: ABSENT,
  microvms: ABSENT,
  vpcAttributes: ABSENT,
  egressOnlyInternetGateways: ABSENT,
  vpcEndpoints: ABSENT,
  networkInterfaces: ABSENT,
  instances: ABSENT,
  transitGateways: ABSENT,
  transitGatewayVpcAttachments: ABSENT,
  transitGatewayAttachments: ABSENT,
  transitGatewayRouteTables: ABSENT,
  transitGatewayRoutes: ABSENT,
  vpcPeeringConnections: ABSENT,
  prefixLists: ABSENT,
  blockPublicAccessOptions: ABSENT,
  blockPublicAccessExclusions: ABSENT,
  encryptionControls: ABSENT,
  dhcpOptions: ABSENT,
  addresses: ABSENT,
  vpnGateways: ABSENT,
  carrierGateways: ABSENT,
  localGateways: ABSENT,
  networkInsightsAnalyses: ABSENT,
  networkInsightsPaths: ABSENT,
};
