/** Every question of the site, read from the lessons' folders at build time; a fault in one of them stops the build. */
import { parse } from 'yaml';
import { present, type Presented } from '../../quiz/present.ts';
import type { Question } from '../../quiz/question.ts';
import { readQuestions } from '../../quiz/schema.ts';
import { type Shown, showFix, showPrediction } from './shown.ts';

export interface BankEntry {
  readonly lesson: string;
  readonly question: Question;
  readonly presented: Presented;
  /** The scenario as the question shows it; null for questions without one. */
  readonly shown: Shown | null;
}

const lists = import.meta.glob<string>('/content/lessons/*/questions.yaml', {
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
  if (question.type === 'predict') {
    const { shown, verdict } = showPrediction(question);
    return { lesson, question, presented: present(question, { verdict, works: [] }), shown };
  }
  if (question.type === 'fix') {
    const { shown, works } = showFix(question);
    return { lesson, question, presented: present(question, { verdict: null, works }), shown };
  }
  return { lesson, question, presented: present(question), shown: null };
}

/** The questions on the page of a lesson by the first letters of their revisions: what shows how many are answered. */
export const asksOf = (lesson: string): string =>
  questionsOf(lesson, 'quiz')
    .map(({ presented }) => presented.revision.slice(0, 5))
    .join(' ');
