/** What not every path leads to. */
import type { Part } from '../../parts.ts';
import type * as Appliances from './appliances.ts';
import type * as Distant from './distant.ts';
import type * as Inside from './inside.ts';
import type * as Nat from './nat.ts';
import type * as Senders from './senders.ts';

export const appliances: Part<typeof Appliances> = { load: () => import('./appliances.ts') };
export const distant: Part<typeof Distant> = { load: () => import('./distant.ts') };
export const inside: Part<typeof Inside> = { load: () => import('./inside.ts') };
export const nat: Part<typeof Nat> = { load: () => import('./nat.ts') };
export const senders: Part<typeof Senders> = { load: () => import('./senders.ts') };
