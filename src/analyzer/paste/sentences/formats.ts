/** What is said of a piece in one of the formats: what could not be read of it, and how to print it so that it can be. */
import { JSON_COMMAND, POWERSHELL_COMMAND, TABLES_COMMAND } from './message.ts';
import type { Message } from './message.ts';

/** The lines of a table were wrapped (FMT-5). */
export const WRAPPED_TABLE: Message = {
  severity: 'error',
  code: 'BAD-10',
  text: 'The lines of this table were wrapped at the width of the window, so its cells cannot be told apart and it is not read. Print the output as JSON.',
  command: JSON_COMMAND,
};

export const EMPTY_TABLE: Message = {
  severity: 'warning',
  code: 'BAD-14',
  text: 'This table has no rows: the command found nothing, or its start is missing. Check the account, the Region and the filter.',
  command: JSON_COMMAND,
};

/** Columns of text output that fit more than one field (FMT-4). */
export const ambiguousColumns = (lists: readonly string[]): Message => ({
  severity: 'warning',
  code: 'FMT-4',
  text: `Text output has no field names: some columns of ${lists.join(', ')} could be more than one field, and were left out. Print the output as JSON.`,
  command: JSON_COMMAND,
});

/** Records of text output that fit no field. */
export const unreadRecords = (count: number): Message => ({
  severity: 'warning',
  code: 'FMT-4',
  text: `${count === 1 ? 'One record does' : `${String(count)} records do`} not fit its list, beginning here; the list counts as incomplete. Print the output as JSON.`,
  command: JSON_COMMAND,
});

/** What PowerShell says itself (FMT-7). */
export const POWERSHELL_TRUNCATED: Message = {
  severity: 'warning',
  code: 'FMT-7',
  text: 'PowerShell says that it cut nested values. Convert with a greater depth, and paste that.',
  command: POWERSHELL_COMMAND,
};

/** Rows of the console (BAD-18). */
export const routesWithoutTable = ({ isElided }: { isElided: boolean }): Message => ({
  severity: 'warning',
  code: 'BAD-18',
  text: `These rows are routes without their table: which subnets use them is not in the text.${isElided ? ' Some rows do not show a destination and the id of a target; they are left out, and what they lead to is unknown.' : ''} Paste the route tables themselves.`,
  command: TABLES_COMMAND,
});

export const deepElements = (levels: number): Message => ({
  severity: 'error',
  code: 'FMT-6',
  text: `Elements nest here deeper than ${String(levels)} levels, so this part was not read. Answers of AWS nest fewer than ten.`,
});

export const ESCAPED_QUOTES: Message = {
  severity: 'note',
  code: 'BAD-12',
  text: 'The quotes of this document were escaped, as in a log line; one level of escapes was taken off.',
};

/** YAML that the AWS command line did not print (FMT-2). */
export const foreignYaml = ({ hasParser }: { hasParser: boolean }): Message => ({
  severity: 'error',
  code: 'FMT-2',
  text: `This looks like YAML that the AWS command line did not print, and it ${hasParser ? 'could not be understood' : 'needs the full YAML reader, which is not loaded here'}. Print the output as JSON.`,
  command: JSON_COMMAND,
});
