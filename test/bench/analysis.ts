/** Analysis against JSON.parse of the text that it is about: by subnets, by routes, by filters. */
import { analyze, gather, readPaste } from '../../src/analyzer/index.ts';
import { makeVpc, type Size } from './make.ts';
import { measure, printTable, ratio } from './measure.ts';

const CASES: readonly (readonly [string, Size])[] = [
  ['1 subnet', { subnets: 1 }],
  ['10 subnets', { subnets: 10 }],
  ['100 subnets', { subnets: 100 }],
  ['1,000 subnets', { subnets: 1000 }],
  ['usual paste: a function on 2 subnets', { subnets: 2, function: true }],
  ['10 routes', { subnets: 1, routes: 10 }],
  ['100 routes', { subnets: 1, routes: 100 }],
  ['1,000 routes', { subnets: 1, routes: 1000 }],
  ['10,000 routes', { subnets: 1, routes: 10_000 }],
  ['60 rules × 5 groups, 40 ACL entries', { subnets: 2, groups: 5, rulesPerGroup: 60, aclEntries: 18, function: true }],
];

export function benchAnalysis(): void {
  const rows: string[][] = [['paste', 'bytes', 'JSON.parse ms', 'analyze ms', 'vs JSON.parse']];
  for (const [label, size] of CASES) {
    const texts = makeVpc(size).map(({ name, value }) => ({ name, text: JSON.stringify(value, null, 4) }));
    const bytes = texts.reduce((sum, t) => sum + t.text.length, 0);
    const [parse = 0, both = 0, read = 0] = measure([
      () => texts.map((t) => JSON.parse(t.text) as unknown),
      // A new snapshot each time: what is indexed once per snapshot counts.
      () => analyze(gather(readPaste(texts))),
      () => gather(readPaste(texts)),
    ]);
    const ms = Math.max(0, both - read);
    rows.push([label, String(bytes), parse.toFixed(3), ms.toFixed(3), ratio(ms, parse)]);
  }
  printTable('analyze', rows);
}
