/**
 * A VPC endpoint as target of a route: a gateway endpoint by its prefix list, else a firewall or Gateway Load Balancer
 * (TGT-7). What a gateway endpoint does for its service, services/ judges.
 */
import { find } from '../model.ts';
import { type Segment, uniform } from '../segment.ts';
import { appliances } from '../parts/targets.ts';
import { isEndpointList } from '../select-routes.ts';
import type { RouteAt } from '../table-routes.ts';
import { PASS } from '../state.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';
import type { Onward } from './onward.ts';

export const vpcEndpoint = (context: Context, packet: Packet, at: RouteAt, onward: Onward): Segment =>
  isGatewayEndpoint(context, at)
    ? gatewayEndpoint(context, at)
    : context.parts.use(appliances).firewallEndpoint(context, packet, at, onward);

const isGatewayEndpoint = ({ model }: Context, at: RouteAt): boolean =>
  at.prefixListId !== null &&
  (isEndpointList(model, at) || find(model.snapshot.vpcEndpoints, at.target.id)?.data.VpcEndpointType === 'Gateway');

/** The public addresses of one AWS service: they are no part of the general internet; services judge them apart. */
const gatewayEndpoint = ({ family }: Context, at: RouteAt): Segment =>
  uniform(family, PASS, {
    kind: 'gateway-endpoint',
    id: at.target.id,
    message: { key: 'endpoint-gateway', endpoint: at.target.id, service: '', state: '' },
    rules: ['VPCE-10'],
    places: [at.place],
  });
