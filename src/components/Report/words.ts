/** The words that the pages show for the report's own names. */
import type { AskedQuestion, Verdict, ReportFunction } from '../../analyzer/report/types.ts';

export {
  associationWord,
  hopName,
  leanSentence,
  outcomeWord,
  severityWord,
  verdictMeaning,
} from '../../analyzer/words.ts';

/** Open, blocked or unsure: the three looks that verdicts share; words tell them apart. */
export const verdictLook: Readonly<Record<Verdict, 'open' | 'blocked' | 'unsure'>> = {
  reachable: 'open',
  unreachable: 'blocked',
  intermittent: 'blocked',
  depends: 'unsure',
  unknown: 'unsure',
  mixed: 'unsure',
};

/** "the internet", or the destination as the reader wrote it. */
export function destinationName(question: AskedQuestion): string {
  return question.destination === 'internet' ? 'the internet' : question.destination;
}

/** "1 error", "2 errors". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** What sends, as the first stop of a line names it. */
export function senderName({ kind, name }: Pick<ReportFunction, 'kind' | 'name'>): string {
  if (kind === 'web-function') return `Web Function ${name}`;
  if (kind === 'microvm') return `MicroVM ${name}`;
  return kind === 'network-connector' ? 'Web Function or MicroVM' : `Function ${name}`;
}
