/** Text output of Web Functions, network connectors and MicroVMs, after the models of those three services. */
import { shape } from './shape.ts';
import type { TextShape } from './shape.ts';

const CONNECTOR_FIELDS =
  'Arn!:connector Id:any LastModified:time LastUpdateStatus:updatestatus LastUpdateStatusReason:sentence ' +
  'LastUpdateStatusReasonCode:reasoncode LatestVersion:int LatestVersionArn:connector Name:any OperatorRole:role State:connectorstate ' +
  'StateReason:sentence StateReasonCode:reasoncode Type:connectortype Version:int VersionArn:connector';
const REVISION_FIELDS =
  'CreatedAt:time Description:free FunctionArn:lambdaarn KmsKeyArn:key RevisionArn!:lambdaarn RevisionId!:any State!:word StateReason:free';
const ENDPOINT_FIELDS =
  'AuthType:word AutoDeploymentMode:word CreatedAt:time Description:free DomainName:host EndpointArn!:lambdaarn EndpointName!:any ' +
  'EndpointType!:word FunctionArn:lambdaarn State:word StateReason:free UpdateStatus:updatestatus UpdateStatusReason:sentence UpdatedAt:time';
const MICROVM_FIELDS =
  'Endpoint:any ExecutionRoleArn:role ImageArn:lambdaarn ImageVersion:any MaximumDurationInSeconds:int MicrovmId!:any StartedAt:time ' +
  'State!:word StateReason:sentence TerminatedAt:time';

const CONNECTOR_PARTS = 'CONFIGURATION VPCEGRESSCONFIGURATION';
const REVISION_PARTS = 'BUILDCONFIG CODECONFIG S3OBJECT RUNTIMECONFIG SERVICECONFIG ERRORS';
const ENDPOINT_PARTS = 'REGIONS REGIONALENDPOINTS REVISIONWEIGHTS SCALINGCONFIG THROTTLECONFIG';

/** Shapes of what sends through a network connector, and of the connector. */
export const WEB_FUNCTION_SHAPES: ReadonlyMap<string, TextShape> = new Map([
  ['NETWORKCONNECTOR', shape('NetworkConnector', CONNECTOR_FIELDS, CONNECTOR_PARTS)],
  ['NETWORKCONNECTORS', shape('NetworkConnectors', CONNECTOR_FIELDS, CONNECTOR_PARTS)],
  [
    'VPCEGRESSCONFIGURATION',
    shape(
      'VpcEgressConfiguration',
      'NetworkProtocol:word',
      'ASSOCIATEDCOMPUTERESOURCETYPES SECURITYGROUPIDS SUBNETIDS',
    ),
  ],
  ['ASSOCIATEDCOMPUTERESOURCETYPES', shape('AssociatedComputeResourceTypes', '.:word')],
  ['WEBFUNCTIONREVISION', shape('Revision', REVISION_FIELDS, REVISION_PARTS)],
  ['REVISIONS', shape('Revisions', REVISION_FIELDS, REVISION_PARTS)],
  ['S3OBJECT', shape('S3Object', 'Bucket:free Key:free VersionId:free')],
  ['RUNTIMECONFIG', shape('RuntimeConfig', 'Runtime:any')],
  [
    'SERVICECONFIG',
    shape(
      'ServiceConfig',
      'EgressNetworkConnectorArn:connector ExecutionRoleArn:role MaxConcurrencyPerEnvironment:int TimeoutSeconds:int',
      'ENVIRONMENTVARIABLES TELEMETRYCONFIG LOGGINGCONFIG',
    ),
  ],
  ['TELEMETRYCONFIG', shape('TelemetryConfig', 'None:none', 'LOGGINGCONFIG')],
  ['ERRORS', shape('Errors', 'Attribute:any ErrorCode:any ErrorMessage:free')],
  ['WEBFUNCTIONENDPOINT', shape('Endpoint', ENDPOINT_FIELDS, ENDPOINT_PARTS)],
  ['ENDPOINTS', shape('Endpoints', ENDPOINT_FIELDS, ENDPOINT_PARTS)],
  ['REGIONS', shape('Regions', '.:region')],
  ['REVISIONWEIGHTS', shape('RevisionWeights', 'RevisionId!:any Weight!:int')],
  ['SCALINGCONFIG', shape('ScalingConfig', 'MaxEnvironments:int')],
  ['THROTTLECONFIG', shape('ThrottleConfig', 'RateLimit:int')],
  ['MICROVM', shape('MicroVM', MICROVM_FIELDS, 'EGRESSNETWORKCONNECTORS IDLEPOLICY INGRESSNETWORKCONNECTORS')],
  ['EGRESSNETWORKCONNECTORS', shape('EgressNetworkConnectors', '.:connector')],
  ['INGRESSNETWORKCONNECTORS', shape('IngressNetworkConnectors', '.:connector')],
  ['IDLEPOLICY', shape('IdlePolicy', 'AutoResumeEnabled:bool MaxIdleDurationSeconds:int SuspendedDurationSeconds:int')],
]);
