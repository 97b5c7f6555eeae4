/** Loads the heavy parser, which few texts need: that of YAML beyond what the AWS command line prints (FMT-2). */
import type { ParserKind, Parsers } from './yaml-module.ts';

/** Loads parsers on demand, so that neither Node nor a browser pays for those that are not used. */
export async function loadParsers(kinds: readonly ParserKind[]): Promise<Parsers> {
  return kinds.includes('yaml') ? { yaml: await import('yaml') } : {};
}
