// Adds a question to a lesson: node scripts/new-question.mjs <lesson> <question-id>
// @ts-check
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { idsFromCommandLine, MARK, root, stop } from './scaffold/files.mjs';
import { questionText } from './scaffold/question.mjs';

const [lesson = '', id = ''] = idsFromCommandLine(2, 'node scripts/new-question.mjs <lesson> <question-id>');
const path = join('content/lessons', lesson, 'questions.yaml');
if (!existsSync(join(root, path))) stop(`${path}: no such file; the lessons are the folders of content/lessons`);
if (readFileSync(join(root, path), 'utf8').includes(`id: ${id}\n`))
  stop(`${id}: that lesson has this question already`);
appendFileSync(join(root, path), `\n${questionText(id, 'quiz')}`);
process.stdout.write(`${path}

Next:
1. Replace every ${MARK}; take the misconceptions from content/misconceptions.yaml.
2. For a question whose answer the analyzer computes, use type predict and name a scenario instead of an answer.
3. npm test
`);
