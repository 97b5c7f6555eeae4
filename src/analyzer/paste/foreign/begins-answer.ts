/** Lines of which it is plain that an answer begins there: what tells output from other texts is not asked about them. */
import type { Parts } from '../../parts.ts';
import type { Line, State } from '../format-reader.ts';
import { mayBeRecord, textPart } from '../formats/text/sign.ts';
import { yamlPart } from '../formats/yaml/sign.ts';
import { DRAWN_ANSWER } from './drawn-answer.ts';

/** A name at the margin, in YAML. */
const MARGIN = /^(?:- )?([A-Z][A-Za-z0-9]{0,60}):(?:\s|$)/;

/** The part of a line that is looked at. */
const MAX_LINE = 400;

/** Whether `isAnswerLine` is true of a line; where this says no, it may be true all the same. */
export function beginsAnswer({ start, end }: Line, { base, parts }: State): boolean {
  const line = base.text.slice(start, Math.min(end, start + MAX_LINE)).trim();
  return DRAWN_ANSWER.test(line) || isRecord(line, parts) || isList(line, parts);
}

/** A record of text output. */
const isRecord = (line: string, parts: Parts): boolean =>
  line.includes('\t') && mayBeRecord(line) && parts.use(textPart).isTextRecord(line);

/** A name of a list. */
function isList(line: string, parts: Parts): boolean {
  const name = MARGIN.exec(line)?.[1];
  return name !== undefined && parts.use(yamlPart).isWrapper(name);
}
