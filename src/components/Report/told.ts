/** A text that holds no output: the remark, or the error message, that its answer was taken from. */
import type { Report, ReportDiagnostic, Symptom } from '../../analyzer/report/types.ts';
import { lineId, lineWords } from './anchors.ts';
import { commandBlock } from './command.ts';
import { inline } from './inline.ts';
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
}

/** What the answer repeats the first sentence of; null for an answer about a path. */
export function toldOf({ answer, diagnostics, symptoms = [] }: Report): Told | null {
  const entry = [...symptoms, ...diagnostics].find(({ text }) => text.startsWith(answer));
  if (entry === undefined) return null;
  return { entry, rest: entry.text.slice(answer.length).trim(), isRefusal: 'code' in entry && entry.code === 'BAD-13' };
}

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

/** What to do about a refusal, before anything is worth pasting. */
export function refusalToDo({ entry, rest }: Told): Node {
  return h(
    'div',
    { class: 'verdict-do' },
    h('h3', { class: 'do-title' }, 'Do this first'),
    h('p', null, inline(rest)),
    'command' in entry && entry.command !== null ? commandBlock([entry.command], 'Copy command') : null,
  );
}
