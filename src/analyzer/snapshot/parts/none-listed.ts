import type { Part } from '../../parts.ts';
import type * as EmptyRouteTables from '../empty-route-tables.ts';

/** Of use when a command listed no route table. */
export const noneListed: Part<typeof EmptyRouteTables> = { load: () => import('../empty-route-tables.ts') };
