/** `node test/fuzz/coverage.ts --count 2000 --seed 1`: what the generated VPCs exercise, and what of the catalog they do not. */
import { parseArgs } from 'node:util';
import { check } from '../../src/analyzer/index.ts';
import { findings } from '../../src/analyzer/messages/findings/index.ts';
import { Coverage } from '../oracle/coverage.ts';
import { toTexts } from '../oracle/test-vpc.ts';
import { generateVpc } from '../oracle/generate.ts';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' } },
});
const [count, first] = [Number(values.count), Number(values.seed)];
const coverage = new Coverage();
for (let seed = first; seed < first + count; seed += 1) {
  const generated = generateVpc(seed);
  coverage.add(generated, check(toTexts(generated), generated.question));
}

for (const name of ['targets', 'questions', 'files', 'findings', 'rules'] as const) {
  const entries = [...coverage[name]].sort(([a], [b]) => (a < b ? -1 : 1));
  console.log(`${name}: ${entries.map(([key, n]) => `${key} ${n}`).join(', ')}\n`);
}
console.log(
  `findings never raised: ${Object.keys(findings)
    .filter((id) => !coverage.findings.has(id))
    .join(', ')}`,
);
