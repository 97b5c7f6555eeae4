/** What few pastes hold: most are about an event function, or about none. */
import type { Part } from '../../parts.ts';
import type * as Subjects from './subjects.ts';

export const subjects: Part<typeof Subjects> = { load: () => import('./subjects.ts') };
