/** How a record of text output begins: with a word in capital letters, or above one. */
import type { Part } from '../../../parts.ts';
import { signOf } from '../../sign.ts';
import { lineBelow } from '../line-below.ts';
import type * as Format from './format.ts';

export const textPart: Part<typeof Format> = { load: () => import('./format.ts') };

/** Whether a line may be a record with its name. */
export const mayBeRecord = (line: string): boolean => /^[A-Z][A-Z0-9]{2,60}[\t ]/.test(line);

export const text = signOf(
  textPart,
  (format) => format.text,
  (line, state) =>
    mayBeRecord(line.text) || line.text.includes(':function:') || mayBeRecord(lineBelow(line, state).trimStart()),
);
