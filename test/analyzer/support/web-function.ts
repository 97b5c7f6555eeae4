/** A Web Function with its connector, as the three services print them: what tables of cases are made of. */
export const ACCOUNT = '123456789012';
export const REGION = 'eu-west-1';
const arn = (rest: string): string => `arn:aws:lambda:${REGION}:${ACCOUNT}:${rest}`;

export const FUNCTION_ARN = arn('web-function:orders');
export const CONNECTOR = 'nc-0a1b2c3d4e5f60718';
export const connectorArn = (version?: number): string =>
  arn(`network-connector:${CONNECTOR}${version === undefined ? '' : `:${String(version)}`}`);

/** `get-web-function-revision`; without a connector when null. */
export const revision = (id = '3f2a9c1d', connector: string | null = connectorArn(2), change: object = {}): object => ({
  functionArn: FUNCTION_ARN,
  revisionArn: `${FUNCTION_ARN}:revision:${id}`,
  revisionId: id,
  description: '',
  buildConfig: {
    codeConfig: { s3Object: { bucket: 'orders-code', key: 'orders/function.zip' } },
    runtimeConfig: { runtime: 'nodejs24.x' },
  },
  serviceConfig: {
    ...(connector === null ? {} : { egressNetworkConnectorArn: connector }),
    executionRoleArn: `arn:aws:iam::${ACCOUNT}:role/orders`,
    timeoutSeconds: 30,
  },
  state: 'Active',
  stateReason: '',
  createdAt: '2026-11-20T09:14:07Z',
  ...change,
});

/** `get-web-function-endpoint`, with weights by revision. */
export const endpoint = (weights: Readonly<Record<string, number>>, change: object = {}): object => ({
  functionArn: FUNCTION_ARN,
  endpointArn: `${FUNCTION_ARN}:endpoint:default`,
  endpointName: 'default',
  endpointType: 'HomeRegion',
  domainName: 'q7w2e9.lambda-web.eu-west-1.on.aws',
  authType: 'IamAuth',
  autoDeploymentMode: 'Disabled',
  revisionWeights: Object.entries(weights).map(([revisionId, weight]) => ({ revisionId, weight })),
  regions: [REGION],
  state: 'Active',
  stateReason: '',
  createdAt: '2026-11-20T09:14:07Z',
  updatedAt: '2026-11-20T09:14:07Z',
  ...change,
});

/** `get-network-connector`, of version 2. */
export const connector = (change: object = {}, egress: object = {}): object => ({
  Arn: connectorArn(),
  Name: 'orders-egress',
  Id: CONNECTOR,
  Version: 2,
  LatestVersionArn: connectorArn(2),
  Configuration: {
    VpcEgressConfiguration: {
      SubnetIds: ['subnet-0a2a2a2a2a2a2a2a2', 'subnet-0b2b2b2b2b2b2b2b2'],
      SecurityGroupIds: ['sg-0f1f1f1f1f1f1f1f1'],
      NetworkProtocol: 'IPv4',
      AssociatedComputeResourceTypes: ['WebFunction'],
      ...egress,
    },
  },
  OperatorRole: `arn:aws:iam::${ACCOUNT}:role/orders-connector`,
  State: 'ACTIVE',
  LastModified: '2026-11-19T16:02:41Z',
  ...change,
});

/** AWS's own connector, which a MicroVM has that was started without one (decision 8). */
export const INTERNET_EGRESS = `arn:aws:lambda:${REGION}:aws:network-connector:aws-network-connector:INTERNET_EGRESS`;

/** `get-microvm`; without the list of its connectors when null. */
export const microvm = (connectors: readonly string[] | null, change: object = {}): object => ({
  microvmId: 'microvm-0d4c3b2a1908f7e6d',
  state: 'RUNNING',
  endpoint: 'microvm-0d4c3b2a1908f7e6d.microvms.eu-west-1.on.aws',
  imageArn: arn('microvm-image:agents'),
  imageVersion: '4',
  maximumDurationInSeconds: 3600,
  startedAt: '2026-11-28T07:30:00Z',
  ...(connectors === null ? {} : { egressNetworkConnectors: connectors }),
  ...change,
});

/** `describe-route-tables`: one table for both subnets of the connector, with these routes beside the local one. */
export const routeTables = (routes: readonly object[] = []): object => ({
  RouteTables: [
    {
      Associations: ['subnet-0a2a2a2a2a2a2a2a2', 'subnet-0b2b2b2b2b2b2b2b2'].map((SubnetId, i) => ({
        Main: false,
        RouteTableAssociationId: `rtbassoc-0c2c2c2c2c2c2c2c${String(i)}`,
        RouteTableId: 'rtb-0c2c2c2c2c2c2c2c2',
        SubnetId,
        AssociationState: { State: 'associated' },
      })),
      PropagatingVgws: [],
      RouteTableId: 'rtb-0c2c2c2c2c2c2c2c2',
      Routes: [
        { DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', Origin: 'CreateRouteTable', State: 'active' },
        ...routes,
      ],
      Tags: [],
      VpcId: 'vpc-0a1b2c3d4e5f60718',
      OwnerId: ACCOUNT,
    },
  ],
});

/** Values as one paste: each its own file of JSON. */
export const pasted = (...values: readonly object[]): { name: string; text: string }[] =>
  values.map((value, i) => ({ name: `${String(i)}.json`, text: JSON.stringify(value, null, 4) }));
