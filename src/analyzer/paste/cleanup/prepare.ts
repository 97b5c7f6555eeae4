/** Takes damage off a text before it is read, one kind after the other, and says what was taken off. */
import { DAMAGES } from './damages.ts';
import type { Log } from '../log.ts';
import { applyEdits, unchanged } from '../text/text-map.ts';
import type { MappedText } from '../text/text-map.ts';

export { aligned } from './aligned.ts';

/** The text without the damage that can be taken off line by line or character by character. */
export function prepare(text: string, log: Log): MappedText {
  let base = unchanged(text);
  for (const damage of DAMAGES) {
    const { text } = base;
    if (damage.signs?.some((sign) => text.includes(sign)) === false) continue;
    const edits = damage.find(text);
    const [first] = edits;
    if (first === undefined) continue;
    const { code, severity, command } = damage;
    const words = damage.text(edits.length);
    if (words !== null)
      log.add(base, first.start, { code, severity, text: words, ...(command === undefined ? {} : { command }) });
    base = applyEdits(base, edits);
  }
  return base;
}
