/** Addresses that AWS would assign: the next one free, so that the same requests give the same ones. */
import { formatAddress, parseCidr } from '../../analyzer/network/address.ts';
import type { Draft } from '../draft.ts';

/**
 * A public address of the block for documentation (RFC 5737) that the state does not have.
 * @param taken addresses that are given out and not in the state yet
 */
export function newPublicIp(draft: Draft, taken: readonly string[] = []): string {
  const text = JSON.stringify([draft.documents, taken]);
  for (const block of ['203.0.113', '198.51.100', '192.0.2'])
    for (let last = 100; last < 255; last++) {
      const ip = `${block}.${String(last)}`;
      if (!text.includes(`"${ip}"`)) return ip;
    }
  return '203.0.113.255';
}

/** A private address of a subnet that nothing has: AWS keeps the first four and the last (VPC user guide, subnet sizing). */
export function newPrivateIp(subnetId: string | undefined, draft: Draft): string | undefined {
  const cidr = parseCidr(draft.find('Subnets', subnetId)?.CidrBlock ?? '');
  if (cidr?.family !== 'ipv4') return undefined;
  const text = JSON.stringify(draft.documents);
  const [from, to] = [Number(cidr.from), Number(cidr.to)];
  for (let address = from + 4; address < to - 1; address++) {
    const ip = formatAddress(address);
    if (!text.includes(`"${ip}"`)) return ip;
  }
  return undefined;
}

/** One address less, or more, of those that a subnet has left. */
export function countAddress(subnetId: string | undefined, by: 1 | -1, draft: Draft): void {
  const subnet = draft.find('Subnets', subnetId);
  if (subnet?.AvailableIpAddressCount !== undefined) subnet.AvailableIpAddressCount += by;
}
