/** The heavy parser, loaded only when a paste needs it: YAML beyond what the AWS command line prints (FMT-2). */
import { isFallbackNeeded } from './formats/yaml/needed.ts';
import type { PasteInput } from './types.ts';
import type { ParserKind, Parsers } from './yaml-module.ts';

export type { ParserKind, Parsers } from './yaml-module.ts';

/**
 * The parsers that this input needs; usually none.
 * @example neededParsers('VpcId: vpc-1') // [], for the style of the command line needs none
 */
export function neededParsers(input: PasteInput): readonly ParserKind[] {
  const texts = typeof input === 'string' ? [input] : input.map(({ text }) => text);
  return texts.some(isFallbackNeeded) ? ['yaml'] : [];
}

/** Loads parsers on demand, so that neither Node nor a browser pays for those that are not used. */
export async function loadParsers(kinds: readonly ParserKind[]): Promise<Parsers> {
  return kinds.includes('yaml') ? { yaml: await import('yaml') } : {};
}
