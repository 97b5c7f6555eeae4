/** How XML ends: an element that has no end tag goes on below the text (BAD-3). */
import type { FormatReader } from '../../format-reader.ts';
import type { Repair } from '../../sentences/repairs.ts';
import type { XmlElement } from './tags.ts';

export const ends: FormatReader['ends'] = () => 'mark';

/** What is missing of an answer that ends at `end`. */
export function missingParts(root: XmlElement, start: number, end: number): Repair[] {
  return root.incomplete ? [{ kind: 'missing-end', at: Math.max(start, end - 1) }] : [];
}
