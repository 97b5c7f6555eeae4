/** The end of a tag without its beginning, on a line of its own: what is left of an answer in XML whose beginning is gone (BAD-3). */
import { beside } from '../../beside.ts';
import type { MappedText } from '../text/text-map.ts';

/** Of a name, of what stands behind it, of one that closes; or a value before one that closes. */
const END = /^(?:[^<>]{0,200}"|[^<>\s][^<>]{0,400}<\/|\/)?[A-Za-z]{0,80}>$/;

/**
 * Whether a line is such an end; in a text without XML many lines are.
 * @param line without blanks around it
 * @example isEndOfTag('tworkAclsResponse>') // true
 */
export const isEndOfTag = (line: string): boolean => END.test(line);

/** Whether a text has answers in XML, and whether some of its lines are quoted: looked for once. */
export function tagsOf(base: MappedText): { readonly isXml: boolean; readonly isQuoted: boolean } {
  const known = looked.get(base) ?? {
    isXml: /Response>$/m.test(base.text),
    isQuoted: /^ {0,3}> {0,3}\S/m.test(base.text),
  };
  looked.set(base, known);
  return known;
}

const looked = beside<MappedText, { readonly isXml: boolean; readonly isQuoted: boolean }>();
