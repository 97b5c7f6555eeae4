/** What a VPC gives to what is made in it. */
import type { Draft } from '../draft.ts';
import type { Route } from './route.ts';

/** The local routes of a VPC: one for each of its blocks, as its other tables and its own entry show them. */
export function localRoutesOf(vpc: string, draft: Draft): Route[] {
  const known = draft.find('Vpcs', vpc);
  const blocks = [
    known?.CidrBlock,
    ...(known?.CidrBlockAssociationSet ?? []).map(({ CidrBlock }) => CidrBlock),
    ...(known?.Ipv6CidrBlockAssociationSet ?? []).map(({ Ipv6CidrBlock }) => Ipv6CidrBlock),
    ...draft
      .all('RouteTables')
      .filter(({ VpcId }) => VpcId === vpc)
      .flatMap(({ Routes = [] }) => Routes)
      .filter(({ GatewayId, Origin }) => GatewayId === 'local' && Origin === 'CreateRouteTable')
      .map((route) => route.DestinationCidrBlock ?? route.DestinationIpv6CidrBlock),
  ];
  return [...new Set(blocks.filter((block) => block !== undefined))].map((block) => ({
    [block.includes(':') ? 'DestinationIpv6CidrBlock' : 'DestinationCidrBlock']: block,
    GatewayId: 'local',
    Origin: 'CreateRouteTable',
    State: 'active',
  }));
}

/** The internet gateway that is attached to a VPC, if one is. */
export function gatewayOf(vpc: string | undefined, draft: Draft): string | undefined {
  return draft
    .all('InternetGateways')
    .find(({ Attachments = [] }) =>
      Attachments.some(({ VpcId, State }) => VpcId === vpc && String(State) === 'available'),
    )?.InternetGatewayId;
}
