/** What is said when there is no text at all. */
import { JSON_COMMAND } from './message.ts';
import type { Message } from './message.ts';

export const EXPECTED =
  'Expected is what a command such as aws ec2 describe-route-tables prints: as JSON, YAML, a table, text or XML. Run the command and paste all of its output, from the first line to the last.';

/** The text is empty, or only white space. */
export function emptyText(): Message {
  return { severity: 'error', code: 'FMT-20', text: `There is no text to read. ${EXPECTED}`, command: JSON_COMMAND };
}
