/** The heavy parser, loaded only when a paste needs it: YAML beyond what the AWS command line prints (FMT-2). */
import { isFallbackNeeded } from './formats/yaml/needed.ts';
import { AT_HAND } from './read-paste.ts';
import type { PasteInput } from './types.ts';
import type { ParserKind } from './yaml-module.ts';

export { loadParsers } from './load-parsers.ts';
export type { ParserKind, Parsers } from './yaml-module.ts';

/**
 * The parsers that this input needs; usually none.
 * @example neededParsers('VpcId: vpc-1') // [], for the style of the command line needs none
 */
export function neededParsers(input: PasteInput): readonly ParserKind[] {
  const texts = typeof input === 'string' ? [input] : input.map(({ text }) => text);
  return texts.some((text) => isFallbackNeeded(text, AT_HAND)) ? ['yaml'] : [];
}
