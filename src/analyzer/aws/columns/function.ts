import type { FunctionConfiguration } from '../sdk.ts';
import type { FieldsOf } from '../schema.ts';

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
  EphemeralStorage: { Size: 'int' },
  LoggingConfig: { ApplicationLogLevel: 'level', LogFormat: 'logformat', LogGroup: 'any', SystemLogLevel: 'level' },
  SnapStart: { ApplyOn: 'word', OptimizationStatus: 'word' },
  TracingConfig: { Mode: 'word' },
} satisfies FieldsOf<FunctionConfiguration>;
