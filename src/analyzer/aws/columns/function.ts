import type { FunctionConfiguration } from '../sdk.ts';
import type { FieldsOf } from '../schema.ts';

/** The fields that a person asks for with `--query`, of which none must be there. */
export const QUERIED = {
  FunctionArn: 'lambda',
  FunctionName: 'functionname',
  LastUpdateStatus: 'updatestatus',
  LastUpdateStatusReasonCode: 'reasoncode',
  Role: 'role',
  State: 'lambdastate',
  StateReasonCode: 'reasoncode',
  Timeout: 'int',
  Version: 'version',
} satisfies FieldsOf<FunctionConfiguration>;

/** What is printed of Lambda functions beside what is used. */
export const lambdaFunctionColumns = {
  CapacityProviderConfig: {
    LambdaManagedInstancesCapacityProviderConfig: {
      ExecutionEnvironmentMemoryGiBPerVCpu: 'int',
      PerExecutionEnvironmentMaxConcurrency: 'int',
    },
  },
  CodeSha256: 'sha',
  CodeSize: 'int',
  ConfigSha256: 'sha',
  Description: 'free',
  Handler: 'any',
  KMSKeyArn: 'arn',
  LastModified: 'time',
  MasterArn: 'arn',
  MemorySize: 'int',
  RevisionId: 'uuid',
  Role: 'arn',
  Runtime: 'any',
  SigningJobArn: 'arn',
  SigningProfileVersionArn: 'arn',
  Architectures: ['word'],
  DurableConfig: { ExecutionTimeout: 'int', RetentionPeriodInDays: 'int' },
  DeadLetterConfig: {},
  Environment: {},
  ImageConfigResponse: {},
  RuntimeVersionConfig: {},
  EphemeralStorage: { Size: 'int' },
  LoggingConfig: { ApplicationLogLevel: 'level', LogFormat: 'logformat', LogGroup: 'any', SystemLogLevel: 'level' },
  SnapStart: { ApplyOn: 'word', OptimizationStatus: 'word' },
  TracingConfig: { Mode: 'word' },
} satisfies FieldsOf<FunctionConfiguration>;
