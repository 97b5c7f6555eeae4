// What a function may need besides, from what is pasted (item of the question "and what else?").
import { describe, expect, it } from 'vitest';
import {
  analyze,
  check,
  gather,
  loadParsers,
  neededParsers,
  readPaste,
  toMarkdown,
} from '../../../src/analyzer/index.ts';
import type { Question, Report } from '../../../src/analyzer/index.ts';
import { analyzeOnDemand } from '../../../src/analyzer/on-demand.ts';
import { redactReport } from '../../../src/analyzer/report/redact.ts';
import { namesIn } from '../../../src/analyzer/report/likely/variables.ts';
import type { Change } from '../support/vpc.ts';
import { config, fn, group, id, ids, lists, permission, textsOf, VPC } from '../support/vpc.ts';

const destinationsOf = ({ likely = [] }: Report): readonly string[] => likely.map(({ destination }) => destination);
const ask = (changes: readonly Change[], question: Question = {}): Report => check(textsOf(changes), question);

const VARIABLES = {
  ORDERS_QUEUE_URL: 'https://sqs.eu-west-1.amazonaws.com/111122223333/hunter2',
  TopicArn: 'arn:aws:sns:eu-west-1:111122223333:hunter2',
  UPLOAD_BUCKET: 'hunter2',
  ORDERS_TABLE_NAME: 'hunter2',
  DB_SECRET_ARN: 'hunter2',
  STRIPE_API_KEY: 'hunter2: "TOPIC": {"X_BUCKET": 1}',
  AWS_LAMBDA_EXEC_WRAPPER: '/opt/bootstrap',
  STAGE: 'prod',
};

describe('environment variables', () => {
  const report = ask([fn({ Environment: { Variables: VARIABLES } })]);

  it('point to destinations by their names', () => {
    expect(new Set(destinationsOf(report))).toEqual(new Set(['sqs', 'sns', 's3', 'dynamodb', 'secretsmanager']));
    expect(report.likely?.find(({ destination }) => destination === 'sqs')?.why).toContain('ORDERS_QUEUE_URL');
  });

  it('are offered without the one that was asked for', () => {
    const aboutSqs = ask([fn({ Environment: { Variables: VARIABLES } })], { destination: 'sqs' });
    expect(destinationsOf(aboutSqs)).toContain('internet');
    expect(destinationsOf(aboutSqs)).not.toContain('sqs');
  });

  it('never show a value, and no name in what is sent on', () => {
    expect(JSON.stringify(report)).not.toContain('hunter2');
    expect(toMarkdown(report)).not.toContain('ORDERS_QUEUE_URL');
    expect(JSON.stringify(redactReport(report).likely)).not.toContain('ORDERS_QUEUE_URL');
  });

  it('are read in YAML, too', async () => {
    const text = [
      'FunctionName: orders',
      'FunctionArn: arn:aws:lambda:eu-west-1:111122223333:function:orders',
      'Environment:',
      '  Variables:',
      '    ORDERS_QUEUE_URL: hunter2',
      '    STAGE: prod',
      'State: Active',
      'LastUpdateStatus: Successful',
      'VpcConfig:',
      '  SubnetIds: []',
      '  SecurityGroupIds: []',
      "  VpcId: ''",
      'Version: $LATEST',
      '',
    ].join('\n');
    const yaml = check(text, {}, await loadParsers(neededParsers(text)));
    expect(destinationsOf(yaml)).toEqual(['sqs']);
    expect(JSON.stringify(yaml)).not.toContain('hunter2');
  });

  it.each([
    ['{"Variables":{"A_QUEUE":"x","B":"{\\"C\\": 1}"},"D":1}', ['A_QUEUE', 'B']],
    ['"Variables": {\n  "A": "}",\n  "B": "\\""\n}, "C": 1', ['A', 'B']],
    ['Variables:\n  A: x\n  B: y\nC: z', ['A', 'B']],
    ['nothing here', []],
  ])('names in %j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('are found in no time in hostile text', () => {
    for (const text of [
      `Variables:${' '.repeat(2e5)}`,
      `"Variables": {${'"a":'.repeat(1e5)}`,
      `Variables${'"'.repeat(2e5)}`,
    ]) {
      const from = performance.now();
      namesIn(text);
      expect(performance.now() - from).toBeLessThan(300);
    }
  });
});

const DATABASE = id('sg', 0xdb);
const interfaceOf = (Description: string, PrivateIpAddress: string, groupId = DATABASE): object => ({
  NetworkInterfaceId: id('eni', 0xdb),
  Description,
  PrivateIpAddress,
  VpcId: VPC,
  SubnetId: ids.privateB,
  Status: 'in-use',
  InterfaceType: 'interface',
  Groups: [{ GroupId: groupId }],
});

describe('what stands around a function', () => {
  it('endpoints of its VPC, and of no other', () => {
    const endpoint = (service: string, vpc: string): object => ({
      VpcEndpointId: id('vpce', service.length),
      VpcEndpointType: 'Interface',
      VpcId: vpc,
      ServiceName: `com.amazonaws.eu-west-1.${service}`,
      State: 'available',
      PrivateDnsEnabled: true,
      SubnetIds: [ids.privateA],
      Groups: [{ GroupId: ids.sg }],
    });
    const report = ask([lists({ VpcEndpoints: [endpoint('kms', VPC), endpoint('athena', 'vpc-0dddddddd')] as never })]);
    expect(destinationsOf(report)).toEqual(['kms']);
  });

  it('addresses and groups that its own group lets out one by one', () => {
    const out = { ...permission('tcp', [5432, 5432], []), UserIdGroupPairs: [{ GroupId: DATABASE }] };
    const report = ask([
      lists({
        SecurityGroups: [group(ids.sg, [permission('tcp', [6379, 6379], ['10.0.9.9/32']), out])],
        NetworkInterfaces: [interfaceOf('made by hand', '10.0.2.20')] as never,
      }),
    ]);
    expect(destinationsOf(report)).toEqual(['10.0.2.20:5432', '10.0.9.9:6379']);
  });

  it.each([
    ['EFS mount target for fs-0a1b2c3d', '10.0.2.21:2049'],
    ['ElastiCache orders-001', '10.0.2.21:6379'],
    ['RDSNetworkInterface', '10.0.2.21'],
  ])('the interface of %s is asked for as %s', (description, destination) => {
    const report = ask([lists({ NetworkInterfaces: [interfaceOf(description, '10.0.2.21')] as never })]);
    expect(destinationsOf(report)).toEqual([destination]);
  });

  it.each(['AWS Lambda VPC ENI-orders-1', 'Interface for NAT Gateway nat-0a1', 'VPC Endpoint Interface vpce-0a1', ''])(
    'the interface of %j is none',
    (description) => {
      const report = ask([lists({ NetworkInterfaces: [interfaceOf(description, '10.0.2.22')] as never })]);
      expect(destinationsOf(report)).toEqual([]);
    },
  );

  it('extensions in its layers, and checkpoints of a durable function', () => {
    const Arn = 'arn:aws:lambda:eu-west-1:015030872274:layer:AWS-Parameters-and-Secrets-Lambda-Extension:12';
    const report = ask([fn({ Layers: [{ Arn, CodeSize: 1 }], DurableConfig: { ExecutionTimeout: 3600 } })]);
    expect(destinationsOf(report)).toEqual(['secretsmanager', 'ssm', 'lambda']);
  });

  it('nothing that Lambda itself sends for it', () => {
    const TargetArn = 'arn:aws:sqs:eu-west-1:111122223333:dead';
    expect(destinationsOf(ask([fn({ DeadLetterConfig: { TargetArn }, TracingConfig: { Mode: 'Active' } })]))).toEqual(
      [],
    );
  });

  it('each is understood when it is asked for', () => {
    const report = ask([
      fn({
        Environment: { Variables: { ...VARIABLES, KMS_KEY: '', EVENT_BUS: '', STATE_MACHINE_ARN: '', SES_FROM: '' } },
      }),
      config({ SecurityGroupIds: [ids.sg] }),
    ]);
    const snapshot = gather(readPaste(textsOf([])));
    for (const destination of destinationsOf(report))
      expect(
        analyze(snapshot, { destination }).diagnostics.filter(({ code }) => code === 'QUESTION'),
        destination,
      ).toEqual([]);
  });

  it('says the same when its parts are loaded on demand', async () => {
    const texts = textsOf([fn({ Environment: { Variables: VARIABLES } })]);
    const snapshot = gather(readPaste(texts));
    expect((await analyzeOnDemand(snapshot)).report).toEqual(analyze(snapshot));
  });
});
