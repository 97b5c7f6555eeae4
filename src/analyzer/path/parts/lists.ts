/** Routes to prefix lists whose entries were not pasted, which few tables have. */
import type { Part } from '../../parts.ts';
import type * as Unexpanded from '../unexpanded.ts';

export const unexpandedLists: Part<typeof Unexpanded> = { load: () => import('../unexpanded.ts') };
