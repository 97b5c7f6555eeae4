/** What is printed of MicroVMs beside what is used. */
export const microvmColumns = {
  Endpoint: 'any|host',
  ExecutionRoleArn: 'role',
  ImageVersion: 'any',
  MaximumDurationInSeconds: 'int',
  StartedAt: 'time',
  StateReason: 'sentence',
  TerminatedAt: 'time',
  IngressNetworkConnectors: ['connector'],
  IdlePolicy: { AutoResumeEnabled: 'bool', MaxIdleDurationSeconds: 'int', SuspendedDurationSeconds: 'int' },
} as const;
