// Every service of AWS's endpoint list by every name that AWS's tools have for it, and by what people call it.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GATEWAY_SERVICES, serviceOf } from '../../../src/analyzer/aws/endpoint-service.ts';
import { hostFacts } from '../../../src/analyzer/aws/hosts.ts';
import { MEANS } from '../../../src/analyzer/aws/meant-names.ts';
import { SAID } from '../../../src/analyzer/aws/said-names.ts';
import { readHost } from '../../../src/analyzer/aws/service-hosts.ts';
import { saidService } from '../../../src/analyzer/aws/service-names.ts';
import { endpointServiceName, services } from '../../../src/analyzer/aws/service-table.ts';
import { allParts } from '../../../src/analyzer/verdict/parts/all.ts';
import { resolveQuestion } from '../../../src/analyzer/verdict/resolve-question.ts';

/** The services that a name is understood as, or among which is asked back. */
function understood(destination: string): string[] {
  const { target, problem } = resolveQuestion({ destination }, allParts);
  if (problem === null) return target.kind === 'service' ? [target.service] : [];
  return [...problem.matchAll(/\(([a-z0-9][a-z0-9.-]+)[,)]/g)].flatMap(([, word = '']) => {
    const said = saidService(word);
    return said?.kind === 'service' ? [said.service] : [];
  });
}

const LIST = readFileSync(new URL('../../fixtures/services/endpoint-list.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'));

/** Each name with the labels of the hosts that go by it. */
const LABELS = new Map<string, string[]>();
for (const [name = '', label = ''] of LIST)
  LABELS.set(name.toLowerCase(), [...(LABELS.get(name.toLowerCase()) ?? []), label]);

it('every name of the endpoint list is understood as its service, or asked back with it', () => {
  expect(LABELS.size).toBeGreaterThan(1000);
  const lost = [...LABELS].filter(([name, labels]) => {
    const wanted = labels.flatMap((label) => services().byHost.get(label)?.name ?? services().bySaid.get(label) ?? []);
    return !wanted.some((service) => understood(name).includes(service));
  });
  expect(lost).toEqual([]);
});

it('every host name of the endpoint list is that of its service, in a Region and without', () => {
  for (const label of new Set(LIST.map(([, l = '']) => l))) {
    const service = services().byHost.get(label)?.name;
    if (service === undefined) continue;
    for (const region of ['eu-west-1', 'us-gov-west-1']) {
      const host = `${label}.${region}.amazonaws.com`;
      expect([host, hostFacts(host).kind]).toEqual([host, 'unknown']);
      expect(readHost(host)).toEqual({ kind: 'service', service, region });
      expect(understood(host)).toEqual([service]);
      expect(understood(`https://${host}/path?x=1`)).toEqual([service]);
      expect(saidService(`${label}.${region}`)).toEqual({ kind: 'service', service, region });
    }
  }
});

describe('the PrivateLink name of a service', () => {
  it('is read back as the service', () => {
    for (const { name, link } of services().byName.values()) {
      const full = endpointServiceName(name, 'eu-west-1');
      expect(full === null).toBe(link === null);
      if (full === null) continue;
      expect(serviceOf(full)?.service).toBe(name);
      expect(saidService(full)).toMatchObject({ kind: 'service', service: name });
    }
  });

  it.each([
    ['sqs', 'com.amazonaws.eu-west-1.sqs'],
    ['sqs-fips', 'com.amazonaws.eu-west-1.sqs-fips'],
    ['lambda-fips', null],
    ['iam', 'com.amazonaws.iam'],
    ['kendra-ranking', 'aws.api.eu-west-1.kendra-ranking'],
    ['ecr.dkr', 'com.amazonaws.eu-west-1.ecr.dkr'],
    // No source names one; that is no proof that there is none.
    ['route53', null],
    ['es', null],
    ['appflow', null],
    ['query.timestream', null],
  ])('%s: %j', (service, name) => {
    expect(endpointServiceName(service, 'eu-west-1')).toBe(name);
  });
});

it('every word that people say has one service that exists, and no two', () => {
  const words = Object.values(SAID).flatMap((said) => said.split(' '));
  expect(words.length).toBeGreaterThan(150);
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  for (const [service, said] of Object.entries(SAID)) {
    expect([service, services().byName.has(service) || GATEWAY_SERVICES.has(service)]).toEqual([service, true]);
    for (const word of said.split(' '))
      if (!Object.hasOwn(MEANS, word)) expect([word, understood(word)]).toEqual([word, [service]]);
  }
});

it('what is asked back offers at least one service, and every word that it offers is understood', () => {
  for (const [word, meanings] of Object.entries(MEANS)) {
    const offered = [...meanings.matchAll(/\(([a-z][a-z0-9.-]+)[,)]/g)].map(([, name = '']) => name);
    expect([word, offered.length > 0]).toEqual([word, true]);
    for (const name of offered) expect([name, saidService(name)?.kind]).toEqual([name, 'service']);
    expect(understood(word).length).toBeGreaterThan(0);
  }
});

const SAID_BY_PEOPLE = readFileSync(new URL('../../fixtures/services/said.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'));

it('what people say is understood, or asked back with what they mean', () => {
  expect(SAID_BY_PEOPLE.length).toBeGreaterThan(150);
  const lost = SAID_BY_PEOPLE.filter(([said = '', service = '']) => !understood(said).includes(service));
  expect(lost.map(([said = '', service = '']) => [said, service, understood(said)])).toEqual([]);
});

it('a name with one letter too many, too few or swapped is close to what was meant', () => {
  const long = SAID_BY_PEOPLE.filter(([said = '']) => said.length > 6);
  const lost = long.flatMap(([said = '', service = '']) => {
    const middle = Math.floor(said.length / 2);
    const typos = [
      `${said.slice(0, middle)}${said.slice(middle + 1)}`,
      `${said.slice(0, middle)}z${said.slice(middle)}`,
      `${said.slice(0, middle)}${said[middle + 1] ?? ''}${said[middle] ?? ''}${said.slice(middle + 2)}`,
    ];
    return typos.filter((typo) => {
      const { problem } = resolveQuestion({ destination: typo }, allParts);
      if (problem === null || problem.includes('may mean')) return false;
      const words = /Did you mean (.+?)\?/.exec(problem)?.[1]?.split(', or ') ?? [];
      return !words.some((word) => understood(word).includes(service));
    });
  });
  expect(lost).toEqual([]);
});

it('the parts of a service are no resources of the reader', () => {
  for (const [label, { name }] of services().byHost)
    expect([label, understood(`${label}.eu-west-1.amazonaws.com`)]).toEqual([label, [name]]);
});

it.each([
  ['sqs in eu-west-1', 'sqs', 'eu-west-1'],
  ['SQS (us-east-1)', 'sqs', 'us-east-1'],
  ['dynamodb eu-west-1', 'dynamodb', 'eu-west-1'],
  ['s3.us-gov-west-1', 's3', 'us-gov-west-1'],
  ['kms-fips.us-east-1.amazonaws.com', 'kms-fips', 'us-east-1'],
  ['runtime-fips.sagemaker.us-east-1.amazonaws.com', 'sagemaker.runtime-fips', 'us-east-1'],
  ['bucket.s3.dualstack.eu-west-1.amazonaws.com', 's3', 'eu-west-1'],
  ['ap-111122223333.s3-accesspoint.eu-west-1.amazonaws.com', 's3', 'eu-west-1'],
  ['b--use1-az4--x-s3.s3express-use1-az4.us-east-1.amazonaws.com', 's3express', 'us-east-1'],
  ['111122223333.ddb.eu-west-1.amazonaws.com', 'dynamodb', 'eu-west-1'],
  ['abc123-ats.iot.eu-west-1.amazonaws.com', 'iot.data', 'eu-west-1'],
  ['111122223333.dkr.ecr.eu-west-1.amazonaws.com', 'ecr.dkr', 'eu-west-1'],
  ['abc.appsync-api.eu-west-1.amazonaws.com', 'appsync-api', 'eu-west-1'],
  ['abc123.execute-api.eu-west-1.amazonaws.com', 'execute-api', 'eu-west-1'],
  ['lambda.eu-west-1.api.aws', 'lambda', 'eu-west-1'],
  ['sqs.cn-north-1.amazonaws.com.cn', 'sqs', 'cn-north-1'],
  ['iam.amazonaws.com', 'iam', null],
])('%s is %s in %j', (destination, service, region) => {
  const { target } = resolveQuestion({ destination }, allParts);
  expect(target).toEqual({ kind: 'service', service, region });
});

it.each([
  'queue.internal',
  'redis',
  'db',
  'sqs.example.com',
  'bucket.s3-accelerate.amazonaws.com',
  'abc.lambda-url.eu-west-1.on.aws',
])('%s is no service', (destination) => {
  expect(resolveQuestion({ destination }, allParts).target.kind).not.toBe('service');
});
