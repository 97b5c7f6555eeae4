/** The whole report as a tree; the same for the browser and for pages made at build time. */
import type { Report } from '../../analyzer/report/types.ts';
import { findingIds } from './anchors.ts';
import { findingSections } from './findings.ts';
import { assumptionsSection, needsSection } from './needs.ts';
import { h } from './node.ts';
import type { Node } from './node.ts';
import type { ViewOptions } from './options.ts';
import { diagnosticsSection, limitsSection, readSection } from './read.ts';
import { subnetsSection } from './subnets.ts';
import { verdictBlock } from './verdict.ts';

/** Draws a report, the verdict first; what to paste next comes at once where the verdict waits for it. */
export function reportView(report: Report, options: ViewOptions): Node {
  const ids = findingIds(options.prefix, report.findings);
  const needs = needsSection(report, options);
  const waits = report.verdict === 'unknown' || report.verdict === 'depends' || report.documents.length === 0;
  return h(
    'section',
    { class: 'report', 'data-verdict': report.verdict, 'aria-label': 'Result' },
    verdictBlock(report, ids, options),
    waits ? needs : null,
    report.documents.length === 0 ? diagnosticsSection(report, options) : null,
    subnetsSection(report, options),
    findingSections(report, ids, options),
    waits ? null : needs,
    assumptionsSection(report, options),
    report.documents.length === 0 ? null : diagnosticsSection(report, options),
    readSection(report, options),
    limitsSection(options),
  );
}
