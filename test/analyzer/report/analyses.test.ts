// Reachability Analyzer's answers in words, and the address that others see (PEER-2, NAT-3, NAT-8).
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import { EXPLANATIONS } from '../../../src/analyzer/report/analysis-codes.ts';

const analysis = (more: object): string =>
  JSON.stringify({ NetworkInsightsAnalyses: [{ NetworkInsightsAnalysisId: 'nia-1', Status: 'succeeded', ...more }] });

describe('an answer of Reachability Analyzer', () => {
  it.each(Object.entries(EXPLANATIONS))('is told in words: %s', (code, words) => {
    const explanation = { ExplanationCode: code, RouteTable: { Id: 'rtb-1' } };
    const report = check(analysis({ NetworkPathFound: false, Explanations: [explanation] }));
    expect(report.headline).toContain(`found no path: ${words}, at rtb-1 (${code})`);
    expect([report.verdict, report.lean]).toEqual(['unknown', null]);
  });

  it.each([
    [{ NetworkPathFound: true }, 'found a path'],
    [{ NetworkPathFound: false, Explanations: [{ ExplanationCode: 'NEW_CODE' }] }, 'does not know (NEW_CODE)'],
    [{ Status: 'running' }, 'in state running'],
  ])('is never more than it says: %j', (more, words) => {
    const report = check(analysis(more));
    expect(report.headline).toContain(words);
    expect(report.verdict).toBe('unknown');
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
