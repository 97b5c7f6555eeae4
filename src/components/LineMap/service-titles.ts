/**
 * What AWS calls services, for the name that their endpoint has: those that functions call most.
 * Source: https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html
 */
const TITLES: Readonly<Record<string, string>> = {
  s3: 'S3',
  dynamodb: 'DynamoDB',
  sqs: 'SQS',
  sns: 'SNS',
  kms: 'KMS',
  sts: 'STS',
  ssm: 'Systems Manager',
  secretsmanager: 'Secrets Manager',
  lambda: 'Lambda',
  logs: 'CloudWatch Logs',
  monitoring: 'CloudWatch',
  events: 'EventBridge',
  states: 'Step Functions',
  'kinesis-streams': 'Kinesis Data Streams',
  'kinesis-firehose': 'Data Firehose',
  'execute-api': 'API Gateway',
  'bedrock-runtime': 'Bedrock Runtime',
  'ecr.api': 'ECR',
  'rds-data': 'RDS Data API',
};

/** The name that AWS writes; others stay as their endpoint spells them. */
export const serviceTitle = (name: string): string => (Object.hasOwn(TITLES, name) ? TITLES[name] : undefined) ?? name;
