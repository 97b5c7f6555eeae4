/** What few questions ask for: most ask for addresses. */
import type { Part } from '../../parts.ts';
import type * as Services from './services.ts';

export const services: Part<typeof Services> = { load: () => import('./services.ts') };
