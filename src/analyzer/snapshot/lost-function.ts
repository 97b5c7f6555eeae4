/** A function that stands in the paste and could not be read: none is known then, which is not that there is none (FN-1). */
import { isObject } from './json.ts';
import type { Paste, PasteDocument } from '../paste/types.ts';
import type { FunctionConfiguration } from '../aws/sdk.ts';
import type { Collection, DocumentSummary, Found } from './types.ts';

/** The functions of a paste, without those whose network may stand in a part that was cut or not understood. */
export function knownFunctions(
  functions: Collection<FunctionConfiguration>,
  paste: Paste,
  summaries: readonly DocumentSummary[],
): Collection<FunctionConfiguration> {
  const { items, coverage } = functions;
  if (coverage.kind === 'absent') {
    if (paste.diagnostics.some(({ code }) => code === 'BAD-3')) return partial(CUT_OFF);
    if (paste.documents.some(isRestOfFunction)) return partial(UNREAD);
    const texts = paste.sources.map(({ text }) => text);
    // YAML takes the rest of a function for the end of what stands above it.
    if (texts.some(namesManaged)) return partial(UNREAD);
    if (isAllRead(paste, summaries)) return functions;
    return isNamed(texts) && isNamed(unreadLines(paste, summaries)) ? partial(UNREAD) : functions;
  }
  const isBare = ({ data }: Found<FunctionConfiguration>): boolean =>
    data.VpcConfig === undefined && data.CapacityProviderConfig === undefined;
  const isNameless = ({ data }: Found<FunctionConfiguration>): boolean =>
    data.FunctionName === undefined && data.FunctionArn === undefined;
  // A function that names no network is not attached, unless the words for its network stand somewhere else, or alone.
  const isCut = coverage.kind === 'partial' && coverage.torn === true;
  const isTorn = items.every(isBare)
    ? paste.sources.some(({ text }) => namesNetwork(text))
    : (isCut || items.some(isBare)) && items.some(isNameless);
  return items.length > 0 && isTorn ? partial(UNREAD) : functions;
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

/** Whether each text is one whole document that was recognised: then it holds no other. */
const isAllRead = ({ sources, documents }: Paste, summaries: readonly DocumentSummary[]): boolean =>
  documents.length === sources.length &&
  documents.every(({ isAlone, incomplete }) => isAlone && incomplete.length === 0) &&
  summaries.every(({ command }) => command !== null);

const isNamed = (texts: readonly string[]): boolean => texts.some((text) => FUNCTION.test(text) || namesNetwork(text));

/** A capacity provider has a network of its own. */
const namesNetwork = (text: string): boolean => NETWORK.test(text) && !text.includes('CapacityProvider');

const partial = (reason: string): Collection<FunctionConfiguration> => ({
  items: [],
  coverage: { kind: 'partial', reason },
});

const CUT_OFF = 'the paste was cut, and a function may have stood in the part that is missing';
const UNREAD = 'the paste names a function whose configuration could not be read';

/** The name of the field, whole or damaged, in the letters of the formats; `vpc-config` in small letters is a name that people give. */
const NETWORK = /(?:Vpc[\W_]{0,3}Conf|vpc_?conf|VPC_?CONF)(?!ig\W{1,4}(?:null|[Nn]one|\}))/;
const FUNCTION =
  /get-?function|function[ _-]?(?:arn|name)|:function:|\b(?:LastUpdateStatus|EphemeralStorage|SnapStart|TracingConfig|CodeSha256)\b/i;

/** Fields of functions on Managed Instances, which no capacity provider has. */
const MANAGED = ['ExecutionEnvironmentMemoryGiBPerVCpu', 'PerExecutionEnvironmentMaxConcurrency'];
const IN_EACH = 'ExecutionEnvironmentM';

/** What stands in each of them is looked for first: one search of a text instead of two. */
const namesManaged = (text: string): boolean => text.includes(IN_EACH) && MANAGED.some((name) => text.includes(name));
