/** Command lines above output, which a paste of files or of answers alone has none of. */
import type { Part } from '../../parts.ts';
import type * as CommandLines from '../command-line.ts';

export const commands: Part<typeof CommandLines> = { load: () => import('../command-line.ts') };
