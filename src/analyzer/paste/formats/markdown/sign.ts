/** How the first row of a table with bars looks. */
import type { Part } from '../../../parts.ts';
import { signOf } from '../../sign.ts';
import { lineBelow } from '../line-below.ts';
import type * as Format from './format.ts';

export const markdownPart: Part<typeof Format> = { load: () => import('./format.ts') };

export const markdown = signOf(
  markdownPart,
  (format) => format.markdown,
  (line, state) => line.text.includes('|') && /--|[|:]\s*-/.test(lineBelow(line, state)),
);
