/** Texts that are no plain JSON, read with the readers of the formats that they hold and no others. */
import type { Parts } from '../parts.ts';
import { loadParsers } from './load-parsers.ts';
import { fallback } from './parts/fallback.ts';
import { readOther } from './read-other.ts';
import { readTexts } from './read-texts.ts';
import type { Paste, PasteInput } from './types.ts';
import type { Parsers } from './yaml-module.ts';

/** Does work that may ask for parts, and loads those. */
export type WithParts = <T>(work: (parts: Parts) => T) => Promise<T>;

/** Reads what `readPaste` reads, in the same way; the promise fails only when a part cannot be loaded. */
export async function readInParts(input: PasteInput, withParts: WithParts): Promise<Paste> {
  const asked = { forParser: false };
  const noParser = {
    get yaml() {
      asked.forParser = true;
      return undefined;
    },
  };
  const paste = await withParts((parts) => read(input, noParser, parts));
  return asked.forParser && (await isFallbackNeeded(input, withParts))
    ? readWithParser(input, await loadParsers(['yaml']), withParts)
    : paste;
}

const read = (input: PasteInput, parsers: Parsers, parts: Parts): Paste =>
  readTexts(input, parts, (base, parsed, log) => readOther(base, parsed, log, { parsers, parts }));

const readWithParser = (input: PasteInput, parsers: Parsers, withParts: WithParts): Promise<Paste> =>
  withParts((parts) => read(input, parsers, parts));

function isFallbackNeeded(input: PasteInput, withParts: WithParts): Promise<boolean> {
  const texts = typeof input === 'string' ? [input] : input.map(({ text }) => text);
  return withParts((parts) => texts.some((text) => parts.use(fallback).isFallbackNeeded(text, parts)));
}
