/** The words that the pages show for the report's own names. */
import type { AskedQuestion, ReportFunction } from '../../analyzer/report/types.ts';

export {
  associationWord,
  hopName,
  leanSentence,
  outcomeWord,
  severityWord,
  verdictLook,
  verdictMeaning,
} from '../../analyzer/words.ts';

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
