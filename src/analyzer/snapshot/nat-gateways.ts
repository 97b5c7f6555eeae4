import { isTrimmed, lacking } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { isList, isObject, ownText } from './json.ts';

const DOWN: ReadonlySet<string> = new Set(['failed', 'deleted', 'pending']);

/**
 * Without its type a private gateway looks public (NAT-2), without its subnet a zonal one looks regional (NAT-10); both
 * matter only where something was left out, as AWS prints what applies.
 */
export function missingOfGateway(candidate: Candidate): readonly string[] {
  const { data } = candidate;
  if (isList(data['NatGatewayAddresses']) && data['NatGatewayAddresses'].some(hasHalfZone))
    return ['NatGatewayAddresses'];
  // A gateway that is certainly down is down whatever its type is.
  if (DOWN.has((ownText(data, 'State') ?? '').toLowerCase())) return lacking(candidate, ['State']);
  if (!isTrimmed(candidate) && candidate.cuts?.below.has('NatGatewayAddresses') !== true) return [];
  const isRegional = ['AvailabilityMode', 'AutoProvisionZones', 'RouteTableId'].some((field) => ownText(data, field));
  const needed = ['State', 'ConnectivityType', ...(isRegional ? [] : ['SubnetId'])];
  return lacking(candidate, candidate.cuts === null ? needed : [...needed, 'NatGatewayAddresses']);
}

/** A zone, or its id, that begins as one and does not end as one: a hole welded it (BAD-17). */
const hasHalfZone = (address: unknown): boolean =>
  isObject(address) &&
  (/^[a-z]{2}-[a-z]{2}(?!.{0,60}\d[a-z]$)/.test(ownText(address, 'AvailabilityZone') ?? '') ||
    /^[a-z]{3,4}\d(?!.{0,60}\d$)/.test(ownText(address, 'AvailabilityZoneId') ?? ''));
