/** Where a text that is no output begins and ends, which a paste of output alone does not hold. */
import type { Part } from '../../parts.ts';
import type * as Stretch from '../foreign/stretch.ts';

export const foreignText: Part<typeof Stretch> = { load: () => import('../foreign/stretch.ts') };
