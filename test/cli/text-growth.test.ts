// A5 The report in words grows with its input: the text is cut into lines once, however many findings point at it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/analyzer/index.ts';
import type { printText as PrintText } from '../../src/cli/print-text.ts';
import { toMarkdown } from '../../src/analyzer/report/to-markdown.ts';
import { yamlOutput } from '../analyzer/support/print/others.ts';
import { countSteps } from '../support/steps.ts';

let counter: ReturnType<typeof countSteps>;
let printText: typeof PrintText;

beforeAll(async () => {
  counter = countSteps('/src/');
  ({ printText } = await import('../../src/cli/print-text.ts'));
});

afterAll(() => {
  counter.stop();
});

/** As many tables, each with a fault of its own to show the line of. */
const tables = (count: number): object => ({
  RouteTables: Array.from({ length: count }, (_, index) => ({
    RouteTableId: `rtb-${index.toString(16).padStart(17, '0')}`,
    VpcId: 'vpc-0a1b2c3d4e5f60718',
    Associations: [],
    Routes: [
      { DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', Origin: 'CreateRouteTable', State: 'active' },
      {
        DestinationCidrBlock: '0.0.0.0/0',
        NatGatewayId: `nat-${index.toString(16).padStart(17, '0')}`,
        Origin: 'CreateRoute',
        State: 'blackhole',
      },
    ],
  })),
});

const PRINTED: Readonly<Record<string, (value: object) => string>> = {
  YAML: yamlOutput,
  JSON: (value) => JSON.stringify(value, null, 4),
};

describe.each(Object.entries(PRINTED))('A5 text output of many tables of %s', (_, print) => {
  const steps = (count: number, words: (text: string) => string): number => {
    const text = print(tables(count));
    return counter.of(() => words(text)) / count;
  };

  it.each([
    ['in words', (report: ReturnType<typeof check>, text: string) => printText(report, [{ name: 'many', text }])],
    ['as Markdown', (report: ReturnType<typeof check>) => toMarkdown(report, { ids: 'kept' })],
  ])('%s: twice the tables, twice the steps', (__, words) => {
    const [small, large] = [100, 400].map((count) => {
      const text = print(tables(count));
      const report = check(text);
      expect(words(report, text).length).toBeGreaterThan(count);
      return steps(count, () => words(report, text));
    });
    expect(small).toBeGreaterThan(10);
    expect(large).toBeLessThan((small ?? 0) * 1.2);
  });
});
