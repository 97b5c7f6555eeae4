// Starts a lesson that course.yaml has planned: node scripts/new-lesson.mjs <slug>
// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, idsFromCommandLine, MARK, root, stop } from './scaffold/files.mjs';
import { questionText } from './scaffold/question.mjs';

const [slug = ''] = idsFromCommandLine(1, 'node scripts/new-lesson.mjs <slug>');
const coursePath = join(root, 'content/course.yaml');
const course = readFileSync(coursePath, 'utf8');
const planned = course.split('\n').find((line) => line.includes(`slug: ${slug},`) && line.includes('planned: true'));
if (!planned)
  stop(`${slug}: not planned; add "{ slug: ${slug}, title: …, planned: true }" to content/course.yaml first`);
const title = /title: '?([^',}]+(?:, [^',}]+)*?)'?, planned/.exec(planned)?.[1] ?? slug;

const page = `---
title: '${title}'
objective: ${MARK} with what the reader can do afterwards, in one line.
minutes: 6
description: ${MARK} with one or two sentences for search engines.
misconceptions: [no-vpc-no-internet]
findings: []
takeaway: ${MARK} with the one thing to remember.
sources: [lambda-vpc]
updated: ${new Date().toISOString().slice(0, 10)}
---

${MARK} with two or three sentences that put the reader into the situation.

<Prediction id="${slug}-predict" />

## ${MARK} with the first step

<Misconception id="no-vpc-no-internet">
${MARK} with why it feels right.

${MARK} with why it is wrong.
</Misconception>

\`\`\`mermaid
flowchart TB
  accTitle: ${MARK} with a title
  accDescr: ${MARK} with what the picture shows, in a sentence.
  fn[orders] --> out[Internet]
\`\`\`

<TextAlternative>
1. ${MARK} with the picture in words.
</TextAlternative>

## Worked example

<WorkedExample scenario="all-good" />
`;

create(
  {
    [`content/lessons/${slug}/index.mdx`]: page,
    [`content/lessons/${slug}/questions.yaml`]: [
      questionText(`${slug}-predict`, 'prediction'),
      questionText(`${slug}-one`, 'quiz'),
      questionText(`${slug}-two`, 'quiz'),
    ].join('\n'),
  },
  [
    `Replace every ${MARK}; sources, misconceptions and findings are ids of the files in content/.`,
    'Choose or add the scenario of the worked example (scripts/new-scenario.mjs).',
    'npm run diagrams, and look at the picture in both themes.',
    'npm test',
  ],
);
writeFileSync(coursePath, course.replace(planned, `${planned.slice(0, planned.indexOf('- ') + 2)}${slug}`));
