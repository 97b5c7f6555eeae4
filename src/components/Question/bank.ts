/** Every question of the site, read from the lessons' folders at build time; a fault in one of them stops the build. */
import { parse } from 'yaml';
import { check } from '../../analyzer/index.ts';
import type { Verdict } from '../../analyzer/report/types.ts';
import { present, type Presented } from '../../quiz/present.ts';
import type { PredictQuestion, Question } from '../../quiz/question.ts';
import { readQuestions } from '../../quiz/schema.ts';

/** A file of a scenario that a predict question shows. */
export interface ShownFile {
  readonly name: string;
  readonly text: string;
}

export interface BankEntry {
  readonly lesson: string;
  readonly question: Question;
  readonly presented: Presented;
  readonly files: readonly ShownFile[];
}

const lists = import.meta.glob<string>('/content/lessons/*/questions.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const scenarioFiles = import.meta.glob<string>('/content/scenarios/*/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** All questions, lesson by lesson, in the order of their files. */
export const bank: readonly BankEntry[] = Object.entries(lists).flatMap(([path, yaml]) => {
  const result = readQuestions(parse(yaml));
  if (!result.ok)
    throw new Error(`${path.slice(1)} has faults:\n${result.problems.map((line) => `  ${line}`).join('\n')}`);
  const lesson = path.split('/').at(-2) ?? '';
  return result.questions.map((question) => enter(lesson, question));
});

const ids = bank.map((entry) => entry.question.id);
const twice = ids.find((id, index) => ids.indexOf(id) < index);
if (twice !== undefined)
  throw new Error(`Two lessons have a question with the id "${twice}"; ids are unique in the site.`);

/** The questions of one lesson with one role. */
export function questionsOf(lesson: string, role: Question['role']): readonly BankEntry[] {
  return bank.filter((entry) => entry.lesson === lesson && entry.question.role === role);
}

/** The question with this id; an unknown id is a mistake in the content and stops the build. */
export function questionById(id: string): BankEntry {
  const found = bank.find((entry) => entry.question.id === id);
  if (found === undefined) throw new Error(`No questions.yaml has a question "${id}".`);
  return found;
}

function enter(lesson: string, question: Question): BankEntry {
  if (question.type !== 'predict') return { lesson, question, presented: present(question, null), files: [] };
  const files = filesOf(question);
  const shown = question.show.map((name) => files.find((file) => file.name === name) ?? missing(question, name));
  return { lesson, question, presented: present(question, answer(question, files)), files: shown };
}

function filesOf(question: PredictQuestion): readonly ShownFile[] {
  const folder = `/content/scenarios/${question.scenario}/`;
  return Object.keys(scenarioFiles)
    .filter((path) => path.startsWith(folder))
    .sort()
    .map((path) => ({ name: path.slice(folder.length), text: scenarioFiles[path] ?? '' }));
}

/** What the analyzer says about the scenario, which has to be one of the options. */
function answer(question: PredictQuestion, files: readonly ShownFile[]): Verdict {
  const { verdict } = check(files, question.ask);
  if (question.options.some((option) => option.verdict === verdict)) return verdict;
  throw new Error(`Question "${question.id}": the analyzer says "${verdict}", which is none of its options.`);
}

function missing(question: PredictQuestion, name: string): never {
  throw new Error(
    `Question "${question.id}" shows ${name}, and content/scenarios/${question.scenario}/ has no such file.`,
  );
}
