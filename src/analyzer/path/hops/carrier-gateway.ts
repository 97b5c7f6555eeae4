/** A carrier gateway, for Wavelength Zones, where Lambda has no functions (TGT-13). */
import type { Segment } from '../segment.ts';
import type { RouteAt } from '../table-routes.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';
import { leadsNowhere } from './leads-nowhere.ts';

export const carrierGateway = (context: Context, _: Packet, at: RouteAt): Segment =>
  leadsNowhere(context, at, 'carrier-gateway', 'carrier gateway', 'TGT-13');
