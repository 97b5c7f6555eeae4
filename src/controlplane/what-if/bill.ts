/** What the networking of a state costs in a month, before data: the analyzer's list of prices over what is there. */
import { PRICES } from '../../analyzer/fixes/prices.ts';
import { Draft } from '../draft.ts';
import type { State } from '../types.ts';

/** One kind of thing on the bill. */
export interface BillLine {
  /** `NAT gateway`, `public IPv4 address`, `interface endpoint in a zone`. */
  readonly what: string;
  readonly count: number;
  /** US dollars a month for one. */
  readonly each: number;
}

export interface Bill {
  readonly lines: readonly BillLine[];
  /** US dollars a month, before data. */
  readonly total: number;
}

/** Gateways in a state that is not billed: it ends with the deletion, and a failed one costs nothing (NAT gateway pricing). */
const UNBILLED: ReadonlySet<string> = new Set(['failed', 'deleting', 'deleted']);

/** The bill of a state: NAT gateways (a regional one for each zone), public IPv4 addresses, interface endpoints for each zone. */
export function billOf(state: State): Bill {
  const draft = new Draft(state);
  const nats = draft.all('NatGateways').filter(({ State }) => !UNBILLED.has(State ?? 'available'));
  const zones = nats.map(({ AvailabilityMode, NatGatewayAddresses = [] }) =>
    AvailabilityMode === 'regional' ? Math.max(1, new Set(NatGatewayAddresses.map((a) => a.AvailabilityZone)).size) : 1,
  );
  const endpoints = draft
    .all('VpcEndpoints')
    .filter(
      ({ VpcEndpointType, State }) => VpcEndpointType === 'Interface' && State !== 'deleting' && State !== 'failed',
    );
  const month = (hour: number): number => hour * PRICES.hoursPerMonth;
  const lines = [
    { what: 'NAT gateway', count: sum(zones), each: month(PRICES.natGatewayHour) },
    { what: 'public IPv4 address', count: publicAddresses(draft).size, each: month(PRICES.publicIpv4Hour) },
    {
      what: 'interface endpoint in a zone',
      count: sum(endpoints.map(({ SubnetIds = [] }) => SubnetIds.length)),
      each: month(PRICES.interfaceEndpointZoneHour),
    },
  ].filter(({ count }) => count > 0);
  return { lines, total: sum(lines.map(({ count, each }) => count * each)) };
}

/** Every address is billed, in use or idle (VPC pricing, public IPv4): an Elastic IP until it is released. */
function publicAddresses(draft: Draft): ReadonlySet<string> {
  const elastic = draft.all('Addresses').map(({ PublicIp }) => PublicIp);
  const listed = draft.shows('Addresses');
  const ofNats = draft.all('NatGateways').flatMap(({ State, NatGatewayAddresses = [] }) =>
    // Where no list of Elastic IPs says otherwise, the one of a deleted gateway was not released.
    listed && UNBILLED.has(State ?? 'available') ? [] : NatGatewayAddresses.map(({ PublicIp }) => PublicIp),
  );
  const ofMachines = draft.instances().map(({ PublicIpAddress }) => PublicIpAddress);
  const ofCards = draft.all('NetworkInterfaces').map(({ Association }) => Association?.PublicIp);
  return new Set([...elastic, ...ofNats, ...ofMachines, ...ofCards].filter((ip) => ip !== undefined));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
