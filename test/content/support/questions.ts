/** The questions of every lesson, as the quiz reads them. */
import { parse } from 'yaml';
import type { Question } from '../../../src/quiz/question.ts';
import { readQuestions } from '../../../src/quiz/schema.ts';
import { lessons, readText } from './read-content.ts';

export interface QuestionFile {
  readonly lesson: string;
  readonly questions: readonly Question[];
  /** What the quiz's own schema says about the file; empty when nothing is wrong. */
  readonly problems: readonly string[];
}

export const questionFiles: readonly QuestionFile[] = lessons.map(({ name }) => {
  const result = readQuestions(parse(readText(`lessons/${name}/questions.yaml`)));
  return result.ok
    ? { lesson: name, questions: result.questions, problems: [] }
    : { lesson: name, questions: [], problems: result.problems };
});

export const questions: readonly Question[] = questionFiles.flatMap((file) => file.questions);

/** The words of an option as a reader sees them. */
export const wordsOf = (option: Question['options'][number]): string => {
  if ('text' in option) return option.text;
  if ('verdict' in option) return option.verdict;
  return 'range' in option ? option.range : String(option.value);
};

/** Whether an option is right, as its author says; null where the analyzer says it. */
export const saysRight = (option: Question['options'][number]): boolean | null =>
  'correct' in option ? option.correct : null;
