/** Functions and the filters around them, which a paste of route tables does not hold. */
import type { Part } from '../../parts.ts';
import type * as AttachedFacts from './attached-facts.ts';

export const attached: Part<typeof AttachedFacts> = { load: () => import('./attached-facts.ts') };
