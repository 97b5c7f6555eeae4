/** A function that stands in the paste and could not be read: none is known then, which is not that there is none (FN-1). */
import { isPiece } from './closing-rest.ts';
import { isEndOfBars } from './end-of-bars.ts';
import { withoutAsides } from './foreign-text.ts';
import { isObject } from './json.ts';
import { holds } from './names-in-text.ts';
import { NAMES } from './names-of-lists.ts';
import type { Paste, PasteDocument } from '../paste/types.ts';
import { namesManaged, namesNetwork, UNREAD } from './shown-functions.ts';
import type { DocumentSummary } from './types.ts';

/** Why a paste in which no function was found may hold one all the same; null when nothing hints at one. */
export function whyLost(
  pasted: Paste,
  { summaries, hasRests }: { readonly summaries: readonly DocumentSummary[]; readonly hasRests: boolean },
): string | null {
  const paste = withoutAsides(pasted);
  // The end of some answer, which may have been that of a function.
  if (hasRests) return CUT_OFF;
  if (paste.diagnostics.some(({ code }) => code === 'BAD-3' || code === 'BAD-17')) return CUT_OFF;
  if (paste.documents.some(isRestOfFunction)) return UNREAD;
  const texts = paste.sources.map(({ text }) => text);
  // YAML takes the rest of a function for the end of what stands above it.
  if (texts.some(namesManaged)) return UNREAD;
  if (isAllRead(paste, summaries)) return null;
  const unread = unreadLines(paste, summaries);
  if (unread.some(isEndOfSomething) || (paste.documents.some(isTable) && unread.some(hasEndOfBars))) return CUT_OFF;
  return isNamed(texts) && isNamed(unread) ? UNREAD : null;
}

/** An answer that was asked for and is none, or the end of one, which in YAML stands below the document before it. */
const isRestOfFunction = ({ command, value }: PasteDocument): boolean =>
  FUNCTIONS.has(command?.operation ?? '') ||
  (isObject(value) && Object.keys(value).some((name) => ONLY_OF_FUNCTIONS.has(name)));

/** Commands whose every answer holds the network of a function. */
const FUNCTIONS = new Set(['get-function-configuration', 'get-function']);
const ONLY_OF_FUNCTIONS = new Set([
  'LastUpdateStatus',
  'EphemeralStorage',
  'SnapStart',
  'TracingConfig',
  'CodeSha256',
  'CapacityProviderConfig',
]);

/** The lines beside the documents that were recognised: sound output leaves nothing but its command lines. */
function unreadLines({ sources, documents }: Paste, summaries: readonly DocumentSummary[]): string[] {
  const known = new Set(summaries.filter(({ command }) => command !== null).map(({ document }) => document));
  return sources.map(({ text }, source) => {
    const lines = text.split('\n');
    documents.forEach((document, index) => {
      if (document.source !== source || !known.has(index)) return;
      const { start, end } = document.span;
      lines.fill('', start.line - 1, end.line);
    });
    return lines.join('\n');
  });
}

/** Whether a line closes what nothing in the paste opened, and no name on it tells which list it was. */
const isEndOfSomething = (text: string): boolean =>
  text
    .split('\n')
    .some(
      (line) =>
        !JENKINS.test(line) &&
        isPiece(line) &&
        !NAMES.some(({ own, shared }) => holds(line, own) || holds(line, shared)),
    );

const isTable = ({ format }: PasteDocument): boolean => format === 'table';

/** Whether a text has the end of a row of a table, or of its border. */
const hasEndOfBars = (text: string): boolean =>
  text.split('\n').some((line, index, all) => isEndOfBars(line, [all[index - 1], all[index + 1]]));

/** The steps of a pipeline, whose brackets are its own. */
const JENKINS = /^\s{0,20}\[Pipeline\] /;

/** Whether each text is one whole document that was recognised: then it holds no other. */
const isAllRead = ({ sources, documents }: Paste, summaries: readonly DocumentSummary[]): boolean =>
  documents.length === sources.length &&
  documents.every(({ isAlone, incomplete }) => isAlone && incomplete.length === 0) &&
  summaries.every(({ command }) => command !== null);

const isNamed = (texts: readonly string[]): boolean => texts.some((text) => FUNCTION.test(text) || namesNetwork(text));

const CUT_OFF = 'the paste was cut, and a function may have stood in the part that is missing';

const FUNCTION =
  /get-?function|function[ _-]?(?:arn|name)|arn:aws[\w-]{0,20}:lambda:|:function:|\b(?:LastUpdateStatus|EphemeralStorage|SnapStart|TracingConfig|LoggingConfig|CodeSha256|ServiceConfig|EgressNetworkConnector(?:Arn|s)|ExecutionRoleArn|RevisionWeights)\b|Reason["']?: ?[^\n]{0,200}[,\n]\s{0,20}["']?createdAt/i;
