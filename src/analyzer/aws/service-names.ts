/** What people call AWS services, and the names that their endpoints have; facts only. */

/** People's names, without blanks, hyphens and "Amazon" or "AWS" before them, by the name in the endpoint. */
const SAID: Readonly<Record<string, string>> = {
  'cognito-idp': 'cognito cognitouserpools userpools cognitouserpool',
  'cognito-identity': 'cognitoidentity identitypools cognitoidentitypools',
  states: 'stepfunctions stepfunction sfn',
  events: 'eventbridge cloudwatchevents eventbus',
  scheduler: 'eventbridgescheduler',
  pipes: 'eventbridgepipes',
  logs: 'cloudwatchlogs cwlogs cwl',
  monitoring: 'cloudwatch cloudwatchmetrics metrics',
  'ecr.api': 'ecr ecrapi elasticcontainerregistry containerregistry',
  'ecr.dkr': 'ecrdkr docker dockerregistry',
  'appsync-api': 'appsync graphql',
  secretsmanager: 'secretsmanager secretmanager secrets',
  ssm: 'parameterstore systemsmanager ssmparameterstore parameters',
  'kinesis-streams': 'kinesis kinesisdatastreams kinesisstreams datastreams',
  'kinesis-firehose': 'firehose kinesisfirehose datafirehose kinesisdatafirehose',
  sqs: 'simplequeueservice queue',
  sns: 'simplenotificationservice',
  s3: 'simplestorageservice bucket',
  s3express: 's3expressonezone',
  sts: 'securitytokenservice',
  kms: 'keymanagementservice',
  xray: 'xray',
  dynamodb: 'ddb dynamo',
  'dynamodb-streams': 'dynamodbstreams ddbstreams streamsdynamodb',
  'execute-api': 'apigateway apigw apigatewayrestapi restapi httpapi executeapi',
  elasticfilesystem: 'efsapi elasticfilesystemapi',
  'memory-db': 'memorydbapi',
  rds: 'rdsapi',
  'rds-data': 'rdsdata dataapi auroradataapi rdsdataapi',
  redshift: 'redshiftapi',
  'redshift-data': 'redshiftdata redshiftdataapi',
  elasticache: 'elasticacheapi',
  kafka: 'mskapi',
  mq: 'mqapi',
  es: 'opensearchapi esapi',
  email: 'sesapi',
  'email-smtp': 'sessmtp smtp emailsmtp',
  'sagemaker.runtime': 'sagemakerruntime sagemakerinvoke sagemakerendpoint',
  'sagemaker.api': 'sagemakerapi',
  'timestream-query': 'timestreamquery',
  'timestream-write': 'timestreamwrite timestreamingest',
  bedrock: 'bedrockapi',
  'bedrock-runtime': 'bedrockruntime claude',
  'bedrock-agent-runtime': 'bedrockagentruntime knowledgebase',
  elasticloadbalancing: 'elbapi elbv2',
  autoscaling: 'autoscalinggroups asg',
  cassandra: 'keyspaces keyspace',
  servicediscovery: 'cloudmap',
  'iot.data': 'iot iotcore iotdata',
  organizations: 'organisations org',
  cloudformation: 'cfn',
  'codeartifact.api': 'codeartifact',
  appconfigdata: 'appconfigagent',
  iam: 'identityandaccessmanagement',
  route53: 'r53 route53api',
  cloudfront: 'cloudfrontapi',
  ecs: 'fargate elasticcontainerservice',
  ec2: 'ec2api',
};

/** Names that mean more than one thing: what each is, and what to ask for instead. */
const MEANS: Readonly<Record<string, string>> = {
  ses: 'the API of SES (email) or its mail server (email-smtp, port 587)',
  rds: 'the API of RDS (rds-api) or a database (its host name, which ends in .rds.amazonaws.com, with its port)',
  aurora: 'the API of RDS (rds-api), its Data API (rds-data) or a database (its host name, with its port)',
  redshift: 'the API of Redshift (redshift-api), its Data API (redshift-data) or a cluster (its host name, port 5439)',
  elasticache: 'the API of ElastiCache (elasticache-api) or a cluster (its host name, port 6379)',
  redis: 'the API of ElastiCache (elasticache-api) or a cluster (its host name, port 6379)',
  memorydb: 'the API of MemoryDB (memory-db) or a cluster (its host name, port 6379)',
  documentdb: 'the API of DocumentDB (rds-api) or a cluster (its host name, port 27017)',
  docdb: 'the API of DocumentDB (rds-api) or a cluster (its host name, port 27017)',
  neptune: 'the API of Neptune (rds-api) or a cluster (its host name, port 8182)',
  efs: 'the API of EFS (elasticfilesystem) or a file system (its host name, which begins with fs-, port 2049)',
  opensearch: 'the API of OpenSearch (es) or a domain (its host name, which ends in .es.amazonaws.com)',
  elasticsearch: 'the API of OpenSearch (es) or a domain (its host name, which ends in .es.amazonaws.com)',
  msk: 'the API of MSK (msk-api) or a broker (its host name, with its port)',
  kafka: 'the API of MSK (msk-api) or a broker (its host name, with its port)',
  mq: 'the API of Amazon MQ (mq-api) or a broker (its host name, with its port)',
  sagemaker: 'the API of SageMaker (sagemaker.api) or an endpoint that answers requests (sagemaker.runtime)',
  timestream: 'writing (timestream-write) or queries (timestream-query), each with a cell of its own',
  elb: 'the API of load balancing (elasticloadbalancing) or a load balancer (its host name)',
  loadbalancer: 'the API of load balancing (elasticloadbalancing) or a load balancer (its host name)',
  fsx: 'the API of FSx (fsx.<region>.amazonaws.com) or a file system (its host name, port 2049 or 445)',
};

/** Further services whose PrivateLink name is the word that people use; the checker's own list has the rest. */
export const LINKED: ReadonlySet<string> = new Set(
  (
    'es sagemaker.api sagemaker.runtime fsx eks batch acm-pca workspaces inspector2 guardduty securityhub macie2 ' +
    'access-analyzer cloudtrail backup transfer dms lakeformation emr-serverless elasticmapreduce elasticbeanstalk ' +
    'forecast personalize kendra comprehendmedical apprunner appflow servicecatalog wafv2 network-firewall rum ' +
    'synthetics grafana swf codedeploy cloudhsmv2 storagegateway verifiedpermissions'
  ).split(' '),
);

/** Services without a PrivateLink name of their own: their endpoints belong to one cell each. */
const OTHERS = ['timestream-query', 'timestream-write'];

const SERVED: ReadonlySet<string> = new Set([...LINKED, ...OTHERS]);

const BY_SAID = new Map(Object.entries(SAID).flatMap(([name, said]) => said.split(' ').map((s) => [s, name] as const)));

/** As people type it: `AWS Step Functions`, `step-functions`, `step_functions`. */
export const bareName = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(?:aws|amazon)[\s_-]?/, '')
    .replaceAll(/[\s_-]/g, '');

/** The endpoint name behind a name that people use; null for none. */
export const endpointNameFor = (said: string): string | null =>
  SERVED.has(said.toLowerCase()) ? said.toLowerCase() : (BY_SAID.get(bareName(said)) ?? null);

/** What an ambiguous name may mean, in words; null when it means one thing or nothing. */
export function meaningsOf(said: string): string | null {
  const key = bareName(said);
  return Object.hasOwn(MEANS, key) && MEANS[key] ? MEANS[key] : null;
}

/** Names close to one that was not understood, the closest first, at most three. */
export function nearNames(said: string, names: Iterable<string>): readonly string[] {
  const wanted = bareName(said).slice(0, 40);
  if (wanted.length < 3) return [];
  const limit = wanted.length < 6 ? 1 : 2;
  const near = new Map<string, number>();
  const offer = (key: string, name: string): void => {
    const far = key.startsWith(wanted) ? 0.5 : distance(wanted, key);
    if (far <= limit) near.set(name, Math.min(far, near.get(name) ?? far));
  };
  for (const name of names) offer(bareName(name), name);
  for (const name of SERVED) offer(bareName(name), name);
  for (const [key, name] of BY_SAID) offer(key, name);
  for (const key of Object.keys(MEANS)) offer(key, key);
  return [...near]
    .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
    .slice(0, 3)
    .map(([name]) => name);
}

/** Letters to change, add or drop to make one word of the other. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
