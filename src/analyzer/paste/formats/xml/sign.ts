/** How XML begins, at the beginning of a line or inside it. */
import type { Part } from '../../../parts.ts';
import { signOf } from '../../sign.ts';
import type * as Format from './format.ts';

export const xmlPart: Part<typeof Format> = { load: () => import('./format.ts') };

export const xml = signOf(
  xmlPart,
  (format) => format.xml,
  ({ text }) => /^<[?A-Za-z]|<(?:\?xml |Describe[A-Z])/.test(text),
);
