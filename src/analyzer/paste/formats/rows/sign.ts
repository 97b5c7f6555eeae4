/** What rows without names have: an id, or the name of a function. */
import type { Part } from '../../../parts.ts';
import { signOf } from '../../sign.ts';
import type * as Format from './format.ts';

export const rowsPart: Part<typeof Format> = { load: () => import('./format.ts') };

export const rows = signOf(
  rowsPart,
  (format) => format.rows,
  ({ text }, { command }) => /[-_:]/.test(text) && (command !== null || text.includes('\t')),
);
