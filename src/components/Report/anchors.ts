/** Names of the places that findings and lines link to: `#L12`, `#f-route-blackhole`, `#subnet-0ab…`. */
import type { Evidence, Finding, Report } from '../../analyzer/report/types.ts';
import { h } from './node.ts';
import type { Node } from './node.ts';
import type { ViewOptions } from './options.ts';

/** The id of a line: `L12` in the first source, `s2-L12` in the second. */
export function lineId(prefix: string, source: number, line: number): string {
  return `${prefix}${source === 0 ? '' : `s${source + 1}-`}L${line}`;
}

/** The id of each finding, in order: `f-<id>`, and `f-<id>-2` where a finding stands twice. */
export function findingIds(prefix: string, findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ id }) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return `${prefix}f-${id}${count === 1 ? '' : `-${count}`}`;
  });
}

/** "line 12", "lines 12–17", with the file's name when there are several. */
export function lineWords(source: number, start: number, end: number, options: ViewOptions): string {
  const lines = start === end ? `line ${start}` : `lines ${start}–${end}`;
  const name = options.sources.length > 1 ? (options.sources[source] ?? `part ${source + 1}`) : null;
  return name === null ? lines : `${name}, ${lines}`;
}

/** Links to the lines of the paste that prove something; equal places are named once, and at most `MOST`. */
export function evidenceLinks(evidence: readonly Evidence[], report: Report, options: ViewOptions): readonly Node[] {
  const links = new Map<string, Node>();
  for (const { document, start, end } of evidence) {
    const source = report.documents[document]?.source ?? 0;
    // A span that ends before the first character of a line ends on the line above it.
    const last = end.column <= 1 && end.line > start.line ? end.line - 1 : end.line;
    const words = lineWords(source, start.line, last, options);
    const anchor = h('a', { href: `#${lineId(options.prefix, source, start.line)}` }, words);
    if (!links.has(words)) links.set(words, options.linkLines ? anchor : h('span', null, words));
  }
  return [...links.values()].slice(0, MOST);
}

const MOST = 8;

/** The same nodes with a separator between them. */
export function joined(nodes: readonly Node[], separator: string): readonly (Node | string)[] {
  return nodes.flatMap((node, index) => (index === 0 ? [node] : [separator, node]));
}
