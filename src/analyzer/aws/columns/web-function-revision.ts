/** What is printed of revisions beside what is used; text output prints inner parts without those around them. */
export const webFunctionRevisionColumns = {
  CreatedAt: 'time',
  Description: 'free',
  KmsKeyArn: 'key',
  StateReason: 'free',
  BuildConfig: {
    CodeConfig: { S3Object: { Bucket: 'free', Key: 'free', VersionId: 'free' } },
    RuntimeConfig: { Runtime: 'any' },
  },
  Errors: [{ Attribute: 'any', ErrorCode: 'any', ErrorMessage: 'free' }],
  ServiceConfig: {
    TelemetryConfig: {},
    LoggingConfig: { ApplicationLogLevel: 'level', LogGroup: 'any', SystemLogLevel: 'level' },
  },
} as const;
