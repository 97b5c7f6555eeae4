/** What few routes lead to. */
import type { Part } from '../../parts.ts';
import type * as Appliances from './appliances.ts';
import type * as Distant from './distant.ts';

export const appliances: Part<typeof Appliances> = { load: () => import('./appliances.ts') };
export const distant: Part<typeof Distant> = { load: () => import('./distant.ts') };
