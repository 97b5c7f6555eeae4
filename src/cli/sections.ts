/** The parts that the report in words of one destination and that of several have in common. */
import { printable } from '../analyzer/report/printable.ts';
import type { Report } from '../analyzer/index.ts';
import { diagnosticText, type SourceText } from './problems.ts';
import { wrap } from './wrap.ts';

/** A blank line, a title and what belongs to it; nothing where nothing does. */
export const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

/** What stands apart by a blank line alone. */
export const apart = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', ...lines]);

interface Need {
  readonly kind: Report['needs'][number]['kind'];
  readonly command: string | null;
}

/** What to paste next, and what no command shows. @param textOf the lines of one need, without its command */
export function needSections<N extends Need>(needs: readonly N[], textOf: (need: N) => readonly string[]): string[] {
  const of = (kind: Need['kind']): readonly N[] => needs.filter((need) => need.kind === kind);
  const next = of('missing').flatMap((need) => [
    ...textOf(need),
    ...(need.command === null ? [] : [`      ${need.command}`]),
  ]);
  return [
    ...section('Paste next', next),
    ...section('Not visible to any describe command', of('outside').flatMap(textOf)),
  ];
}

/** What was met while the texts were read. */
export const inputSection = (
  { diagnostics }: Pick<Report, 'diagnostics'>,
  sources: readonly SourceText[],
): readonly string[] =>
  section(
    'About the input',
    diagnostics.flatMap((diagnostic) => wrap(diagnosticText(diagnostic, sources), '  ', '- ')),
  );

/** The whole report: without the controls that a terminal would obey. */
export const printed = (lines: readonly string[]): string => `${lines.map(printable).join('\n')}\n`;
