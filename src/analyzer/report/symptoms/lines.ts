/** The lines of a paste in which error messages are looked for, and whether one of them may be such a message. */
import { mayBeMessage, MOST } from '../../paste/error-lines/cue.ts';
import type { Snapshot } from '../../snapshot/types.ts';

/** Whether a line that no output holds may be a message. */
export const mayHoldMessage = (snapshot: Snapshot): boolean =>
  snapshot.paste.sources.some(({ text }, source) => {
    const isRead = readLines(snapshot, source);
    return text.split('\n').some((line, at) => !isRead(at) && mayBeMessage(line.trim().slice(0, MOST).trim()));
  });

/** The lines, from 0, that hold output which was understood: what stands in it is data. */
export function readLines({ paste, documents }: Snapshot, source: number): (line: number) => boolean {
  const understood = new Set(documents.flatMap(({ document, command }) => (command === null ? [] : [document])));
  const spans = paste.documents
    .filter((document, index) => document.source === source && understood.has(index))
    .map(({ span }) => [span.start.line - 1, span.end.line - (span.end.column > 1 ? 1 : 2)] as const);
  let at = 0;
  // Lines are asked for in order, and so do documents stand.
  return (line) => {
    for (let span = spans[at]; span !== undefined && span[1] < line; span = spans[at]) at += 1;
    const [from, to] = spans[at] ?? [Infinity, -1];
    return line >= from && line <= to;
  };
}

/** The lines, from 0, of plans, templates and code: what they name happened to nobody, and a log may stand below them. */
export function wishLines({ paste: { asides = [] } }: Snapshot, source: number): (line: number) => boolean {
  const wishes = asides.filter((aside) => aside.source === source && aside.isWish);
  return (line) => wishes.some(({ first, last }) => first - 1 <= line && line < last);
}

/** Whether a line of a plan, a template or code gives a name a value, or is a remark; programs that failed begin so too. */
export const isSetting = (line: string): boolean =>
  SETTING.test(line.slice(0, MOST)) && !OF_FAILURE.test(line.slice(0, MOST));

const SETTING = /^\s*(?:#|\/\/|(?:[-+~] )?["']?[A-Za-z_][\w.-]{0,80}["']? {0,30}[:=](?:[^=]|$))/;
const OF_FAILURE =
  /^\s*["']?(?:[\w.]{0,80}(?:error|exception|message|cause|reason|timeout|errorType)|curl|wget|psql|ssh|nc|ping|dial|fatal)["']? ?:/i;
