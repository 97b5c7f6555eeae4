/** Several destinations as Markdown: a table of verdicts, then once what they share. The reader's ids are kept. */
import { printable } from './printable.ts';
import type { Said, SeveralReport } from './several.ts';
import { escape, fence, finding, section } from './to-markdown.ts';

/** @returns Markdown that ends in a newline */
export function severalToMarkdown(report: SeveralReport): string {
  const { destinations } = report;
  const names = destinations.map(({ question }) => escape(question.destination));
  const about = ({ destinations: places }: Said<object>): string =>
    places.length === names.length ? '' : ` (for ${places.map((place) => names[place] ?? '').join(', ')})`;
  const lines = [
    `## ${String(destinations.length)} destinations: ${report.verdict}`,
    '',
    '| destination | port | verdict | in one sentence |',
    '| --- | --- | --- | --- |',
    ...destinations.map(
      ({ question, verdict, lean, headline }, i) =>
        `| ${names[i] ?? ''} | ${String(question.port)} | ${verdict}${lean ? ` (leaning ${lean})` : ''} | ${escape(headline)} |`,
    ),
    ...section(
      'Findings',
      report.findings.flatMap((f) => {
        const [head = '', ...rest] = finding(f);
        return [`${head}${about(f)}`, ...rest];
      }),
    ),
    ...section(
      'Assumed',
      report.assumptions.map((a) => `- ${escape(a.text)}${about(a)}`),
    ),
    ...section(
      'Would decide more',
      report.needs.flatMap((n) => [
        `- ${escape(n.text)}${about(n)}`,
        ...(n.command === null ? [] : fence([n.command])),
      ]),
    ),
  ];
  return `${lines.map(printable).join('\n')}\n`;
}
