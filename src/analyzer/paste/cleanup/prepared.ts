/** A text as it is read: without its damage, where it may have any. */
import type { Parts } from '../../parts.ts';
import type { Log } from '../log.ts';
import { cleanup } from '../parts/cleanup.ts';
import { unchanged } from '../text/text-map.ts';
import type { MappedText } from '../text/text-map.ts';
import { isTidy } from './tidy.ts';

/**
 * The text without damage, with the way back.
 * @param parts has what takes damage off, or is asked for it
 */
export const prepared = (text: string, log: Log, parts: Parts): MappedText =>
  isTidy(text) ? unchanged(text) : parts.use(cleanup).prepare(text, log);
