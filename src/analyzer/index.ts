/** The public door of the analyzer: read a paste, gather resources, judge, report. Pure; knows no page, no Node, no clock. */
import { analyze } from './analyze.ts';
import { readPaste } from './paste/read-paste.ts';
import type { PasteInput } from './paste/types.ts';
import type { Parsers } from './paste/parsers.ts';
import { type SeveralReport, togetherOf } from './report/several.ts';
import type { Question, Report } from './report/types.ts';
import { gather } from './snapshot/gather.ts';
import { questionFor } from './verdict/question-for.ts';

export { analyze, gather, readPaste };
export { routesFor } from './routes-for.ts';
export type { RouteRow, RoutesAnswer } from './report/routes.ts';
export { loadParsers, neededParsers } from './paste/parsers.ts';
export { severalToMarkdown } from './report/several-to-markdown.ts';
export { toMarkdown } from './report/to-markdown.ts';
export { findingCatalog } from './messages/catalog.ts';
export type { CatalogEntry } from './messages/catalog.ts';
export { PRICES } from './fixes/prices.ts';
export type { Area } from './messages/findings/define.ts';
export type { Diagnostic, Paste, PasteDocument, PasteInput } from './paste/types.ts';
export type { Severity } from './words.ts';
export type { Parsers } from './paste/parsers.ts';
export type * from './report/types.ts';
export type { SeveralReport } from './report/several.ts';
export type { Snapshot } from './snapshot/types.ts';

/**
 * Reads a paste and answers a question about it, in one call.
 * @param input one string, or several named ones (one paste together)
 * @param question by default: the public internet, IPv4, TCP 443
 * @param parsers parsers for YAML and XML, loaded only when {@link neededParsers} names them
 */
export function check(input: PasteInput, question?: Question, parsers?: Parsers): Report {
  return analyze(gather(readPaste(input, parsers)), question);
}

/**
 * Reads a paste once and answers the same question about several destinations.
 * @param destinations at least one, as people type them; a port in one outweighs that of the question
 * @returns a row of verdict each, and once what their reports share; the verdict of the whole is the worst
 */
export function checkSeveral(
  input: PasteInput,
  destinations: readonly [string, ...string[]],
  question: Omit<Question, 'destination'> = {},
  parsers?: Parsers,
): SeveralReport {
  const snapshot = gather(readPaste(input, parsers));
  const [first, ...rest] = destinations;
  const answer = (destination: string): Report => analyze(snapshot, questionFor(destination, question));
  return togetherOf([answer(first), ...rest.map(answer)]);
}
