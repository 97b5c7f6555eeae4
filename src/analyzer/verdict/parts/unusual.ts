/** What few functions that people ask about are: most are attached to a VPC, and not durable. */
import type { Part } from '../../parts.ts';
import type * as UnusualFunctions from '../unusual-functions.ts';

export const unusual: Part<typeof UnusualFunctions> = { load: () => import('../unusual-functions.ts') };
