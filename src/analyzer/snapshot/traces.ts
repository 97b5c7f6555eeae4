/** Lists of which the paste shows a part that nothing could be made of: such a list is cut, which is not "not pasted". */
import { asRead } from '../paste/as-read.ts';
import type { Paste, PasteDocument } from '../paste/types.ts';
import { asksForMore, COMMAND, isCamel, isEmpty, isLost, kindsAsked, printed } from './asked.ts';
import { spansOf, without } from './beside-documents.ts';
import { isPiece } from './closing-rest.ts';
import { isEndOfBars } from './end-of-bars.ts';
import { withoutAsides, withoutCode } from './foreign-text.ts';
import { isObject } from './json.ts';
import type { Kind } from './kind.ts';
import { kindByWrapper } from './kinds.ts';
import { isEndOfName } from './name-tails.ts';
import { kindsWithoutId, mayBeAny } from './nameless-elements.ts';
import { holds } from './names-in-text.ts';
import { ALL, isListed, NAMES, OTHERS } from './names-of-lists.ts';
import { isEndOfElement, isRestOfText } from './rest-documents.ts';
import { haveRestOfTags } from './rest-of-tags.ts';

/** The kinds that were found in each document in which something was recognised. */
export type KindsIn = ReadonlyMap<PasteDocument, ReadonlySet<Kind>>;

/** What the paste shows of a list outside of what was read: a part of it, or a rest that does not tell what it was. */
export type Trace = 'part' | 'perhaps';

/** The kinds of which the paste may show parts outside of what was read. */
export function tracesOf(pasted: Paste, kindsIn: KindsIn, hasRests: boolean): ReadonlyMap<Kind, Trace> {
  const paste = withoutAsides(pasted);
  const found = new Map<Kind, Trace>();
  if (hasRests) for (const { kind } of NAMES) found.set(kind, 'perhaps');
  const others = paste.documents.flatMap((document) => unanswered(document, kindsIn) ?? []);
  for (const kind of [...others, ...setAside(pasted)]) if (isListed(kind)) found.set(kind, 'perhaps');
  if (paste.documents.some((document) => !kindsIn.get(document)?.size && mayBeAny(document)))
    for (const { kind } of NAMES) found.set(kind, 'perhaps');
  for (const kind of paste.documents.flatMap(kindsWithoutId)) found.set(kind, 'part');
  const isSound = paste.documents.every((document) => kindsIn.has(document) && document.incomplete.length === 0);
  if (isSound && paste.diagnostics.length === 0 && !asksForMore(paste)) return found;
  const regions = paste.sources.map((_, source) => new Region(paste, source, kindsIn));
  if (regions.some((region) => region.isMute())) for (const { kind } of NAMES) found.set(kind, 'perhaps');
  for (const region of regions) for (const kind of region.kinds()) found.set(kind, 'part');
  return found;
}

/** What a command asked for that the document below it does not hold; AWS prints the name of a list that is empty. */
function unanswered(document: PasteDocument, kindsIn: KindsIn): Kind | null {
  const kind = printed(document);
  if (kind === null || kindsIn.get(document)?.has(kind) === true) return null;
  return isEmpty(document) && !isObject(document.value) ? null : kind;
}

/** What newer services print looks like settings once its first line is lost: below the command it is that answer. */
function setAside({ sources, documents, asides }: Paste): readonly Kind[] {
  if (!asides?.length) return [];
  return sources.flatMap((given, source) => {
    const spans = spansOf(
      documents.filter((document) => document.source === source),
      given,
    );
    return kindsAsked(without(asRead(given).split('\n'), spans), []).filter(isCamel);
  });
}

interface Damaged {
  readonly text: string;
  readonly kinds: ReadonlySet<Kind>;
  /** What its own names say it lists, whatever its elements turned out to be. */
  readonly named: readonly Kind[];
  /** What is left of an element, in YAML, whose beginning is gone. */
  readonly isEnd: boolean;
}

/** The parts of one text that no sound document covers, as lines. */
class Region {
  /** Lines of no document, and of damaged documents in which nothing was recognised. */
  readonly #rest: string;
  readonly #damaged: readonly Damaged[];
  readonly #told: ReadonlySet<Kind>;
  readonly #isTorn: boolean;
  readonly #hasNames: boolean;
  /** A line was told to be the end of an answer. */
  readonly #hasEnd: boolean;

  constructor({ sources, documents, diagnostics }: Paste, source: number, kindsIn: KindsIn) {
    const given = sources[source];
    const lines = (given?.text ?? '').split('\n');
    const mine = documents.filter((document) => document.source === source);
    const isSound = (document: PasteDocument): boolean =>
      document.incomplete.length === 0 && (printed(document) === null || isEmpty(document));
    const known = mine.filter((document) => kindsIn.has(document) || isSound(document));
    const textOf = (document: PasteDocument): string =>
      lines.slice(document.span.start.line - 1, document.span.end.line).join('\n');
    const damaged = known.filter(({ incomplete }) => incomplete.length > 0);
    // The command above a rest tells which list it was.
    const isKnown = new Set(known);
    const open = Map.groupBy(
      mine.filter((document) => !isKnown.has(document)),
      (document) => (printed(document) !== null ? 'told' : isLost(document) ? 'bounded' : 'torn'),
    );
    const { told = [], bounded = [], torn = [] } = Object.fromEntries(open);
    // One that begins as the answer to its command may go on as another.
    this.#damaged = [...damaged, ...told].map((document) => ({
      text: textOf(document),
      kinds: kindsIn.get(document) ?? new Set([printed(document)].filter((kind) => kind !== null)),
      named: isObject(document.value)
        ? Object.keys(document.value).flatMap((name) => kindByWrapper.get(name) ?? [])
        : [],
      isEnd: isEndOfElement(document),
    }));
    const rest = without(lines, spansOf([...known, ...told], given));
    const beside = bounded.length === 0 ? rest : without(lines, spansOf([...known, ...told, ...bounded], given));
    const hasTabs = mine.some(({ format }) => format === 'text');
    const hasBars = mine.some(({ format }) => format === 'table');
    this.#told = new Set(
      [
        ...told.flatMap((document) => printed(document) ?? []),
        ...kindsAsked(rest, hasBars ? without(lines, spansOf(mine, given)) : []),
      ].filter(isListed),
    );
    this.#rest = rest.filter((line) => !COMMAND.test(line)).join('\n');
    const hasRestOfTags = mine.some(({ format }) => format === 'xml') && haveRestOfTags(rest);
    this.#hasNames = mine.some(({ format }) => format.startsWith('yaml'));
    this.#hasEnd =
      hasRestOfTags ||
      torn.some((document) =>
        document.format === 'text' ? isRestOfText(document) : isEmpty(document) && isEndOfElement(document),
      );
    this.#isTorn =
      torn.length > 0 ||
      diagnostics.some((one) => one.source === source && one.code === 'BAD-3' && one.document === null) ||
      rest.some((line) => isPiece(line) || (hasTabs && ROW.test(line))) ||
      (hasBars &&
        rest.some((line, index) =>
          isEndOfBars(line, line === lines[index] ? [rest[index - 1], rest[index + 1]] : null),
        )) ||
      hasRestOfTags ||
      (this.#hasNames && beside.some((line) => isTailOfName(line) || isDeepName(line)));
  }

  /** Lists of which it shows names. */
  kinds(): ReadonlySet<Kind> {
    const found = new Set<Kind>(this.#told);
    for (const { text, kinds, named } of this.#damaged) {
      for (const kind of named) if (!kinds.has(kind) && isListed(kind)) found.add(kind);
      for (const { kind, own, shared } of NAMES)
        if (!kinds.has(kind) && (holds(text, own) || (!namesOwn(text, kinds) && holds(text, shared)))) found.add(kind);
    }
    for (const { kind, own, shared } of NAMES)
      if (holds(this.#rest, own) || (this.#isTorn && holds(this.#rest, shared))) found.add(kind);
    return found;
  }

  /** Whether something is left that does not tell what it was: it may have been any list. */
  isMute(): boolean {
    if (this.#damaged.some(({ text, kinds, isEnd }) => HALF_NAME.test(text) || (isEnd && !namesOwn(text, kinds))))
      return true;
    if (!this.#isTorn || !(this.#hasEnd || this.#isOutput())) return false;
    return (
      !holds(this.#rest, OTHERS) &&
      !NAMES.some(({ own, shared }) => holds(this.#rest, own) || holds(this.#rest, shared))
    );
  }

  /** Whether what is left has the look of output. */
  #isOutput(): boolean {
    const isRest = this.#hasNames ? isTailOfName : () => false;
    return OUTPUT.test(withoutCode(this.#rest.replaceAll(TAGS, ''), isRest));
  }
}

/** An answer that ended in the middle of its first or next name, and the one below it: both were read as one document. */
const HALF_NAME = /[,[{]\s*["'][A-Za-z]{0,60}[\t ]*\n\s*[[{]/;
/** Whether a text has a name that only these kinds print. */
const namesOwn = (text: string, kinds: ReadonlySet<Kind>): boolean =>
  [...kinds].some((kind) => !ALL.has(kind)) || NAMES.some(({ kind, own }) => kinds.has(kind) && holds(text, own));

/** A row of text output without its first cell. */
const ROW = /^[a-z\d-]{0,40}\t\S/;

/** The end of a name of AWS, from the middle of one of its words, before a value. */
const isTailOfName = (line: string): boolean => isEndOfName(TAIL.exec(line)?.[1] ?? '');

const TAIL = /^([A-Za-z]\w{0,59}):(?: \S|$)/;

/** A line of a tag, or of an option: in YAML it stands inside something. */
const isDeepName = (line: string): boolean => /^ {2,40}(?:- )?(?:Key|Value): \S/.test(line);

/** Tags of a web page around output. */
const TAGS = /<\/?(?:\?xml|pre|code|div|span|br|p)\b[^<>]{0,200}>/gi;

/** Brackets, cells, or a name before its value: what words of a person do not have. */
const OUTPUT = /[{}[\]<>|\t]|[A-Za-z]["']?:|^\s{0,40}["']?:\s|^\s{0,40}["'][A-Z]/m;
