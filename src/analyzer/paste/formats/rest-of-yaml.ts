/** A line below an empty one that is the end of an answer in YAML: the others would take it for settings, or go on with it (BAD-3). */
import type { Detector } from '../format-reader.ts';
import { isBlankBefore } from '../text/blank.ts';
import { lineBelow } from './line-below.ts';
import { yamlPart } from './yaml/sign.ts';

/** Takes such a line where YAML was read above, or at the beginning of a text in which some stands. */
export const restOfYaml: Detector = (line, state) => {
  const { base, builders, parts } = state;
  const above = builders.at(-1)?.format;
  if (above === undefined ? !isBlankBefore(base.text, line.start) || !YAML.test(base.text) : !IS_YAML.test(above))
    return null;
  if (!isBelowEmpty(base.text, line.start)) return null;
  const { addRest, isRest } = parts.use(yamlPart);
  if (!isRest(line, lineBelow(line, state))) return null;
  addRest(line, state);
  // What stands below it goes on with the same answer.
  state.lostUntil = line.end + 1;
  return state.lostUntil;
};

const IS_YAML = /^yaml/;

/** The name of a list at the margin. */
const YAML = /^[A-Z][A-Za-z]{2,60}:\r?$/m;

/** Whether a line is the first of a text, or stands below an empty one. */
function isBelowEmpty(text: string, start: number): boolean {
  if (start > 0 && text.charAt(start - 1) !== '\n') return false;
  let at = start - 2;
  while (at >= 0 && ' \t\r'.includes(text.charAt(at))) at -= 1;
  return at < 0 || text.charAt(at) === '\n';
}
