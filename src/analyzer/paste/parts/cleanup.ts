/** What takes damage off a text before it is read. */
import type { Part } from '../../parts.ts';
import type * as Prepare from '../cleanup/prepare.ts';

export const cleanup: Part<typeof Prepare> = { load: () => import('../cleanup/prepare.ts') };
