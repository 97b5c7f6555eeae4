/** Every format, in the order in which a line is shown to them, and the lines between them that give no document. */
import type { DocumentBuilder } from '../document-builder.ts';
import type { Detector, Piece, State } from '../format-reader.ts';
import { commands } from '../parts/commands.ts';
import { toldAround } from '../parts/told.ts';
import type { Sign } from '../sign.ts';
import { SECRETS } from '../sentences/documents.ts';
import { awsError, command, fence, foreign, powershellWarning, prompt } from '../notices.ts';
import { consoleLines, consoleRows, rowsBelowId } from './console/sign.ts';
import { csv } from './csv/sign.ts';
import { embeddedJson, escapedJson, json, jsonInside } from './json/sign.ts';
import { markdown } from './markdown/sign.ts';
import { powershellList } from './powershell/sign.ts';
import { mayBeTold } from '../told/may-be-told.ts';
import { restOfYaml } from './yaml/rest-sign.ts';
import { rows } from './rows/sign.ts';
import { table } from './table/sign.ts';
import { restOfText } from './text/rest-sign.ts';
import { text } from './text/sign.ts';
import { xml } from './xml/sign.ts';
import { yaml } from './yaml/sign.ts';

/** The reader of a format as a detector, which is asked for where a line has its sign. */
function detectorOf({ mayStart, reader }: Sign): Detector {
  return (line, state) => {
    if (!mayStart(line, state)) return null;
    const { starts, read, ends } = reader(state.parts);
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
  if (state.command !== null && state.parts.use(commands).asksForSecrets(state.command)) {
    state.log.add(first.base, first.span.start, SECRETS);
    state.command = null;
    return end;
  }
  const { command } = state;
  state.command = null;
  for (const [index, builder] of builders.entries()) {
    const above = index === 0 ? { command, caption: captionOf(state, builder) } : { command: null, caption: '' };
    const told = mayBeTold(builder.value) ? state.parts.use(toldAround).withTold(builder, above) : builder;
    if (index === 0) told.command = command;
    if (state.openEnded.delete(builder)) state.openEnded.add(told);
    state.builders.push(told);
  }
  return end;
}

/** The heading of a document; a command above it says more than one. */
function captionOf({ base, builders, command, parts }: State, { base: own, span, value }: DocumentBuilder): string {
  if (command !== null || own !== base || !mayBeTold(value)) return '';
  return parts.use(toldAround).captionAbove(base.text, builders.at(-1)?.span.end ?? 0, span.start);
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
  restOfYaml,
  restOfText,
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
