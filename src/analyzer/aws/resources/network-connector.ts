import type { Resource } from '../schema.ts';

const EGRESS = {
  SubnetIds: ['subnet'],
  SecurityGroupIds: ['sg'],
  NetworkProtocol: 'word',
  AssociatedComputeResourceTypes: ['word'],
} as const;

/**
 * Network connectors, through which Web Functions and MicroVMs send into a VPC (FN-24, FN-28). Text output prints the
 * inner part without the one around it.
 */
export const networkConnector: Resource = {
  label: 'network connectors',
  one: 'network connector',
  operations: [
    'get-network-connector',
    'list-network-connectors',
    'create-network-connector',
    'update-network-connector',
    'delete-network-connector',
  ],
  wrappers: ['NetworkConnectors'],
  idField: 'Arn',
  vpcFilters: [],
  fields: {
    Arn: 'connector!',
    Name: 'any',
    Id: 'nc',
    Version: 'int',
    VersionArn: 'connector',
    LatestVersion: 'int',
    LatestVersionArn: 'connector',
    State: 'connectorstate',
    StateReason: 'sentence',
    StateReasonCode: 'reasoncode',
    LastUpdateStatus: 'updatestatus',
    LastUpdateStatusReasonCode: 'reasoncode',
    Configuration: { VpcEgressConfiguration: EGRESS },
    VpcEgressConfiguration: EGRESS,
  },
  // Fewer subnets or groups than there are would be another network.
  allOrNothing: ['Configuration', 'VpcEgressConfiguration', 'SubnetIds', 'SecurityGroupIds'],
  regionsIn: ['Arn'],
};
