/** What most questions do not need: they ask for the internet. */
import type { Part } from '../../parts.ts';
import type * as Destinations from '../named-question.ts';

export const destinations: Part<typeof Destinations> = { load: () => import('../named-question.ts') };
