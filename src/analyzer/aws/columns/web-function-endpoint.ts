/** What is printed of endpoints of Web Functions beside what is used. */
export const webFunctionEndpointColumns = {
  AuthType: 'word',
  AutoDeploymentMode: 'word',
  CreatedAt: 'time',
  Description: 'free',
  DomainName: 'host',
  StateReason: 'free',
  UpdateStatus: 'updatestatus',
  UpdateStatusReason: 'sentence',
  UpdatedAt: 'time',
  Regions: ['region'],
  RegionalEndpoints: {},
  ScalingConfig: { MaxEnvironments: 'int' },
  ThrottleConfig: { RateLimit: 'int' },
} as const;
