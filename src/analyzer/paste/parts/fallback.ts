/** What tells whether a text needs the heavy parser for YAML. */
import type { Part } from '../../parts.ts';
import type * as Needed from '../formats/yaml/needed.ts';

export const fallback: Part<typeof Needed> = { load: () => import('../formats/yaml/needed.ts') };
