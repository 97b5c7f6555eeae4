import { describe, expect, it } from 'vitest';
import { readTyped } from '../../../src/analyzer/verdict/destination.ts';
import { allParts } from '../../../src/analyzer/verdict/parts/all.ts';
import type { Question } from '../../../src/analyzer/verdict/question.ts';
import { resolveQuestion as resolve } from '../../../src/analyzer/verdict/resolve-question.ts';

const resolveQuestion = (question: Question) => resolve(question, allParts);

describe('a destination as people type it', () => {
  it.each([
    ['https://api.example.com', 'api.example.com', 443],
    ['https://api.example.com/', 'api.example.com', 443],
    ['HTTPS://API.example.com:8443/v1?key=a:b#c', 'API.example.com', 8443],
    ['http://user:p@ss@api.example.com/x', 'api.example.com', 80],
    ['postgres://app:secret@db.example.com/shop', 'db.example.com', 5432],
    ['postgresql+psycopg2://app@db.example.com/shop', 'db.example.com', 5432],
    ['jdbc:postgresql://db.example.com:6432/shop?ssl=true', 'db.example.com', 6432],
    ['jdbc:sqlserver://db.example.com;databaseName=shop', 'db.example.com', 1433],
    ['mongodb+srv://a:b@one.example.com,two.example.com/x', 'one.example.com', 27017],
    ['rediss://cache.example.com', 'cache.example.com', 6379],
    ['s3://my-bucket/key', 's3', null],
    ['arn:aws:s3:::my-bucket', 's3', null],
    ['arn:aws:sqs:eu-west-1:111122223333:jobs', 'sqs.eu-west-1.amazonaws.com', null],
    ['arn:aws-cn:sqs:cn-north-1:111122223333:jobs', 'sqs.cn-north-1.amazonaws.com.cn', null],
    ['api.example.com:8080', 'api.example.com', 8080],
    ['52.94.1.2:443', '52.94.1.2', 443],
    ['[2001:db8::1]:443', '2001:db8::1', 443],
    ['[2001:db8::1]', '2001:db8::1', null],
    ['api.example.com/v1/charges', 'api.example.com', null],
    ['"api.example.com",', 'api.example.com', null],
    ['<https://api.example.com>', 'api.example.com', 443],
    ['api.example.com.', 'api.example.com', null],
    ['203.0.112.0/24', '203.0.112.0/24', null],
    ['2001:db8::/32', '2001:db8::/32', null],
    ['2001:db8::1', '2001:db8::1', null],
    ['internet', 'internet', null],
    ['', '', null],
  ])('%j is %j at %j', (typed, text, port) => {
    expect(readTyped(typed)).toEqual({ text, port });
  });

  it('has the port of its URL unless another one was chosen', () => {
    const portOf = (destination: string, port?: number): number =>
      resolveQuestion({ destination, ...(port === undefined ? {} : { port }) }).asked.port;
    expect(portOf('https://api.example.com:8443')).toBe(8443);
    expect(portOf('https://api.example.com:8443', 443)).toBe(8443);
    expect(portOf('https://api.example.com:8443', 9000)).toBe(9000);
    expect(portOf('carts.abc.ng.0001.euw1.cache.amazonaws.com')).toBe(6379);
    expect(portOf('api.example.com')).toBe(443);
    expect(resolveQuestion({ destination: 'api.example.com:99999' }).problem).toContain('99999');
  });

  it('reads long nonsense in no time', () => {
    for (const text of ['a'.repeat(1e5), 'a.'.repeat(5e4), ':'.repeat(1e5), `https://${'@'.repeat(1e5)}`]) {
      const from = performance.now();
      resolveQuestion({ destination: text });
      expect(performance.now() - from).toBeLessThan(500);
    }
  });
});

describe('the names of services', () => {
  const serviceOf = (destination: string): string | null => {
    const { target, problem } = resolveQuestion({ destination });
    return problem === null && target.kind === 'service' ? target.service : null;
  };

  it.each([
    ['cognito', 'cognito-idp'],
    ['Step Functions', 'states'],
    ['stepfunctions', 'states'],
    ['AWS Step Functions', 'states'],
    ['eventbridge', 'events'],
    ['cloudwatch', 'monitoring'],
    ['cloudwatch-logs', 'logs'],
    ['CloudWatch Logs', 'logs'],
    ['ecr', 'ecr.api'],
    ['graphql', 'appsync-api'],
    ['secrets-manager', 'secretsmanager'],
    ['Secrets Manager', 'secretsmanager'],
    ['parameter store', 'ssm'],
    ['systems manager', 'ssm'],
    ['rest api', 'execute-api'],
    ['kinesis', 'kinesis-streams'],
    ['data firehose', 'kinesis-firehose'],
    ['Amazon SQS', 'sqs'],
    ['amazon dynamodb', 'dynamodb'],
    ['ddb', 'dynamodb'],
    ['keyspaces', 'cassandra'],
    ['x-ray', 'xray'],
    ['batch', 'batch'],
    ['sagemaker-runtime', 'sagemaker.runtime'],
    ['ses-smtp', 'email-smtp'],
    ['rds-api', 'rds'],
    ['msk-api', 'kafka'],
  ])('%s is %s', (said, service) => {
    expect(serviceOf(said)).toBe(service);
  });

  it.each([
    ['ses', /email.+email-smtp/],
    ['SES', /email-smtp/],
    ['rds', /API.*rds-api.*database/],
    ['efs', /elasticfilesystem.*file system/],
    ['opensearch', /\(es\).*domain/],
    ['elasticache', /elasticache-api.*cluster/],
    ['sagemaker', /sagemaker\.api.*sagemaker\.runtime/],
    ['timestream', /timestream-write.*timestream-query/],
    ['appsync', /appsync-api.*appsync-management/],
    ['api gateway', /execute-api.*apigateway-api/],
  ])('%s is asked back', (said, candidates) => {
    const { problem } = resolveQuestion({ destination: said });
    expect(problem).toMatch(candidates);
    // Every answer that stands in parentheses as a word is understood.
    for (const [, word = ''] of problem?.matchAll(/\(([a-z][a-z0-9.-]+)[,)]/g) ?? [])
      expect(serviceOf(word)).not.toBeNull();
  });

  it.each([
    ['stepfuntions', 'states'],
    ['secretmanger', 'secretsmanager'],
    ['dynamdb', 'dynamodb'],
    ['cloudwach', 'monitoring'],
    ['rekognitio', 'rekognition'],
  ])('%s is close to %s', (said, near) => {
    expect(resolveQuestion({ destination: said }).problem).toContain(`Did you mean`);
    expect(resolveQuestion({ destination: said }).problem).toContain(near);
  });

  it('nonsense is close to nothing', () => {
    expect(resolveQuestion({ destination: 'qqqqqqqqqqqq' }).problem).not.toContain('Did you mean');
  });
});
