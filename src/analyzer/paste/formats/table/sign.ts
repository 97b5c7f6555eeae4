/** How a line of a table begins: with the corner or the line of a border, or with a bar. */
import type { Part } from '../../../parts.ts';
import { signOf } from '../../sign.ts';
import type * as Format from './format.ts';

export const tablePart: Part<typeof Format> = { load: () => import('./format.ts') };

export const table = signOf(
  tablePart,
  (format) => format.table,
  ({ text }) => /^[-+|]/.test(text) && (text.startsWith('|') || text.includes('--')),
);
