import { describe, expect, it } from 'vitest';
import { check } from '../../src/analyzer/index.ts';
import type { Report } from '../../src/analyzer/report/types.ts';
import { compact } from '../../src/components/Question/compact.ts';
import { scenarios } from '../../src/components/WorkedExample/scenario.ts';

const essence = (report: Report) => ({
  verdict: report.verdict,
  lean: report.lean,
  findings: report.findings.map(({ id }) => id),
  paths: report.subnets.map(({ hops }) => hops.map(({ kind, id, outcome }) => [kind, id, outcome])),
});

describe('the short form of an output', () => {
  it.each(scenarios().map((scenario) => [scenario.slug, scenario] as const))(
    'says the same: %s',
    (_, { files, ask }) => {
      const short = files.map(({ name, text }) => ({ name, text: compact(text) }));
      expect(essence(check(short, ask))).toEqual(essence(check(files, ask)));
    },
  );

  it('puts short things on one line, and the name of a thing first', () => {
    const text = compact(
      '{"RouteTables":[{"OwnerId":"1","Routes":[{"GatewayId":"local","State":"active"}],"RouteTableId":"rtb-1"}]}',
    );
    expect(text).toBe(
      '{ "RouteTables": [{ "RouteTableId": "rtb-1", "Routes": [{ "GatewayId": "local", "State": "active" }] }] }',
    );
  });

  it('keeps an empty list where it says something', () => {
    expect(compact('{"RouteTables":[{"Associations":[],"Tags":[]}]}')).toBe(
      '{ "RouteTables": [{ "Associations": [] }] }',
    );
    expect(compact('{"VpcConfig":{"SubnetIds":[]}}')).toBe('{ "VpcConfig": { "SubnetIds": [] } }');
  });

  it.each(['', 'no JSON', '{'])('leaves alone what is no JSON: "%s"', (text) => {
    expect(compact(text)).toBe(text);
  });
});
