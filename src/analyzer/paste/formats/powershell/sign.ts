/** What a line of PowerShell's list has: blanks before its colon. */
import type { Part } from '../../../parts.ts';
import { signOf } from '../../sign.ts';
import type * as Format from './format.ts';

export const powershellPart: Part<typeof Format> = { load: () => import('./format.ts') };

export const powershellList = signOf(
  powershellPart,
  (format) => format.powershellList,
  ({ text }) => /^[A-Z]\w{1,60} {1,60}:/.test(text),
);
