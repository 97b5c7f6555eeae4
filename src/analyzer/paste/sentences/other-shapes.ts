/** What is said of JSON in another shape than the command line's: PowerShell's, CloudTrail's. */
import { POWERSHELL_COMMAND, TABLES_COMMAND } from './message.ts';
import type { Message } from './message.ts';

/** Type names where PowerShell's depth ran out. */
export const typeNames = (count: number): Message => ({
  severity: 'warning',
  code: 'FMT-7',
  text: `PowerShell printed the name of a type in place of the data ${count === 1 ? 'here' : `in ${String(count)} places, the first of them here`}, because ConvertTo-Json stops at a depth of 2: those values are unknown. Convert with a greater depth, and paste that.`,
  command: POWERSHELL_COMMAND,
});

export const CLOUDTRAIL_EVENT: Message = {
  severity: 'note',
  code: 'BAD-12',
  text: 'This is a CloudTrail event: it shows one resource at the moment it was made or changed. It may look different now, and others may exist. Paste what describe prints today.',
  command: TABLES_COMMAND,
};

export const CLOUDTRAIL_WITHOUT_ANSWER: Message = {
  severity: 'warning',
  code: 'BAD-12',
  text: 'This is a CloudTrail event without the resource in its answer: CloudTrail does not record what describe calls return. Run the command itself and paste its output.',
  command: TABLES_COMMAND,
};
