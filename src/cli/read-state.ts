/** The input as a state of the control plane; what was cut, or says something else as plain JSON, is refused. */
import { check, gather, analyze, loadParsers, neededParsers, readPaste } from '../analyzer/index.ts';
import type { Question } from '../analyzer/index.ts';
import type { Run } from '../analyzer/parts.ts';
import { documentsOf, stateOfPaste, type State } from '../controlplane/index.ts';
import { problemOf, type SourceText } from './problems.ts';

/** Reads the texts; a sentence where they cannot be changed and judged again. */
export async function readState(
  texts: readonly SourceText[],
  question: Question,
  run: Run,
): Promise<{ readonly state: State } | { readonly problem: string }> {
  const parsers = await loadParsers(neededParsers(texts));
  return run(() => {
    const paste = readPaste(texts, parsers);
    const report = analyze(gather(paste), question);
    const problem = problemOf(report, texts, question.functionName !== undefined);
    if (problem !== null) return { problem };
    const state = stateOfPaste(paste);
    const isWhole = paste.documents.every(({ incomplete }) => incomplete.length === 0);
    const again = check(documentsOf(state), question);
    if (isWhole && again.verdict === report.verdict && again.headline === report.headline) return { state };
    return {
      problem:
        'way-out: a part of the input is cut or damaged, so that a change to it cannot be judged. Give the whole output of the describe commands, with --output json.',
    };
  });
}
