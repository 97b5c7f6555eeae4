/** What the configuration of a function says, where one was pasted, and what its subnets are together. */
import type { Part } from '../../parts.ts';
import type * as Attached from './attached.ts';

export const found: Part<typeof Attached> = { load: () => import('./attached.ts') };
