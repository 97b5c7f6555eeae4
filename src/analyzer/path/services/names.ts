/** Names of AWS services as they stand in endpoint names, and how a host name reveals one (VPCE-1). */
import { LINKED } from '../../aws/service-names.ts';

/** Suffixes after `com.amazonaws.<region>.` for which AWS lists an interface endpoint. */
const PRIVATELINK = new Set([
  'sqs',
  'sns',
  'secretsmanager',
  'ssm',
  'ssmmessages',
  'ec2messages',
  'kms',
  'sts',
  'logs',
  'monitoring',
  'xray',
  'events',
  'pipes',
  'schemas',
  'scheduler',
  'states',
  'sync-states',
  'execute-api',
  'apigateway',
  'appsync-api',
  'lambda',
  'dynamodb',
  'dynamodb-streams',
  's3',
  's3tables',
  'kinesis-streams',
  'kinesis-firehose',
  'kafka',
  'mq',
  'ecr.api',
  'ecr.dkr',
  'ecs',
  'rds',
  'rds-data',
  'redshift',
  'redshift-data',
  'elasticache',
  'memory-db',
  'elasticfilesystem',
  'bedrock',
  'bedrock-runtime',
  'bedrock-agent',
  'bedrock-agent-runtime',
  'bedrock-agentcore',
  'textract',
  'rekognition',
  'transcribe',
  'translate',
  'comprehend',
  'polly',
  'athena',
  'glue',
  'appconfig',
  'appconfigdata',
  'cloudformation',
  'codeartifact.api',
  'codeartifact.repositories',
  'organizations',
  'servicediscovery',
  'email-smtp',
  'iot.data',
  'cassandra',
  'ec2',
  'autoscaling',
  'elasticloadbalancing',
  'codebuild',
  'codecommit',
  'codepipeline',
  'config',
  'datasync',
  'ebs',
]);

/** Services known to have no interface endpoint in AWS's list, or whose endpoint is not Regional. */
const NO_PRIVATELINK = new Set([
  'cognito-idp',
  'cognito-identity',
  'email',
  'support',
  'iam',
  'route53',
  'cloudfront',
  'savingsplans',
]);

/** Services with a gateway endpoint: free, and chosen by route table. */
export const GATEWAY_SERVICES: ReadonlySet<string> = new Set(['s3', 'dynamodb', 's3express']);

/** Host-name labels that differ from the endpoint name. */
const ALIASES: Readonly<Record<string, string>> = {
  kinesis: 'kinesis-streams',
  firehose: 'kinesis-firehose',
  'api.ecr': 'ecr.api',
  'dkr.ecr': 'ecr.dkr',
};

export type Destination =
  | { readonly kind: 'service'; readonly service: string; readonly region: string | null }
  | { readonly kind: 'host'; readonly host: string };

/** Whether the name is an AWS service rather than a host. */
const isServiceName = (text: string): boolean =>
  PRIVATELINK.has(text) || NO_PRIVATELINK.has(text) || GATEWAY_SERVICES.has(text) || Object.hasOwn(ALIASES, text);

/** Whether AWS lists a PrivateLink name for the service. */
export const hasPrivateLink = (service: string): boolean => PRIVATELINK.has(service) || LINKED.has(service);

/** Every name of a service that is understood as it stands. */
export const serviceNames = (): readonly string[] => [...PRIVATELINK, ...NO_PRIVATELINK, ...GATEWAY_SERVICES];

const canonical = (service: string): string =>
  Object.hasOwn(ALIASES, service) ? (ALIASES[service] ?? service) : service;

/** Reads `sqs`, `sqs.eu-west-1.amazonaws.com`, `bucket.s3.eu-west-1.amazonaws.com`, `api.example.com`; null for what is no name. */
export function parseName(text: string): Destination | null {
  const name = text.toLowerCase().replace(/\.$/, '');
  if (isServiceName(name)) return { kind: 'service', service: canonical(name), region: null };
  if (name.length > 253 || !/^[a-z0-9_*-]+(?:\.[a-z0-9_*-]+)+$/.test(name)) return null;
  const suffix = ['.amazonaws.com', '.amazonaws.com.cn', '.api.aws'].find((s) => name.endsWith(s));
  if (!suffix) return { kind: 'host', host: name };
  const labels = name.slice(0, -suffix.length).split('.');
  const region = labels.findLast((l) => /^[a-z]{2}(?:-[a-z]+)+-\d$/.test(l)) ?? null;
  const before = region === null ? labels : labels.slice(0, labels.lastIndexOf(region));
  for (const length of [2, 1]) {
    const candidate = before.slice(-length).join('.');
    if (isServiceName(candidate)) return { kind: 'service', service: canonical(candidate), region };
  }
  return { kind: 'host', host: name };
}

/** The service that an endpoint's full `ServiceName` stands for: `com.amazonaws.eu-west-1.sqs` → `sqs`; null if unreadable. */
export function serviceOf(
  serviceName: string | undefined,
): { readonly service: string; readonly region: string | null } | null {
  const parts = (serviceName ?? '').toLowerCase().split('.');
  const start = parts.indexOf('amazonaws');
  if (start < 0 || start + 1 >= parts.length) return null;
  const region = parts[start + 1] ?? '';
  const regional = /^[a-z]{2}(?:-[a-z]+)+-\d$/.test(region);
  return { service: parts.slice(start + (regional ? 2 : 1)).join('.'), region: regional ? region : null };
}
