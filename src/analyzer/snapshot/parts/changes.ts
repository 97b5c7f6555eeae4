/** Calls that change what was described, which few pastes show. */
import type { Part } from '../../parts.ts';
import type * as LaterCalls from '../later-calls.ts';

export type ChangesPart = typeof LaterCalls;
export const changes: Part<ChangesPart> = { load: () => import('../later-calls.ts') };
