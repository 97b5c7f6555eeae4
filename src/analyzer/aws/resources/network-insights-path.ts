import type { NetworkInsightsPath } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';

/** What a path may begin and end at, by the prefix of its id. */
const ENDS = 'eni|igw|i|vpce|vpce-svc|vgw|tgw|tgw-attach|pcx';

/** Paths of Reachability Analyzer: between what it looks (PEER-2). */
export const networkInsightsPath: Resource = {
  label: 'Reachability Analyzer paths',
  one: 'Reachability Analyzer path',
  operations: ['describe-network-insights-paths', 'create-network-insights-path'],
  wrappers: ['NetworkInsightsPaths'],
  holders: ['NetworkInsightsPath'],
  idField: 'NetworkInsightsPathId',
  vpcFilters: [],
  fields: {
    Destination: ENDS,
    DestinationIp: 'ip',
    DestinationPort: 'int',
    NetworkInsightsPathId: 'nip!',
    Protocol: 'protocol!',
    Source: `${ENDS}!`,
  },
  regionsIn: ['NetworkInsightsPathArn'],
} satisfies ResourceOf<NetworkInsightsPath>;
