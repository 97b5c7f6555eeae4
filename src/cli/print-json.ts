/** The report as JSON in pieces: a large one does not fit into one string, and nothing in it may steer a terminal. */
import type { SeveralReport } from '../analyzer/report/several.ts';
import type { Report } from '../analyzer/report/types.ts';
import { shorter } from './shorter.ts';

/** Above this many subnets the indentation would be half of the output: then each element stands on one line. */
const INDENTED = 50;
/** As it would be of a report so many times as long as what it is about: a table of 2 kB has fifteen stops and fixes. */
const TIMES = 5;
const PIECE = 65_536;
// In JSON these occur only inside strings, where an escape means the same: C1 controls, line separators, marks of direction.
const STEERING = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

const escape = (json: string): string =>
  json.replace(STEERING, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Equal to `JSON.stringify(report, null, 2)` in value, and but for the escapes in form unless the report is large. One that is
 * long for what it is about says what is alike once (`shorter.ts`).
 * @param given how many characters it is about
 */
export function* jsonPieces(report: Report | SeveralReport, given = Infinity): Generator<string> {
  const indent = isLarge(report, given) ? undefined : 2;
  let held = '{';
  let between = '\n';
  const printed = indent === undefined && isLong(report, TIMES * given) ? shorter(report) : report;
  for (const [name, value] of Object.entries(printed) as [string, unknown][]) {
    held += `${between}  ${JSON.stringify(name)}: `;
    between = ',\n';
    for (const part of parts(value, indent)) {
      held += escape(part);
      if (held.length < PIECE) continue;
      yield held;
      held = '';
    }
  }
  yield `${held}\n}\n`;
}

function isLarge(report: Report | SeveralReport, given: number): boolean {
  const answers = 'destinations' in report ? report.destinations : [report];
  const subnets = answers.reduce((sum, answer) => sum + answer.subnets.length, 0);
  return subnets > INDENTED || (given < Infinity && JSON.stringify(report, null, 2).length > TIMES * given);
}

/** Whether its lists alone, without indentation, have more characters; counted up to there. */
function isLong(report: Report | SeveralReport, most: number): boolean {
  let length = 0;
  for (const list of 'destinations' in report
    ? [report.destinations, report.findings]
    : [report.subnets, report.findings])
    for (const element of list) if ((length += JSON.stringify(element).length) > most) return true;
  return false;
}

function* parts(value: unknown, indent: number | undefined): Generator<string> {
  if (!Array.isArray(value) || value.length === 0) {
    yield shifted(value, indent, '  ');
    return;
  }
  let lead = '[';
  for (const element of value as unknown[]) {
    yield `${lead}\n    ${shifted(element, indent, '    ')}`;
    lead = ',';
  }
  yield '\n  ]';
}

const shifted = (value: unknown, indent: number | undefined, by: string): string =>
  JSON.stringify(value, null, indent).replaceAll('\n', `\n${by}`);
