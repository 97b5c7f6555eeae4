/** What few send through. */
import type { Part } from '../../parts.ts';
import type * as Connectors from './connectors.ts';

export const connectors: Part<typeof Connectors> = { load: () => import('./connectors.ts') };
