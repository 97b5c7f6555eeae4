/** Kinds of resources that few pastes hold, and what is made of them. */
import type { Part } from '../../parts.ts';
import type * as Rare from './rare-kinds.ts';

export type RarePart = typeof Rare;
export const rare: Part<RarePart> = { load: () => import('./rare-kinds.ts') };
