/** "How sure is this?": what the verdict takes for granted, what no output can show, and what it does not cover. */
import type { Report } from '../../analyzer/report/types.ts';
import { assumptionsSection, outsideSection } from './needs.ts';
import { h } from './node.ts';
import type { Node } from './node.ts';
import type { ViewOptions } from './options.ts';
import { limitsSection } from './read.ts';

/** Folded below the answer; its first line says how much is assumed. */
export function sureSection(report: Report, options: ViewOptions): Node | null {
  if (report.documents.length === 0) return null;
  const { length } = report.assumptions;
  const taken = length === 0 ? '' : `; ${length} taken for granted`;
  return h(
    'details',
    { class: 'verdict-sure' },
    h('summary', null, 'How sure is this?', h('span', { class: 'sure-word' }, ` ${sureWord(report)}${taken}`)),
    assumptionsSection(report, options),
    outsideSection(report, options),
    limitsSection(options),
  );
}

function sureWord({ verdict, assumptions }: Report): string {
  if (verdict === 'unknown') return 'Not certain';
  if (verdict === 'depends') return 'Not from this output alone';
  return assumptions.length === 0 ? 'Proved by the paste' : 'As far as the paste goes';
}
