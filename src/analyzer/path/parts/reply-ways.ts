/** What few tables steer. */
import type { Part } from '../../parts.ts';
import type * as Replies from './replies.ts';

export const replies: Part<typeof Replies> = { load: () => import('./replies.ts') };
