/** Every format, in the order in which a line is shown to them, and the lines between them that give no document. */
import { asksForSecrets } from '../command-line.ts';
import type { DocumentBuilder } from '../document-builder.ts';
import type { Detector, FormatReader, Piece, State } from '../format-reader.ts';
import { SECRETS } from '../sentences/documents.ts';
import { awsError, command, fence, foreign, powershellWarning, prompt } from '../notices.ts';
import { consoleLines, consoleRows, rowsBelowId } from './console/format.ts';
import { csv } from './csv/format.ts';
import { embeddedJson, escapedJson, json, jsonInside } from './json/format.ts';
import { markdown } from './markdown/format.ts';
import { powershellList } from './powershell/format.ts';
import { captionAbove } from '../told/caption.ts';
import { withTold } from '../told/told.ts';
import { rows } from './rows/format.ts';
import { table } from './table/format.ts';
import { text } from './text/format.ts';
import { xml } from './xml/format.ts';
import { yaml } from './yaml/format.ts';

/** The reader of a format as a detector. */
function detectorOf({ starts, read, ends }: FormatReader): Detector {
  return (line, state) => {
    const start = starts(line, state);
    if (start === null) return null;
    const piece = read(start, state, line);
    if (piece === null) return null;
    for (const builder of piece.builders) if (ends(builder) === 'anywhere') state.openEnded.add(builder);
    return Math.max(accept(state, piece), start + 1);
  };
}

/** Takes documents over; the command above them belongs to the first. */
function accept(state: State, { builders, end }: Piece): number {
  const [first] = builders;
  if (first === undefined) return end;
  if (state.command !== null && asksForSecrets(state.command)) {
    state.log.add(first.base, first.span.start, SECRETS);
    state.command = null;
    return end;
  }
  const { command } = state;
  state.command = null;
  for (const [index, builder] of builders.entries()) {
    const above = index === 0 ? { command, caption: captionOf(state, builder) } : { command: null, caption: '' };
    const told = withTold(builder, above);
    if (index === 0) told.command = command;
    if (state.openEnded.delete(builder)) state.openEnded.add(told);
    state.builders.push(told);
  }
  return end;
}

/** The heading of a document; a command above it says more than one. */
function captionOf({ base, builders, command }: State, { base: own, span }: DocumentBuilder): string {
  if (command !== null || own !== base) return '';
  return captionAbove(base.text, builders.at(-1)?.span.end ?? 0, span.start);
}

/** In order: the first that takes a line has it. */
export const DETECTORS: readonly Detector[] = [
  detectorOf(csv),
  detectorOf(json),
  detectorOf(escapedJson),
  awsError,
  command,
  powershellWarning,
  fence,
  foreign,
  detectorOf(xml),
  detectorOf(markdown),
  detectorOf(table),
  detectorOf(text),
  detectorOf(yaml),
  detectorOf(rowsBelowId),
  detectorOf(consoleRows),
  detectorOf(consoleLines),
  detectorOf(rows),
  detectorOf(jsonInside),
  detectorOf(powershellList),
  prompt,
  detectorOf(embeddedJson),
];
