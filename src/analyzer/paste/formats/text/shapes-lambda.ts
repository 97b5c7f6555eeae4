/** Text output of Lambda's commands, after its service model. */
import { shape } from './shape.ts';
import type { TextShape } from './shape.ts';

const FUNCTION_FIELDS =
  'CodeSha256:sha CodeSize:int ConfigSha256:sha Description:free FunctionArn!:lambda FunctionName!:any Handler:any KMSKeyArn:arn LastModified:time ' +
  'LastUpdateStatus:updatestatus LastUpdateStatusReason:sentence LastUpdateStatusReasonCode:reasoncode MasterArn:arn MemorySize:int ' +
  'PackageType:package RevisionId:uuid Role:arn Runtime:any SigningJobArn:arn SigningProfileVersionArn:arn State:lambdastate ' +
  'StateReason:sentence StateReasonCode:reasoncode Timeout!:int Version:any';
/** Fields that a person asks for with `--query`, in which none must be there. */
const QUERIED_FIELDS =
  'FunctionArn:lambda FunctionName:functionname LastUpdateStatus:updatestatus LastUpdateStatusReasonCode:reasoncode Role:role ' +
  'State:lambdastate StateReasonCode:reasoncode Timeout:int Version:version';
const FUNCTION_PARTS =
  'ARCHITECTURES CAPACITYPROVIDERCONFIG DEADLETTERCONFIG ENVIRONMENT EPHEMERALSTORAGE FILESYSTEMCONFIGS IMAGECONFIGRESPONSE LAYERS ' +
  'LOGGINGCONFIG RUNTIMEVERSIONCONFIG SNAPSTART TRACINGCONFIG VARIABLES VPCCONFIG';

const PROVIDER_PARTS = 'CAPACITYPROVIDERSCALINGCONFIG INSTANCEREQUIREMENTS PERMISSIONSCONFIG VPCCONFIG';

/** Shapes of functions, their network, and capacity providers. */
export const LAMBDA_SHAPES: ReadonlyMap<string, TextShape> = new Map([
  ['FUNCTIONS', shape('Functions', FUNCTION_FIELDS, FUNCTION_PARTS)],
  ['VERSIONS', shape('Versions', FUNCTION_FIELDS, FUNCTION_PARTS)],
  ['CONFIGURATION', shape('Configuration', FUNCTION_FIELDS, FUNCTION_PARTS)],
  ['FUNCTIONQUERY', shape('Functions', QUERIED_FIELDS, FUNCTION_PARTS)],
  [
    'CAPACITYPROVIDER',
    shape('CapacityProvider', 'CapacityProviderArn!:arn KmsKeyArn:arn LastModified:time State!:word', PROVIDER_PARTS),
  ],
  ['VPCCONFIG', shape('VpcConfig', 'Ipv6AllowedForDualStack:bool VpcId:vpc', 'SECURITYGROUPIDS SUBNETIDS')],
  ['SECURITYGROUPIDS', shape('SecurityGroupIds', '.:sg')],
  ['ARCHITECTURES', shape('Architectures', '.:word')],
  ['EPHEMERALSTORAGE', shape('EphemeralStorage', 'Size:int')],
  ['SNAPSTART', shape('SnapStart', 'ApplyOn:word OptimizationStatus:word')],
  ['TRACINGCONFIG', shape('TracingConfig', 'Mode:word')],
  [
    'LOGGINGCONFIG',
    shape('LoggingConfig', 'ApplicationLogLevel:level LogFormat:logformat LogGroup:any SystemLogLevel:level'),
  ],
  [
    'CAPACITYPROVIDERCONFIG',
    shape('CapacityProviderConfig', 'None:none', 'LAMBDAMANAGEDINSTANCESCAPACITYPROVIDERCONFIG'),
  ],
  [
    'LAMBDAMANAGEDINSTANCESCAPACITYPROVIDERCONFIG',
    shape(
      'LambdaManagedInstancesCapacityProviderConfig',
      'CapacityProviderArn:arn ExecutionEnvironmentMemoryGiBPerVCpu:int PerExecutionEnvironmentMaxConcurrency:int',
    ),
  ],
  ['ENABLEDNSSUPPORT', shape('EnableDnsSupport', 'Value!:bool')],
  ['ENABLEDNSHOSTNAMES', shape('EnableDnsHostnames', 'Value!:bool')],
]);
