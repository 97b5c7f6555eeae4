/** The report as Markdown, for a ticket or a pull request; ids are replaced by aliases unless asked otherwise. */
import { isMadeUp } from '../aws/ids.ts';
import { countOf } from './counted.ts';
import { outboundWords } from './outbound-words.ts';
import { printable } from './printable.ts';
import { redactReport } from './redact.ts';
import { pathKey } from './same-path.ts';
import type { Finding, Report, SubnetReport } from './types.ts';
import { isUnchosen } from './unchosen.ts';

/**
 * @param original what {@link analyze} returned
 * @param options `ids: 'kept'` leaves the reader's ids in; the default replaces them
 * @returns Markdown that ends in a newline
 */
export function toMarkdown(original: Report, options: { readonly ids?: 'kept' | 'replaced' } = {}): string {
  const report = options.ids === 'kept' ? original : redactReport(original);
  const [notes, faults] = parted(report.findings);
  const where = isUnchosen(report) ? ' where it is attached' : '';
  const lines = [
    `## ${escape(report.headline)}`,
    '',
    `Verdict: **${report.verdict}**${report.lean ? ` (leaning ${report.lean})` : ''} for ${escape(report.question.destination)}, ${report.question.family}, ${report.question.protocol} ${String(report.question.port)}.`,
    ...section(
      'Error messages',
      (report.symptoms ?? []).map(({ text }) => `- ${escape(text)}`),
    ),
    // What is wrong and what to run, before the proof; what nobody has to act on, last.
    ...section(
      'Findings',
      faults.flatMap((fault) => finding(fault, where)),
    ),
    ...section('Subnets', [...Map.groupBy(report.subnets, pathKey).values()].flatMap(subnets)),
    ...section(
      'Assumed',
      report.assumptions.map((a) => `- ${escape(a.text)}`),
    ),
    ...section(
      'Would decide more',
      report.needs.flatMap((n) => [`- ${escape(n.text)}`, ...(n.command === null ? [] : fence([n.command]))]),
    ),
    ...section(
      'Worth knowing',
      notes.flatMap((note) => finding(note)),
    ),
    '',
    `_${source(report)}${options.ids === 'kept' ? '' : ' Ids and names are replaced by aliases.'}_`,
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

const parted = (findings: readonly Finding[]): readonly [notes: readonly Finding[], faults: readonly Finding[]] => [
  findings.filter(({ severity }) => severity === 'note'),
  findings.filter(({ severity }) => severity !== 'note'),
];

/** Where the answer comes from: "By Way Out, from 1 Lambda function, 2 route tables." */
export function source({ documents }: Pick<Report, 'documents'>): string {
  const counts = new Map<string, number>();
  for (const { label, count, command } of documents)
    if (command !== null) counts.set(label, (counts.get(label) ?? 0) + count);
  const read = [...counts].map(([label, count]) => countOf(count, label)).join(', ');
  return `By Way Out, which reads what AWS commands print${read === '' ? '' : `: ${read}`}.`;
}

export const section = (title: string, body: readonly string[]): string[] =>
  body.length === 0 ? [] : ['', `### ${title}`, '', ...body];

const nameOf = ({ subnetId, routeTableId }: SubnetReport): string =>
  `**${escape(subnetId ?? (routeTableId === null || isMadeUp(routeTableId) ? 'this table' : `table ${routeTableId}`))}**`;

const subnets = ([s, ...others]: readonly SubnetReport[]): string[] =>
  s === undefined
    ? []
    : [
        `- ${[s, ...others].map(nameOf).join(', ')}: ${s.verdict}`,
        ...s.hops.map((hop) => `  - ${hop.outcome}: ${escape(hop.text)}`),
        ...(s.outboundAddresses ? [`  - others see ${outboundWords(s.outboundAddresses)}`] : []),
      ];

/** @param where said behind the severity of an error that holds on a condition */
export const finding = (f: Finding, where = ''): string[] => [
  `- **${f.severity}${f.severity === 'error' ? where : ''}: ${escape(f.title)}** (\`${f.id}\`). ${escape(f.text)}`,
  ...f.fixes.flatMap((x, at) => [
    `  - ${at === 0 ? 'Fix' : 'Or'}: ${escape(x.title)}${x.monthlyCost ? `, ${x.monthlyCost}` : ''}${x.warning ? `. ${escape(x.warning)}` : ''}`,
    ...fence(x.cli),
  ]),
];

export const fence = (lines: readonly string[]): string[] => [
  '',
  '    ```sh',
  ...lines.map((l) => `    ${l}`),
  '    ```',
  '',
];

/** Pasted names are data: what Markdown would read as markup is escaped. */
export const escape = (text: string): string => text.replace(/[\\`*_[\]<>|]/g, String.raw`\$&`);
