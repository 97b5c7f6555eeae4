/** What pastes lost: most are whole, or hold the function. */
import type { Part } from '../../parts.ts';
import type * as AsFarAsSeen from '../as-far-as-seen.ts';

export const losses: Part<typeof AsFarAsSeen> = { load: () => import('../as-far-as-seen.ts') };
