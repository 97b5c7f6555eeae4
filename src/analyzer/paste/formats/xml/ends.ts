/** How XML ends: an element that has no end tag goes on below the text (BAD-3). */
import type { FormatReader } from '../../format-reader.ts';
import type { Repair } from '../../sentences/repairs.ts';
import type { XmlResult } from './tags.ts';

export const ends: FormatReader['ends'] = () => 'mark';

/** What is missing of an answer that was read. */
export function missingParts({ end, isOpen, tornAt }: XmlResult, start: number): Repair[] {
  const repairs: Repair[] = tornAt === null ? [] : [{ kind: 'missing-middle', at: tornAt }];
  return isOpen ? [...repairs, { kind: 'missing-end', at: Math.max(start, end - 1) }] : repairs;
}
