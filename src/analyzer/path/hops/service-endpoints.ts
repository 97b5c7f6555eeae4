/** VPC endpoints of one AWS service: which exist, and whether its name leads to them (VPCE-2 to VPCE-4, VPCE-9, VPCE-17). */
import type * as aws from '../../aws/sdk.ts';
import { isIllegible } from '../../aws/ids.ts';
import { isKnown, meaningOf } from '../../aws/known-words.ts';
import { VPC_ENDPOINT_TYPES } from '../../aws/resources/vpc-endpoint.ts';
import type { VPC_ENDPOINT_STATES } from '../../aws/resources/vpc-endpoint.ts';
import type { Found } from '../../snapshot/types.ts';
import { find, same } from '../model.ts';
import { serviceOf } from '../../aws/endpoint-service.ts';
import type { Context } from '../context.ts';

export interface ServiceAsked {
  readonly service: string;
  readonly region: string | null;
}

export type Endpoint = Found<aws.VpcEndpoint>;

/** Endpoints of the service in this VPC, by type; a stated Region must match (VPCE-11, VPCE-17). */
export function endpointsFor(
  { model, caller }: Context,
  vpcId: string | null,
  asked: ServiceAsked,
): { interfaces: Endpoint[]; gateways: Endpoint[]; odd: Endpoint[] } {
  const mine = model.snapshot.vpcEndpoints.items.filter((e) => {
    const name = serviceOf(e.data.ServiceName);
    if (
      name?.service !== asked.service ||
      (vpcId !== null && e.data.VpcId !== undefined && !isIllegible(e.data.VpcId) && !same(e.data.VpcId, vpcId))
    )
      return false;
    return inRegion(caller, asked, e.data.ServiceRegion ?? name.region);
  });
  const ofType = (type: aws.VpcEndpoint['VpcEndpointType']): Endpoint[] =>
    mine.filter((e) => (e.data.VpcEndpointType ?? 'Gateway') === type);
  const odd = mine.filter(({ data: { VpcEndpointType: type } }) => type && !isKnown(VPC_ENDPOINT_TYPES, type));
  return { interfaces: ofType('Interface'), gateways: ofType('Gateway'), odd };
}

/** Endpoints and prefix lists serve one Region: the one asked for, or else the function's own (VPCE-11). */
export function inRegion(caller: Context['caller'], asked: ServiceAsked, region: string | null): boolean {
  const wanted = asked.region ?? caller.region;
  return wanted === null || region === null || region === wanted;
}

/** DNS leads every subnet of the VPC to this endpoint, broken or not (VPCE-3, VPCE-4, VPCE-9). */
export type NameLeadsHere = 'yes' | 'no' | 'attributes-off' | 'unsupported';

export function nameLeadsTo({ model }: Context, endpoint: Endpoint, service: string): NameLeadsHere {
  if (service === 'dynamodb') return 'unsupported';
  const { data } = endpoint;
  // Names are answered by endpoints that are up; one that is pending or gone takes nothing over (VPCE-2).
  if (isDown(endpoint)) return 'no';
  // Then only resolvers on premises are answered with it (VPCE-15).
  if (data.DnsOptions?.PrivateDnsOnlyForInboundResolverEndpoint === true) return 'no';
  const proof = (data.DnsEntries ?? []).some(
    (d) => d.DnsName !== undefined && !d.DnsName.includes('vpce') && !d.DnsName.startsWith('*.vpce'),
  );
  if (data.PrivateDnsEnabled !== true && !proof) return 'no';
  const attributes = find(model.snapshot.vpcAttributes, data.VpcId)?.data;
  if (attributes?.enableDnsSupport === false || attributes?.enableDnsHostnames === false) return 'attributes-off';
  return 'yes';
}

/** The state of an endpoint that does not show any. */
export const USABLE = 'available';

/** Whether an endpoint in a state answers (VPCE-2). */
const ANSWERS = {
  available: true,
  partial: true,
  pending: false,
  pendingAcceptance: false,
  deleting: false,
  deleted: false,
  rejected: false,
  failed: false,
  expired: false,
} satisfies Record<(typeof VPC_ENDPOINT_STATES)[number], boolean>;

/** Whether the endpoint answers nothing. One in a state that nobody knows may answer. */
export const isDown = ({ data }: Endpoint): boolean => meaningOf<boolean>(ANSWERS, data.State) === false;
