/** A text that holds no output: the remark, or the error message, that its answer was taken from. */
import type { Need, Report, ReportDiagnostic, Symptom } from '../../analyzer/report/types.ts';
import { lineId, lineWords } from './anchors.ts';
import { commandBlock } from './command.ts';
import { inline, paragraphs } from './inline.ts';
import { h } from './node.ts';
import type { Node } from './node.ts';
import { siteHref } from './options.ts';
import type { ViewOptions } from './options.ts';

export interface Told {
  readonly entry: ReportDiagnostic | Symptom;
  /** What its text says after the sentence that became the answer. */
  readonly rest: string;
  /** AWS, or its command line, refused: what helps stands in the rest, and asking the same again does not. */
  readonly isRefusal: boolean;
  /** The missing output that its command prints, with the names of this text; null where there is none. */
  readonly need: Need | null;
}

/** What the answer repeats the first sentence of; null for an answer about a path. */
export function toldOf({ answer, diagnostics, needs, symptoms = [] }: Report): Told | null {
  const entry = [...symptoms, ...diagnostics].find(({ text }) => text.startsWith(answer));
  if (entry === undefined) return null;
  const isRefusal = 'code' in entry && entry.code === 'BAD-13';
  return { entry, rest: entry.text.slice(answer.length).trim(), isRefusal, need: needOf(entry, needs) };
}

/** A placeholder for a VPC says less than the command that asks for all tables. */
function needOf(entry: Told['entry'], needs: readonly Need[]): Need | null {
  const command = commandOf(entry);
  if (command === null || command.endsWith('VPC_ID')) return null;
  return (
    needs.find((need) => need.kind === 'missing' && operationOf(need.command ?? '') === operationOf(command)) ?? null
  );
}

const commandOf = (entry: Told['entry']): string | null => ('command' in entry ? (entry.command ?? null) : null);

/** The rest of it, with its line, and the page that says more. */
export function toldLine({ entry, rest, isRefusal }: Told, options: ViewOptions): Node {
  const line = 'code' in entry ? entry.line : entry.start.line;
  const words = lineWords(entry.source, line, line, options);
  const place = options.linkLines ? h('a', { href: `#${lineId(options.prefix, entry.source, line)}` }, words) : words;
  return h(
    'p',
    { class: 'verdict-first', ...('code' in entry ? { 'data-code': entry.code } : { 'data-symptom': entry.id }) },
    ...(isRefusal ? ['It says so in ', place, '.'] : [inline(rest), ' (', place, ')']),
    'isAsked' in entry && entry.isAsked ? ' The check asks for the destination that it names.' : null,
    'page' in entry ? [' ', h('a', { href: siteHref(options.base, entry.page) }, 'More about this message')] : null,
  );
}

/** What to do first: what the refusal asks for, or the missing output by the command that names the ids of this text; null where neither helps. */
export function toldToDo({ entry, rest, isRefusal, need }: Told): Node | null {
  const command = commandOf(entry);
  if (isRefusal) return doBox('Do this first', [h('p', null, inline(rest))], command);
  return need === null ? null : doBox('Paste this next', paragraphs(need.text), command);
}

const doBox = (title: string, body: readonly Node[], command: string | null): Node =>
  h(
    'div',
    { class: 'verdict-do' },
    h('h3', { class: 'do-title' }, title),
    body,
    command === null ? null : commandBlock([command], 'Copy command'),
  );

/** "aws ec2 describe-route-tables" of a whole command. */
const operationOf = (command: string): string => command.split(' ', 3).join(' ');
