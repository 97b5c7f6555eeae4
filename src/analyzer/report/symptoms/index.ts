/** The error messages of a paste, and the question and the words of a report that they change. */
import { firstSentence } from '../../messages/wording.ts';
import type { Snapshot } from '../../snapshot/types.ts';
import type { Question } from '../../verdict/question.ts';
import type { Report } from '../types.ts';
import { askedBy, type Asked } from './ask.ts';
import { findSymptoms } from './find.ts';
import { headlineOf, needsOf } from './needs.ts';
import type { Symptom } from './types.ts';

/** Reads the messages of a paste, and the question that they ask where the reader asked none. */
export const readSymptoms = (snapshot: Snapshot, question: Question): Asked =>
  askedBy(findSymptoms(snapshot), question);

/**
 * The report with its messages. Verdict and findings stay; where nothing could be read but the messages, the headline is
 * about the most telling of them, and what it needs is asked for.
 */
export function withSymptoms(report: Report, symptoms: readonly Symptom[]): Report {
  const main = symptoms.find(({ isAsked }) => isAsked) ?? symptoms[0];
  if (main === undefined) return report;
  const isAlone = report.subnets.length === 0 && report.documents.every(({ command }) => command === null);
  const isProblem = report.diagnostics.some(({ code }) => code === 'QUESTION');
  if (!isAlone || isProblem) return { ...report, symptoms };
  return {
    ...report,
    answer: firstSentence(main.text),
    headline: headlineOf(main),
    needs: needsOf(main),
    diagnostics: report.diagnostics.filter((entry) => !NOT_READ.has(entry.code)),
    symptoms,
  };
}

/** What is said of text that nothing understood. */
const NOT_READ: ReadonlySet<string> = new Set(['FMT-20', 'FMT-21', 'BAD-1', 'BAD-3', 'BAD-6']);
