// Starts a finding: node scripts/new-finding.mjs <id>
// The id names the fault or the state as the reader sees it, such as nat-in-private-subnet.
// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, idsFromCommandLine, MARK, root } from './scaffold/files.mjs';

const [id = ''] = idsFromCommandLine(1, 'node scripts/new-finding.mjs <id>');

const rule = `import { define } from './define.ts';

export default define({
  id: '${id}',
  area: 'routes',
  severity: 'warning',
  rules: ['${MARK}'],
  title: '${MARK} with a title',
  lesson: null,
  texts: ({ subnet }) => ({
    found: \`${MARK} with what was found, naming \${subnet}.\`,
    why: '${MARK} with why it matters to a function.',
    next: '${MARK} with what to do next.',
  }),
});
`;

const page = `---
id: ${id}
summary: ${MARK} with one sentence.
scenario: null
related: []
sources: []
whatItIsNot: ${MARK} with what it is easily taken for.
---

## What it means

${MARK}

## Why it happens

${MARK}

## How to see it

${MARK}

## How to fix it

${MARK}
`;

create({ [`src/analyzer/messages/findings/${id}.ts`]: rule, [`content/findings/${id}.mdx`]: page }, [
  `Give the fact its values in src/analyzer/path/facts.ts, and raise it where the path meets it.`,
  `Replace every ${MARK} in the finding and in its page.`,
  'Where its area is another one than routes: node scripts/build-finding-index.mjs',
  'Add a scenario that triggers it (scripts/new-scenario.mjs), and one that comes close and does not.',
  'Name the page in the `related` list of another one, and the lesson that teaches it.',
  'npm test',
]);
const factsPath = join(root, 'src/analyzer/path/facts.ts');
const facts = readFileSync(factsPath, 'utf8');
const end = facts.indexOf('\n}', facts.indexOf('export interface FactValues {'));
writeFileSync(factsPath, `${facts.slice(0, end)}\n  '${id}': { subnet: string };${facts.slice(end)}`);
spawnSync(process.execPath, [join(root, 'scripts/build-finding-index.mjs')], { stdio: 'inherit' });
