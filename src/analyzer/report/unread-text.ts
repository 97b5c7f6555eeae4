/** The headline of a text in which nothing is read. */
import { firstSentence } from '../messages/wording.ts';
import type { ReportDiagnostic } from './types.ts';

/** What the text is instead, as far as its reader could tell: an answer of AWS that refuses, code, a part of an output. */
export function unreadText(diagnostics: readonly ReportDiagnostic[]): string {
  const worst = [4, 3, 2, 1].flatMap((weight) => diagnostics.filter((remark) => weightOf(remark) === weight))[0];
  return worst === undefined
    ? 'Nothing here could be read as the output of an AWS command.'
    : firstSentence(worst.text);
}

/** How much a remark tells of a text in which nothing is read: its name more than that it is unknown; a repair, nothing. */
const weightOf = ({ severity, code }: ReportDiagnostic): number =>
  severity === 'note' || code === 'BAD-6'
    ? 0
    : code === 'FMT-8'
      ? 3
      : severity === 'warning'
        ? 1
        : code.startsWith('FMT-2')
          ? 2
          : 4;
