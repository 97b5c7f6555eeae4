/** One loss in one document of a scenario, as a table of a test writes it. */
import { expect } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import type { Report } from '../../../src/analyzer/index.ts';
import { samples, scenarios, textOf } from './pieces.ts';
import type { Format } from './pieces.ts';
import { isCertain } from './trials.ts';

export interface Loss {
  readonly slug: string;
  readonly format: Format;
  /** A part of the command whose document is changed. */
  readonly command: string;
  readonly change: (body: string) => string;
  /** What is left of the line above the document; all of it when it is not told. */
  readonly head?: string;
}

/** The report of what is left, and the verdict of the whole. */
export function reportOf({ slug, format, command, change, head }: Loss): {
  readonly report: Report;
  readonly whole: string;
} {
  const [sample] = samples([format]).filter((one) => one.slug === slug);
  const documents = scenarios.find((one) => one.slug === slug)?.documents ?? [];
  const at = documents.findIndex((document) => document.command.includes(command));
  const piece = sample?.pieces[at];
  if (sample === undefined || piece === undefined) throw new Error(`no ${command} in ${slug}.${format}`);
  const body = change(piece.body);
  expect(body, 'nothing was lost').not.toBe(piece.body);
  const pieces = sample.pieces.with(at, { head: head ?? piece.head, body });
  return { report: check(textOf(pieces), sample.ask), whole: check(textOf(sample.pieces), sample.ask).verdict };
}

/** The verdict of what is left is that of the whole, or no certain one. */
export function expectNoFlip(loss: Loss): void {
  const { report, whole } = reportOf(loss);
  if (isCertain(report.verdict)) expect(report.verdict, report.headline).toBe(whole);
}
