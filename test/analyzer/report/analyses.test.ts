// Reachability Analyzer's answers in words, and the address that others see (PEER-2, NAT-3, NAT-8).
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import { EXPLANATIONS } from '../../../src/analyzer/report/analysis-codes.ts';
import { DOCUMENTED } from './documented-codes.ts';

const analysis = (more: object, path?: object): string =>
  JSON.stringify({
    NetworkInsightsAnalyses: [
      { NetworkInsightsAnalysisId: 'nia-1', NetworkInsightsPathId: 'nip-1', Status: 'succeeded', ...more },
    ],
  }) +
  (path === undefined ? '' : JSON.stringify({ NetworkInsightsPaths: [{ NetworkInsightsPathId: 'nip-1', ...path }] }));
const noPath = (...explanations: readonly object[]): object => ({
  NetworkPathFound: false,
  Explanations: explanations,
});
const component = (Id: string): object => ({ SequenceNumber: 1, Component: { Id } });

const REASON = {
  ExplanationCode: 'NO_ROUTE_TO_DESTINATION',
  Direction: 'egress',
  RouteTable: { Id: 'rtb-1' },
  Vpc: { Id: 'vpc-1' },
};
const STEP = {
  SequenceNumber: 3,
  Component: { Id: 'sg-1' },
  SecurityGroupRule: { Cidr: '0.0.0.0/0', Direction: 'egress' },
};
const STEPS = [STEP, { SequenceNumber: 4, Component: { Id: 'rtb-1' }, RouteTableRoute: { NatGatewayId: 'nat-1' } }];
const print = (value: unknown): string => JSON.stringify(value, null, 4);
const inner = (value: unknown): string => print(value).split('\n').slice(1, -1).join('\n');

/** Parts of an answer: what somebody copied from the middle of it, or asked for with `--query`. */
const PARTS: readonly (readonly [string, string, string])[] = [
  ['reasons', print([REASON]), 'the route table has no route to the destination (egress), at rtb-1'],
  ['a reason', print(REASON), 'the route table has no route to the destination (egress), at rtb-1'],
  ['reasons under their name', print({ Explanations: [REASON] }), 'at rtb-1 (NO_ROUTE_TO_DESTINATION)'],
  ['lines of reasons', inner({ Explanations: [REASON], Tags: [] }), 'at rtb-1 (NO_ROUTE_TO_DESTINATION)'],
  ['the result', print({ NetworkPathFound: false, Explanations: [REASON] }), 'Reachability Analyzer found no path: '],
  ['a list of lists', print([[REASON]]), 'at rtb-1 (NO_ROUTE_TO_DESTINATION)'],
  ['steps', print(STEPS), 'steps of a path (sg-1, rtb-1), without its result'],
  ['a step', print(STEP), 'steps of a path (sg-1), without its result'],
  ['lines of steps', inner(STEPS), 'steps of a path (rtb-1'],
  ['steps back', print({ ReturnPathComponents: STEPS }), 'steps of a path (sg-1, rtb-1), without its result'],
];

describe('a part of an answer of Reachability Analyzer', () => {
  it.each(PARTS)('is told as one, and describes nothing: %s', (_, text, telling) => {
    const report = check(text);
    expect(report.headline).toContain(telling);
    expect([report.verdict, report.lean, report.subnets]).toEqual(['unknown', null, []]);
  });

  // Lines without their brackets may be the rest of anything.
  it.each(PARTS.filter(([name]) => !name.startsWith('lines')))(
    'beside sound output takes nothing from it: %s',
    (_, text) => {
      const table = {
        RouteTableId: 'rtb-1',
        VpcId: 'vpc-1',
        Associations: [{ Main: true, RouteTableId: 'rtb-1' }],
        Routes: [{ DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', State: 'active' }],
      };
      const output = print({ RouteTables: [table] });
      const alone = check(output);
      expect(alone.verdict).toBe('unreachable');
      expect(check(`${output}\n\n${text}\n`).verdict).toBe('unreachable');
    },
  );
});

describe('an answer of Reachability Analyzer', () => {
  it.each(DOCUMENTED)('is told in words that have what AWS says of it: %s, %s', (code, telling) => {
    const { headline, verdict, lean } = check(analysis(noPath({ ExplanationCode: code, RouteTable: { Id: 'rtb-1' } })));
    expect(headline).toContain(`, at rtb-1 (${code})`);
    expect(headline.toLowerCase()).toContain(telling.toLowerCase());
    expect([verdict, lean]).toEqual(['unknown', null]);
  });

  it.each(['NEW_CODE', 'IGW_REJECTS_SPOOFED_TRAFFIC', 'constructor'])(
    'shows a code that AWS does not list as it is: %j',
    (code) => {
      const { headline } = check(analysis(noPath({ ExplanationCode: code, Subnet: { Id: 'subnet-1' } })));
      expect(headline).toContain(`: AWS's code ${code}, at subnet-1.`);
    },
  );

  it('lists the codes that AWS lists, and no other', () => {
    expect(Object.keys(EXPLANATIONS).sort()).toEqual(DOCUMENTED.map(([code]) => code).sort());
  });

  it.each([
    [
      { NetworkPathFound: true, ForwardPathComponents: ['eni-1', 'rtb-1', 'igw-1'].map(component) },
      undefined,
      'found a path from eni-1 to igw-1.',
    ],
    [{ NetworkPathFound: true }, undefined, 'found a path for nip-1'],
    [noPath(), undefined, 'found no path for nip-1'],
    [{ ...noPath(), ForwardPathComponents: ['eni-1', 'rtb-1'].map(component) }, undefined, 'found no path from eni-1.'],
    [
      noPath(),
      { Source: 'eni-1', Destination: 'igw-1', Protocol: 'tcp', DestinationPort: 443 },
      'found no path from eni-1 to igw-1 on tcp 443.',
    ],
    [
      noPath(),
      { Source: 'eni-1', DestinationIp: '52.1.2.3', Protocol: 'tcp' },
      'found no path from eni-1 to 52.1.2.3.',
    ],
    [noPath(), { NetworkInsightsPathId: 'nip-2', Source: 'eni-9', Destination: 'igw-9' }, 'found no path for nip-1'],
    [{ Status: 'running' }, undefined, 'in state running'],
    [{}, undefined, 'does not show whether'],
    [noPath({}), undefined, 'a reason whose code the paste does not show.'],
  ])('says between what AWS looked, and never more: %j, %j', (more, path, words) => {
    const report = check(analysis(more, path));
    expect(report.headline).toContain(words);
    expect(report.verdict).toBe('unknown');
  });

  it.each([
    ['NO_ROUTE_TO_DESTINATION', undefined, ['no-default-route']],
    ['ENI_SG_RULES_MISMATCH', 'egress', ['security-group-egress']],
    ['ENI_SG_RULES_MISMATCH', 'ingress', ['receiver-security-group']],
    ['ENI_SG_RULES_MISMATCH', undefined, undefined],
    ['SUBNET_ACL_RESTRICTION', 'egress', ['nacl-blocks-egress']],
    ['SUBNET_ACL_RESTRICTION', 'ingress', undefined],
    ['IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS', undefined, ['igw-without-public-ip']],
    ['VPC_BLOCK_PUBLIC_ACCESS_ENABLED', undefined, ['block-public-access']],
    ['NEW_CODE', 'egress', undefined],
  ])('leads to the finding that explains it, and raises none: %s %s', (code, direction, findings) => {
    const report = check(analysis(noPath({ ExplanationCode: code, ...(direction && { Direction: direction }) })));
    expect(report.diagnostics.find((d) => d.code === 'PEER-2')?.findings).toEqual(findings);
    expect(report.findings).toEqual([]);
  });
});

const files = [
  'function',
  'internet-gateways',
  'nat-gateways',
  'route-tables',
  'security-groups',
  'subnets',
  'network-acls',
];
const allGood = (change: (text: string) => string = (text) => text) =>
  files.map((name) => {
    const url = new URL(`../../../content/scenarios/all-good/${name}.json`, import.meta.url);
    return { name, text: name === 'nat-gateways' ? change(readFileSync(url, 'utf8')) : readFileSync(url, 'utf8') };
  });
const natRoute = (input: ReturnType<typeof allGood>): string =>
  check(input)
    .findings.filter(({ id }) => id === 'nat-route')
    .map(({ text }) => text)
    .join(' ');

describe('the address that others see', () => {
  it('is that of the NAT gateway', () => {
    const [, address] = /"PublicIp": "([\d.]+)"/.exec(allGood()[2]?.text ?? '') ?? [];
    expect(address).toBeDefined();
    expect(natRoute(allGood())).toContain(`for an allow list, is ${address ?? '-'}`);
  });

  it('is not named where the gateway does not show one', () => {
    const hidden = allGood((text) => text.replaceAll(/"PublicIp": "[\d.]+"/g, '"Other": ""'));
    expect(natRoute(hidden)).not.toContain('allow list');
  });
});
