/** The scenario of a question: what is shown of it, what the analyzer says, and what is marked and drawn once it is answered. */
import { check } from '../../analyzer/index.ts';
import type { Verdict } from '../../analyzer/report/types.ts';
import type { FixQuestion, PredictQuestion } from '../../quiz/question.ts';
import { scenario, type ScenarioFile } from '../WorkedExample/scenario.ts';
import { compact } from './compact.ts';
import { breakingFiles, decidingLines, type DecidingLines, type DrawnPath, pathsOf } from './evidence.ts';
import { inView } from './in-view.ts';
import { tryChange } from './try-change.ts';

/** A file of a question; what is not in view is folded below its name. */
export interface ShownFile extends ScenarioFile {
  readonly isInView: boolean;
}

export interface Shown {
  /** In their short form. */
  readonly files: readonly ShownFile[];
  readonly paths: readonly DrawnPath[];
  readonly lines: readonly DecidingLines[];
}

/** What a predict question shows, and what the analyzer says, which has to be one of its options. */
export function showPrediction(question: PredictQuestion): { readonly shown: Shown; readonly verdict: Verdict } {
  const { shown, verdict } = show(question);
  if (question.options.some((option) => option.verdict === verdict)) return { shown, verdict };
  throw new Error(`Question "${question.id}": the analyzer says "${verdict}", which is none of its options.`);
}

/** What a fix question shows, and which of its changes give a way out: one at least, and one that does not. */
export function showFix(question: FixQuestion): { readonly shown: Shown; readonly works: readonly boolean[] } {
  const { shown, verdict } = show(question);
  if (verdict === 'reachable') throw new Error(`Question "${question.id}": nothing is to be mended in its scenario.`);
  const { files } = scenario(question.scenario);
  const works = question.options.map(({ change }) => tryChange(files, question.ask, change).works);
  if (works.includes(true) && works.includes(false)) return { shown, works };
  const told = question.options.map(({ change }) => {
    const { report, refusal } = tryChange(files, question.ask, change);
    return `  ${change}\n    ${refusal ?? report.headline}`;
  });
  throw new Error(
    `Question "${question.id}": one change has to give a way out, and another one none.\n${told.join('\n')}`,
  );
}

function show(question: PredictQuestion | FixQuestion): { readonly shown: Shown; readonly verdict: Verdict } {
  const files = scenario(question.scenario).files.map((file) =>
    question.show.includes(file.name) ? { ...file, text: compact(file.text) } : file,
  );
  const report = check(files, question.ask);
  const named = question.show.map((name) => files.find((file) => file.name === name) ?? missing(question, name));
  const shown = {
    files: inView(named, breakingFiles(report, files)),
    paths: pathsOf(report),
    lines: decidingLines(report, files, question.show),
  };
  return { shown, verdict: report.verdict };
}

function missing({ id, scenario: slug }: PredictQuestion | FixQuestion, name: string): never {
  throw new Error(`Question "${id}" shows ${name}, and content/scenarios/${slug}/ has no such file.`);
}
