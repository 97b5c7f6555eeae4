/** What is said when a text holds nothing to read. */
import { MAX_PIECES } from './limits.ts';
import type { Severity } from '../words.ts';

const EXPECTED =
  'Expected is what a command such as aws ec2 describe-route-tables prints: as JSON, YAML, a table, text or XML. Run the command and paste all of its output, from the first line to the last.';

interface Words {
  readonly severity: Severity;
  readonly code: string;
  readonly text: string;
  readonly command: string;
}

const COMMAND = 'aws ec2 describe-route-tables --output json --no-cli-pager';

/** The text is empty, or only white space. */
export function emptyText(): Words {
  return { severity: 'error', code: 'FMT-20', text: `There is no text to read. ${EXPECTED}`, command: COMMAND };
}

/** The text is something else; its words are not repeated, they may be anything. */
export function nothingRecognised(text: string, lines: number): Words {
  const size = lines === 1 ? 'one line' : `${String(lines)} lines`;
  return {
    severity: 'error',
    code: 'FMT-20',
    text: `The text ${singleValue(text) ?? `has ${size}`}, and nothing in it looks like the output of an AWS command. ${EXPECTED}`,
    command: COMMAND,
  };
}

/** A JSON document without brackets: one value. */
function singleValue(text: string): string | null {
  if (/^"[^"\n]{0,1000}"$/.test(text)) return 'is a single quoted value';
  if (/^-?\d{1,40}(?:\.\d{1,40})?$/.test(text)) return 'is a single number';
  return /^(?:true|false|null)$/.test(text) ? `is the single word ${text}` : null;
}

/** The text is a heap of scraps; what follows is not read. */
export function tooManyPieces(): Words {
  return {
    severity: 'error',
    code: 'BAD-2',
    text: `The text has more than ${String(MAX_PIECES)} separate pieces, and the rest, from here, was not read. Paste the output for one VPC.`,
    command: 'aws ec2 describe-route-tables --filters Name=vpc-id,Values=VPC_ID',
  };
}

/** Only a command was pasted, without what it printed. */
export function onlyCommand(): Words {
  return {
    severity: 'error',
    code: 'BAD-1',
    text: `There is a command here, but not what it printed. Run it, and paste its output too. ${EXPECTED}`,
    command: COMMAND,
  };
}
