/** What is said of a text in which no line is of output: what it looks like, and which ids stand in it. */
import { commandFrom } from '../command-line.ts';
import { withoutQuery } from '../repeated.ts';
import { idsNamed } from '../text/ids-named.ts';
import { EXPECTED } from './empty-text.ts';
import { JSON_COMMAND } from './message.ts';
import type { Message } from './message.ts';

/** The text is something else; its words are not repeated, they may be anything. */
export function nothingRecognised(text: string, lines: number): Message {
  if (OWN_ERROR.test(text.slice(0, 1000)))
    return {
      severity: 'error',
      code: 'FMT-20',
      text: `The text is what a program says went wrong, and holds no output of an AWS command. Whether it is right cannot be seen without that. ${EXPECTED}`,
      command: JSON_COMMAND,
    };
  const picked = pickedBy(text);
  if (picked !== null)
    return {
      severity: 'error',
      code: 'FMT-21',
      text: 'What `--query` left of the output says nothing of the network. Run the same command without --query.',
      command: picked,
    };
  const size = lines === 1 ? 'one line' : `${String(lines)} lines`;
  const vpcs = idsNamed(text).filter((id) => id.startsWith('vpc-'));
  return {
    severity: 'error',
    code: 'FMT-20',
    text: `${
      CONSOLE_PAGE.test(text)
        ? 'This looks like a page of the AWS console, of which only rows of lists and of routes are read.'
        : `The text ${singleValue(text) ?? `has ${size}`}, and nothing in it looks like the output of an AWS command.`
    } ${named(text)}`,
    command:
      vpcs.length === 0 || vpcs.length > MAX_NAMED
        ? JSON_COMMAND
        : JSON_COMMAND.replace(' --output', ` --filters Name=vpc-id,Values=${vpcs.join()} --output`),
  };
}

/** The command of the text that has a `--query`, without it; null when there is none. */
function pickedBy(text: string): string | null {
  const top = text.slice(0, MOST_ABOVE);
  for (const { index, 0: line } of top.matchAll(/^.*\baws\b.*$/gm)) {
    const found = commandFrom(top, line.trim(), index + line.length);
    if (found !== null && Object.hasOwn(found.command.options, 'query')) return withoutQuery(found.command);
  }
  return null;
}

/** What was picked is short, and the command stands above it. */
const MOST_ABOVE = 4000;

/** Labels that stand alone on a line of a page of the console, with their value below. */
const CONSOLE_PAGE =
  /^[ \t]{0,20}(?:(?:Subnet|Route table|VPC|NAT gateway|Internet gateway|Security group|Network interface|Endpoint) (?:ID|ARN)|Available IPv4 addresses|Auto-assign public IPv4 address|Your AWS virtual network|Route network traffic to resources|Allow IPv6 traffic|(?:Inbound|Outbound) rules(?: \(\d{1,4}\))?)[ \t]{0,20}$/m;

/** The ids that stand in the text: with them its author sees that it was looked at, and what is missing; then what to paste. */
function named(text: string): string {
  const ids = idsNamed(text);
  if (ids.length === 0) return EXPECTED;
  const rest = ids.length - MAX_NAMED;
  const list = `${ids.slice(0, MAX_NAMED).join(', ')}${rest > 0 ? ` and ${String(rest)} more` : ''}`;
  return `It names ${list}, and shows nothing of what ${ids.length === 1 ? 'that is' : 'they are'}. Paste what the command prints.`;
}
const MAX_NAMED = 4;

/** The text is what a person says, about the function or about anything. */
export const onlyWords = (text: string): Message => ({
  severity: 'error',
  code: 'FMT-20',
  text: `${/[?？]["')\s]*$/.test(text.slice(-20)) ? 'A question' : 'A description'} in words cannot be checked: which route wins, only the output of AWS shows. ${EXPECTED}`,
  command: JSON_COMMAND,
});

/** How programs begin to tell what went wrong, in the first lines. */
const OWN_ERROR =
  /^(?:[^\n]{0,200}\n){0,2}[^\w\n]{0,12}(?:[\w./@-]{1,60}: )?\[?(?:Error|ERROR|error|FATAL|fatal|FAILED|Failed|CRITICAL)\]?(?:: | in | on |\s*\n|\()/;

/** A JSON document without brackets: one value. */
function singleValue(text: string): string | null {
  if (/^"[^"\n]{0,1000}"$/.test(text)) return 'is a single quoted value';
  if (/^-?\d{1,40}(?:\.\d{1,40})?$/.test(text)) return 'is a single number';
  return /^(?:true|false|null)$/.test(text) ? `is the single word ${text}` : null;
}
