import type { Report, ReportDiagnostic } from '../../analyzer/report/types.ts';
import { lineId, lineWords } from './anchors.ts';
import { commandBlock } from './command.ts';
import { inline } from './inline.ts';
import { h } from './node.ts';
import type { Node } from './node.ts';
import { siteHref } from './options.ts';
import type { ViewOptions } from './options.ts';
import { severityWord } from './words.ts';

const MOST = 40;

/** What was found in the paste, document by document: "route tables: 2", and where. */
export function readSection(report: Report, options: ViewOptions): Node | null {
  if (report.documents.length === 0) return null;
  const id = `${options.prefix}read`;
  const items = report.documents.slice(0, MOST).map(({ label, count, format, source, start, end }) => {
    const words = lineWords(source, start.line, end.line, options);
    const place = options.linkLines ? h('a', { href: `#${lineId(options.prefix, source, start.line)}` }, words) : words;
    return h('li', null, h('strong', null, `${label}: ${count}`), ` (${format}, `, place, ')');
  });
  const rest = report.documents.length - items.length;
  return h(
    'section',
    { class: 'read', 'aria-labelledby': id },
    h('h3', { id }, 'Documents'),
    h('ul', { class: 'read-list' }, items, rest === 0 ? null : h('li', null, `and ${rest} more`)),
  );
}

/** What the reader of the paste had to say: errors first, each with its line. */
export function diagnosticsSection(report: Report, options: ViewOptions): Node | null {
  if (report.diagnostics.length === 0) return null;
  const id = `${options.prefix}diagnostics`;
  const order = { error: 0, warning: 1, note: 2 };
  const sorted = [...report.diagnostics].sort((a, b) => order[a.severity] - order[b.severity]);
  const rest = sorted.length - MOST;
  return h(
    'section',
    { class: 'diagnostics', 'aria-labelledby': id },
    h('h3', { id }, 'About the paste itself'),
    h(
      'ul',
      { class: 'diagnostics-list' },
      sorted.slice(0, MOST).map((entry) => diagnosticItem(entry, options)),
      rest <= 0 ? null : h('li', null, `and ${rest} more`),
    ),
  );
}

/** One remark with its place as a link, its severity in words and the command that prints better input. */
export function diagnosticItem(entry: ReportDiagnostic, options: ViewOptions): Node {
  const line = lineWords(entry.source, entry.line, entry.line, options);
  // Where a text breaks, its line may be all there is.
  const words = /^BAD-[36]$/.test(entry.code) ? `${line}, column ${entry.column}` : line;
  const href = `#${lineId(options.prefix, entry.source, entry.line)}`;
  return h(
    'li',
    { 'data-severity': entry.severity, 'data-code': entry.code },
    h('strong', null, severityWord[entry.severity]),
    ', ',
    options.linkLines ? h('a', { href }, words) : words,
    ': ',
    inline(entry.text),
    explained(entry.findings ?? [], options),
    entry.command === null ? null : commandBlock([entry.command], 'Copy command'),
  );
}

/** Links to the pages of findings that explain a code of AWS. */
const explained = (findings: readonly string[], { base }: ViewOptions): readonly (Node | string)[] =>
  findings.flatMap((id, i) => [
    i === 0 ? ' Explained in ' : ', ',
    h('a', { href: siteHref(base, `findings/${id}/`) }, h('code', null, id)),
  ]);

/** What no verdict of this page covers, always shown. */
export function limitsSection(options: ViewOptions): Node {
  const id = `${options.prefix}limits`;
  return h(
    'section',
    { class: 'limits', 'aria-labelledby': id },
    h('h3', { id }, 'What this does not cover'),
    h(
      'p',
      null,
      'The verdict is about the network path that the paste describes, at the moment it was printed. It says nothing about ',
      'permissions, about the destination’s own firewall and whether it answers, or about the function’s code and timeout.',
    ),
  );
}
