import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, gather, readPaste } from '../../src/analyzer/index.ts';
import type { Question, Report, Snapshot } from '../../src/analyzer/index.ts';
import { idPrefix } from '../../src/analyzer/aws/id-prefixes.ts';
import { decode, encode, MOST_FRAGMENT } from '../../src/permalink/code.ts';
import { commandsOf, sharedText } from '../../src/permalink/reduce.ts';
import { scenarios } from '../content/support/scenarios.ts';
import { generateVpc } from '../oracle/generate.ts';
import { toTexts } from '../oracle/test-vpc.ts';

const sharedOf = (snapshot: Snapshot) => sharedText(snapshot.paste, commandsOf(snapshot));
const read = (input: Parameters<typeof readPaste>[0]): Snapshot => gather(readPaste(input));

/** What a copy must say, too; the order of subnets follows their ids, which are others. */
const essence = (report: Report) => ({
  verdict: report.verdict,
  lean: report.lean,
  findings: report.findings.map(({ id }) => id).sort(),
  paths: report.subnets
    .map(({ verdict, hops }) => [verdict, ...hops.map(({ kind, outcome }) => `${kind} ${outcome}`)].join(' '))
    .sort(),
  needs: report.needs.map(({ kind }) => kind).sort(),
});

const QUESTIONS: readonly Question[] = [{}, { family: 'ipv6' }, { destination: 's3' }, { destination: 'sqs' }];

describe('a shared copy of a scenario', () => {
  it.each(scenarios.map(({ slug, files }) => [slug, files] as const))('says the same of %s', (_, files) => {
    const own = read(files);
    const shared = sharedOf(own);
    if ('refusal' in shared) {
      expect(own.paste.documents.some(({ incomplete }) => incomplete.length > 0)).toBe(true);
      return;
    }
    const copy = read(shared.text);
    for (const question of QUESTIONS) expect(essence(analyze(copy, question))).toEqual(essence(analyze(own, question)));
  });

  it.each(Array.from({ length: 120 }, (_, n) => n + 1))('says the same of generated VPC %i', (seed) => {
    const vpc = generateVpc(seed);
    const own = read(toTexts(vpc));
    const shared = sharedOf(own);
    if ('refusal' in shared) return;
    const { family } = vpc.question;
    const question = { family };
    expect(essence(analyze(read(shared.text), question))).toEqual(essence(analyze(own, question)));
  });
});

describe('what travels', () => {
  const secret = 'Zq7secret';
  const paste = JSON.stringify({
    FunctionName: secret,
    FunctionArn: `arn:aws:lambda:eu-west-1:123456789012:function:${secret}`,
    Description: secret,
    Role: `arn:aws:iam::123456789012:role/${secret}`,
    Environment: { Variables: { [secret]: secret } },
    StateReason: secret,
    State: 'Active',
    VpcConfig: { SubnetIds: ['subnet-0abcdef1234567890'], SecurityGroupIds: [], VpcId: 'vpc-0abcdef1234567890' },
  });

  it('are no names, descriptions, variables, accounts or ids of the paste', () => {
    const shared = sharedOf(read(paste));
    const text = 'text' in shared ? shared.text : '';
    expect(text).toContain('SubnetIds');
    for (const own of [secret, '123456789012', '0abcdef1234567890']) expect(text).not.toContain(own);
  });

  it.each([
    [
      'a function of its command line',
      `$ aws lambda get-function-configuration --function-name ${secret} --profile ${secret} --region eu-west-1\n${paste}`,
      {},
    ],
    [
      'the tag that it was filtered by',
      `$ aws ec2 describe-route-tables --filters Name=tag:${secret},Values=${secret} Name=vpc-id,Values=vpc-0abcdef1234567890\n{"RouteTables": []}`,
      {},
    ],
    ['the host that was asked for', paste, { destination: `${secret.toLowerCase()}.example.com` }],
  ])('are not %s', (_, given, question) => {
    const snapshot = read(given);
    const shared = sharedText(snapshot.paste, commandsOf(snapshot), question);
    expect(shared).toHaveProperty('text');
    expect(JSON.stringify(shared).toLowerCase()).not.toContain(secret.toLowerCase());
    expect(JSON.stringify(shared)).not.toContain('0abcdef1234567890');
  });

  it.each(['internet', 's3', '10.0.3.7', '10.0.0.0/16', 'sqs.eu-west-1.amazonaws.com'])(
    'keep the question for %s',
    (destination) => {
      const snapshot = read(paste);
      expect(sharedText(snapshot.paste, commandsOf(snapshot), { destination })).toMatchObject({
        question: { destination },
      });
    },
  );

  it('has no id of any scenario', () => {
    for (const { files } of scenarios) {
      const shared = sharedOf(read(files));
      if ('refusal' in shared) continue;
      const ids = new Set(
        files
          .flatMap(({ text }) => text.match(/[a-z][\w-]*-[\da-f]{8,17}\b/g) ?? [])
          .filter((id) => idPrefix(id) !== null),
      );
      expect([...ids].filter((id) => shared.text.includes(id))).toEqual([]);
      expect(shared.text).not.toMatch(/123456789012/);
    }
  });

  it('refuses what is damaged, and what is no output', () => {
    expect(sharedOf(read('{"RouteTables": [{"RouteTableId": "rtb-0abcdef1234567890", "Routes": ['))).toHaveProperty(
      'refusal',
    );
    expect(sharedOf(read('hello'))).toHaveProperty('refusal');
  });
});

describe('the fragment', () => {
  it('comes back as it went', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ maxLength: 400, unit: 'grapheme' }),
        fc.integer({ min: 1, max: 65535 }),
        async (text, port) => {
          const carried = { text, question: { destination: 's3', family: 'ipv6' as const, port } };
          const fragment = await encode(carried);
          expect(fragment).toMatch(/^v1\.[\w-]+$/);
          expect(await decode(fragment ?? '')).toEqual(carried);
        },
      ),
      { seed: 7, numRuns: 50 },
    );
  });

  it('of every scenario fits', async () => {
    for (const { files } of scenarios) {
      const shared = sharedOf(read(files));
      if ('text' in shared) expect(await encode({ text: shared.text, question: {} })).not.toBeNull();
    }
  });

  it('is refused above its limit', async () => {
    const noise = Array.from({ length: 9000 }, (_, n) => String.fromCharCode(33 + (((n * n * 7919) % 8999) % 90))).join(
      '',
    );
    expect(
      (await encode({ text: noise + noise.split('').reverse().join('#'), question: {} }))?.length ?? MOST_FRAGMENT,
    ).toBeLessThanOrEqual(MOST_FRAGMENT);
  });

  const packed = (value: unknown): string => `v1.${gzipSync(JSON.stringify(value)).toString('base64url')}`;
  it.each([
    ['another version', 'v2.abc'],
    ['no fragment of ours', 'L12'],
    ['no base64', 'v1.%%%'],
    ['no gzip', 'v1.AAAA'],
    ['a cut one', packed([{}, 'text']).slice(0, -6)],
    ['another shape', packed({ text: 'x' })],
    ['a text that is none', packed([{}, 7])],
    ['a bomb', packed([{}, 'a'.repeat(3_000_000)])],
  ])('is refused when it is %s', async (_, fragment) => {
    expect(await decode(fragment)).toBeNull();
  });

  it('carries no question that the form does not ask', async () => {
    const asked = { destination: 's3', family: 'ipv9', port: 70000, functionName: 'x', __proto__: null };
    expect((await decode(packed([asked, 'x'])))?.question).toEqual({ destination: 's3' });
  });
});
