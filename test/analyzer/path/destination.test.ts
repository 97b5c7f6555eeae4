import { describe, expect, it } from 'vitest';
import { destinationsIn } from '../../../src/analyzer/verdict/destination-list.ts';
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
    ['jdbc:oracle:thin:@//db.example.com:1522/XE', 'db.example.com', 1522],
    ['jdbc:oracle:thin:@db.example.com:1521:XE', 'db.example.com', 1521],
    ['jdbc:oracle:thin:app/secret@tcps://db.example.com:2484/x', 'db.example.com', 2484],
    ['Server=tcp:db.example.com,1434;Database=shop', 'db.example.com', 1434],
    ['Data Source=db.example.com;Initial Catalog=shop', 'db.example.com', null],
    ['host=db.example.com port=5433 dbname=shop', 'db.example.com', 5433],
    ['user:p@ss@db.example.com:5432', 'db.example.com', 5432],
    ['admin@db.example.com', 'db.example.com', null],
    ['git@git.example.com:team/repo.git', 'git.example.com', 22],
    ['https//api.example.com/x', 'api.example.com', 443],
    ['http:/api.example.com', 'api.example.com', 80],
    ['https:\\\\api.example.com', 'api.example.com', 443],
    ['api.example.com 8443', 'api.example.com', 8443],
    ['api.example.com port 8443', 'api.example.com', 8443],
    ['api.example.com, port: 8443', 'api.example.com', 8443],
    ['2001:db8::1 port 8443', '2001:db8::1', 8443],
    ['db.example.com:postgresql', 'db.example.com', 5432],
    ['arn:aws:rds:eu-west-1:111122223333:db:shop', 'rds', null],
    ['arn:aws:ec2:eu-west-1:111122223333:instance/i-0a1b2c3d', 'ec2instance', null],
    ['arn:aws:ec2:eu-west-1:111122223333:volume/vol-0a1b2c3d', 'ec2.eu-west-1.amazonaws.com', null],
    ['203.0.113.9/443', '203.0.113.9', 443],
    ['2001:db8::1/443', '2001:db8::1', 443],
    ['[2001:db8::1]/443', '2001:db8::1', 443],
    ['2001:db8::1.443', '2001:db8::1', 443],
    ['203.0.113.9.443', '203.0.113.9', 443],
    ['203.0.113.9#53', '203.0.113.9', 53],
    ['db.example.com/5432', 'db.example.com', 5432],
    ['db.example.com,1433', 'db.example.com', 1433],
    ['203.0.113.9/24', '203.0.113.9/24', null],
    ['2001:db8::/56', '2001:db8::/56', null],
    ['db.example.com/v1/5432', 'db.example.com', null],
    ['10.0.0.5:5432/shop', '10.0.0.5', 5432],
    ['internet', 'internet', null],
    ['', '', null],
  ])('%j is %j at %j', (typed, text, port) => {
    expect(readTyped(typed)).toEqual({ text, port });
  });

  it.each([
    ['udp://203.0.113.9:53', undefined, 'udp'],
    ['203.0.113.9:53/udp', undefined, 'udp'],
    ['203.0.113.9/UDP/53', undefined, 'udp'],
    ['203.0.113.9/tcp/53', undefined, 'tcp'],
    ['203.0.113.9:53', undefined, 'tcp'],
    ['udp://203.0.113.9:53', 'tcp', 'tcp'],
  ] as const)('%s has its protocol, unless one was chosen (%s): %s', (destination, protocol, expected) => {
    const question = resolveQuestion({ destination, ...(protocol === undefined ? {} : { protocol }) });
    expect(question.problem).toBeNull();
    expect(question.asked.protocol).toBe(expected);
  });

  it.each([
    ['bücher.example', 'xn--bcher-kva.example'],
    ['https://BÜCHER.example/regal', 'xn--bcher-kva.example'],
    ['пример.рф:8080', 'xn--e1afmkfd.xn--p1ai'],
    ['пример.com', 'xn--e1afmkfd.com'],
    ['例え。jp', 'xn--r8jz45g.jp'],
    ['ｅｘａｍｐｌｅ．ｃｏｍ', 'example.com'],
    ['ｓ３', 's3'],
  ])('%s is asked for as the DNS has it: %s', (typed, host) => {
    const { asked, problem } = resolveQuestion({ destination: typed });
    expect(problem).toBeNull();
    expect(asked.destination).toBe(host);
  });

  // Of each Latin letter that has a twin, the name of AWS with that twin in its place.
  it.each([...'aceopsxy'].map((letter, index) => [letter, 'асеорѕху'[index] ?? ''] as const))(
    'a name with a twin of %s is asked back, and never taken for the name that it looks like',
    (letter, twin) => {
      for (const name of ['sqs.eu-west-1.amazonaws.com', 's3.amazonaws.com', 'api.cash-express.com', 'oy-x.pace.com']) {
        if (!name.includes(letter)) continue;
        const typed = name.replaceAll(letter, twin);
        const { problem } = resolveQuestion({ destination: typed });
        expect(problem, typed).toMatch(/another host than it seems: \S*xn--/);
      }
    },
  );

  it.each([
    ['s3,sqs', ['s3', 'sqs']],
    ['s3 and sqs', ['s3', 'sqs']],
    ['s3 sqs kinesis', ['s3', 'sqs', 'kinesis']],
    ['s3/sqs', ['s3', 'sqs']],
    ['s3; api.example.com', ['s3', 'api.example.com']],
    ['10.0.0.5:5432,10.0.0.6:5432', ['10.0.0.5:5432', '10.0.0.6:5432']],
    ['internet\nsecretsmanager', ['internet', 'secretsmanager']],
  ])('%j names several destinations, which are offered', (typed, each) => {
    expect(resolveQuestion({ destination: typed }).problem).toContain(
      `names ${String(each.length)} destinations: ${each.join(', ')}.`,
    );
  });

  it.each([
    ['443', 'internet:443'],
    ['tcp/443', 'internet:443'],
    ['*:8443', 'internet:8443'],
    ['port 5432', '10.0.0.5:5432'],
    ['10.0.0.5/22', '10.0.0.5:22'],
    ['203.0.113.1-203.0.113.9', '203.0.113.1'],
  ])('%s is asked back, with what may be meant: %s', (typed, offer) => {
    expect(resolveQuestion({ destination: typed }).problem).toContain(offer);
  });

  it.each([
    ['s3, sqs', ['s3', 'sqs']],
    ['step functions, secrets manager', ['step functions', 'secrets manager']],
    ['10.0.0.5:5432 api.example.com', ['10.0.0.5:5432', 'api.example.com']],
    ['s3\nsqs\n', ['s3', 'sqs']],
    ['s3;sqs | s3', ['s3', 'sqs']],
    ['1.1.1.1,8.8.8.8', ['1.1.1.1', '8.8.8.8']],
    ['db.example.com,1433', ['db.example.com,1433']],
    ['mongodb://a.example.com,b.example.com/x', ['mongodb://a.example.com,b.example.com/x']],
    ['Server=tcp:db.example.com,1434;Database=shop', ['Server=tcp:db.example.com,1434;Database=shop']],
    ['https://a.example.com/?x=1, https://b.example.com', ['https://a.example.com/?x=1', 'https://b.example.com']],
    ['db.example.com 5432', ['db.example.com 5432']],
    ['', []],
  ])('%j in one field is %j', (text, all) => {
    expect(destinationsIn(text)).toEqual(all);
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

describe('what is no destination', () => {
  const problemOf = (destination: string): string => resolveQuestion({ destination }).problem ?? '';

  it.each([
    'localhost',
    'http://localhost:2773/x',
    '127.0.0.1',
    '127.8.9.1:5432',
    '::1',
    '[::1]:80',
    '0.0.0.0',
    'host.docker.internal',
  ])('%s is the function itself', (typed) => {
    expect(problemOf(typed)).toContain('is the function itself');
  });

  it.each(['*.amazonaws.com', '*.example.com', 'https://*.example.com/x'])('%s stands for many hosts', (typed) => {
    expect(problemOf(typed)).toContain('stands for many hosts');
  });

  it.each(['sg-0a1b2c3d', 'i-0a1b2c3d4e5f60718', 'eni-0a1b2c3d', 'vpce-0a1b2c3d4e5f60718', 'subnet-0a1b2c3d'])(
    '%s is an id',
    (typed) => {
      expect(problemOf(typed)).toContain('is an id');
    },
  );

  it.each([
    'arn:aws:rds:eu-west-1:111122223333:cluster:shop',
    'arn:aws:elasticache:eu-west-1:111122223333:cluster:shop',
    'arn:aws:es:eu-west-1:111122223333:domain/shop',
    'arn:aws:kafka:eu-west-1:111122223333:cluster/shop/1',
    'arn:aws:elasticfilesystem:eu-west-1:111122223333:file-system/fs-0a1',
    'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/shop/1',
    'arn:aws:redshift:eu-west-1:111122223333:cluster:shop',
    'arn:aws:ec2:eu-west-1:111122223333:instance/i-0a1b2c3d',
    'smtp',
    'dns',
  ])('%s may be a resource or the API of its service, so it is asked back', (typed) => {
    expect(problemOf(typed)).toContain('may mean');
  });

  it('never says what a password was', () => {
    for (const typed of ['app:hunter2@@', 'app:hunter2@db', 'postgres://app:hunter2@/'])
      expect(problemOf(typed)).not.toContain('hunter2');
  });
});

describe('an older host of S3', () => {
  it.each([
    ['s3-eu-west-1.amazonaws.com', 'eu-west-1'],
    ['my-bucket.s3-ap-southeast-2.amazonaws.com', 'ap-southeast-2'],
    ['https://s3-us-gov-west-1.amazonaws.com/my-bucket', 'us-gov-west-1'],
    ['s3-external-1.amazonaws.com', 'us-east-1'],
  ])('%s is S3 in %s', (destination, region) => {
    expect(resolveQuestion({ destination }).target).toEqual({ kind: 'service', service: 's3', region });
  });

  it('is not one of its websites, which have hosts of their own', () => {
    const { target } = resolveQuestion({ destination: 'my-bucket.s3-website-eu-west-1.amazonaws.com' });
    expect(target.kind).toBe('host');
  });
});
