/** From named texts to documents and diagnostics with positions; how a text that is no plain JSON is read is the caller's to say. */
import type { Parts } from '../parts.ts';
import { documentOf, fills } from './document.ts';
import type { DocumentBuilder } from './document-builder.ts';
import { isPlain, parseWhole, plainBuilder } from './formats/json/plain.ts';
import type { Parsed } from './formats/json/plain.ts';
import { lineIndex } from './text/line-index.ts';
import { MAX_CHARACTERS, MAX_CHARACTERS_WORDS, MAX_DIAGNOSTICS } from './limits.ts';
import { plainRow } from './plain-row.ts';
import { remarkOnDocument } from './remarks.ts';
import { createRemarks } from './remarks-log.ts';
import type { Remarks } from './remarks-log.ts';
import { unchanged } from './text/text-map.ts';
import type { MappedText } from './text/text-map.ts';
import type { Aside, Diagnostic, Paste, PasteDocument, PasteInput, Source } from './types.ts';

/** Reads a text that is no plain JSON document; `parsed` is what it holds when it is sound JSON in another shape. */
export type ReadOther = (base: MappedText, parsed: Parsed | null, log: Remarks) => ReadText;

/** Reads one text, or several named ones: each as one JSON document as the command line prints it, or several below their commands, or else as `readOther` does. */
export function readTexts(input: PasteInput, parts: Parts, readOther: ReadOther): Paste {
  const given = typeof input === 'string' ? [{ name: null, text: input }] : input;
  const sources: Source[] = [];
  const documents: PasteDocument[] = [];
  const diagnostics: Diagnostic[] = [];
  const asides: Aside[] = [];
  let room = MAX_CHARACTERS;
  for (const { name, text } of given) {
    const log = createRemarks();
    const { builders, isOutput, cleaned } =
      text.length > room ? refuse(text, log) : readSource(text, { parts, log, readOther });
    const index =
      sources.push({
        name,
        text,
        ...(isOutput === true ? { isOutput } : {}),
        ...(cleaned === undefined ? {} : { cleaned }),
      }) - 1;
    room -= Math.min(text.length, room);
    publish({ index, text, log, builders }, { documents, diagnostics, asides });
  }
  // No text at all is said to be empty by whoever says it of one.
  if (given.length === 0) {
    const log = createRemarks();
    const { builders } = readSource('', { parts, log, readOther });
    publish({ index: 0, text: '', log, builders }, { documents, diagnostics, asides });
  }
  return { sources, documents, asides, diagnostics: diagnostics.slice(0, MAX_DIAGNOSTICS) };
}

/** The documents of one text, and whether it holds nothing else but the commands that printed them. */
export type ReadText = Pick<Source, 'isOutput' | 'cleaned'> & { readonly builders: readonly DocumentBuilder[] };

/** What texts are read with. */
interface With {
  readonly parts: Parts;
  readonly log: Remarks;
  readonly readOther: ReadOther;
}

function readSource(text: string, { parts, log, readOther }: With): ReadText {
  const base = unchanged(text);
  const parsed = parseWhole(base);
  const plain = parsed === null ? plainRow(base, parts) : isPlain(parsed) ? [plainBuilder(base, parsed)] : null;
  return plain === null ? readOther(base, parsed, log) : { builders: plain, isOutput: true };
}

function refuse(text: string, log: Remarks): ReadText {
  log.add(unchanged(text), 0, {
    severity: 'error',
    code: 'FMT-20',
    text: `This text is longer than the ${MAX_CHARACTERS_WORDS} that are read of one paste, so none of it was read. Paste only the resources of the function's VPC.`,
    command: 'aws ec2 describe-route-tables --filters Name=vpc-id,Values=VPC_ID',
  });
  return { builders: [] };
}

interface ReadSource {
  readonly index: number;
  readonly text: string;
  readonly log: Remarks;
  readonly builders: readonly DocumentBuilder[];
}

/** What is handed out. */
interface Published {
  readonly documents: PasteDocument[];
  readonly diagnostics: Diagnostic[];
  readonly asides: Aside[];
}

/** Turns offsets into positions and hands the documents out. */
function publish({ index, text, log, builders }: ReadSource, { documents, diagnostics, asides }: Published): void {
  const lines = lineIndex(text);
  const numbers = new Map<object, number>();
  for (const builder of builders) {
    remarkOnDocument(builder, log);
    const number = documents.push(
      documentOf(builder, index, { isAlone: builders.length === 1 && fills(builder, text), lines }),
    );
    numbers.set(builder, number - 1);
  }
  for (const { start, end, ...wish } of log.asides)
    asides.push({
      ...wish,
      source: index,
      first: lines.position(start).line,
      last: lines.position(Math.max(start, end - 1)).line,
    });
  const ordered = [...log.remarks].sort((a, b) => a.at - b.at);
  for (const { severity, code, text: words, command, at, builder } of ordered) {
    diagnostics.push({
      severity,
      code,
      text: words,
      ...(command === undefined ? {} : { command }),
      document: builder === null ? null : (numbers.get(builder) ?? null),
      source: index,
      ...lines.position(at),
    });
  }
}
