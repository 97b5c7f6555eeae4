/** An Oracle Database@AWS network: databases, and no way to the internet (TGT-14). The databases are not modelled. */
import type { Segment } from '../segment.ts';
import type { RouteAt } from '../table-routes.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';
import { leadsNowhere } from './leads-nowhere.ts';

export const odbNetwork = (context: Context, _: Packet, at: RouteAt): Segment =>
  leadsNowhere(context, at, 'odb-network', 'Oracle Database@AWS network', 'TGT-14');
