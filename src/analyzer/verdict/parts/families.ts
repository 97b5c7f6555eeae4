/** A second look, over the other family, that few answers take. */
import type { Part } from '../../parts.ts';
import type * as OverIpv6 from '../over-ipv6.ts';

export const otherFamily: Part<typeof OverIpv6> = { load: () => import('../over-ipv6.ts') };
