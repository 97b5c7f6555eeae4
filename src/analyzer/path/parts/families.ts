/** What few questions ask about: most ask about IPv4. */
import type { Part } from '../../parts.ts';
import type * as OverIpv6 from './over-ipv6.ts';

export const overIpv6: Part<typeof OverIpv6> = { load: () => import('./over-ipv6.ts') };
