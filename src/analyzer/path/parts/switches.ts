/** What few accounts have switched on. */
import type { Part } from '../../parts.ts';
import type * as SwitchedOn from './switched-on.ts';

export const switches: Part<typeof SwitchedOn> = { load: () => import('./switched-on.ts') };
