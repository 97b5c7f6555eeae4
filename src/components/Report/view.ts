/** The whole report as a tree; the same for the browser and for pages made at build time. */
import type { Report } from '../../analyzer/report/types.ts';
import { findingIds } from './anchors.ts';
import { answerBox } from './answer.ts';
import { findingSections } from './findings.ts';
import { waits } from './main-fault.ts';
import { firstMissing, functionNeed, needsSection } from './needs.ts';
import { h } from './node.ts';
import type { Node } from './node.ts';
import type { ViewOptions } from './options.ts';
import type { RareViews } from './rare-views.ts';
import { diagnosticsSection, readSection } from './read.ts';
import { subnetsSection } from './subnets.ts';
import { isUnchosen } from '../../analyzer/report/unchosen.ts';
import { routesStub } from '../Routes/stub.ts';
import { counted } from './words.ts';

/** Draws a report: the answer and its path first, whole; what is broken besides, folded; then what was read. */
export function reportView(report: Report, options: ViewOptions, rare: RareViews = null): Node {
  const ids = findingIds(options.prefix, report.findings);
  const isEmpty = report.documents.length === 0;
  const told = rare?.toldOf(report) ?? null;
  // No output is asked for twice.
  const asked = told?.need ?? (isUnchosen(report) ? functionNeed(report) : waits(report) ? firstMissing(report) : null);
  const symptoms = (report.symptoms ?? []).filter((symptom) => symptom !== told?.entry);
  const remarks = { ...report, diagnostics: report.diagnostics.filter((entry) => entry !== told?.entry) };
  return h(
    'section',
    { class: 'report', 'data-verdict': report.verdict, 'aria-label': 'Result' },
    h(
      'div',
      { class: 'report-answer' },
      answerBox(report, ids, options, rare),
      symptoms.length === 0 ? null : (rare?.symptomsSection(symptoms, told !== null, options) ?? null),
      isEmpty ? diagnosticsSection(remarks, options) : null,
      subnetsSection(report, options),
      options.expandable === true && report.subnets.some(({ routeTableId }) => routeTableId !== null)
        ? routesStub()
        : null,
    ),
    h(
      'div',
      { class: 'report-more' },
      findingSections(report, ids, options),
      // Who was refused has a command to run again.
      told?.isRefusal ? null : needsSection(report, asked, options),
      isEmpty ? null : readPart(report, options),
    ),
  );
}

/** What was read, and what the reader had to say about it: folded, with the counts in its first line. */
function readPart(report: Report, options: ViewOptions): Node {
  const remarks = report.diagnostics.length === 0 ? '' : `, ${counted(report.diagnostics.length, 'remark')}`;
  return h(
    'details',
    { class: 'report-read' },
    h('summary', null, `What was read: ${counted(report.documents.length, 'document')}${remarks}`),
    diagnosticsSection(report, options),
    readSection(report, options),
  );
}
