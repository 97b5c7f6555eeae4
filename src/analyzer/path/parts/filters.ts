/** What filters say that were pasted; of those that were not, the defaults are known without it. */
import type { Part } from '../../parts.ts';
import type * as FilterRules from './filter-rules.ts';

export const filters: Part<typeof FilterRules> = { load: () => import('./filter-rules.ts') };
