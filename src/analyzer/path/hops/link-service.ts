/** Addresses that the VPC answers on every interface itself: no custom route forwards them, no filter sees DNS (SEL-14, SG-9, NACL-9, DNS-8). */
import { formatAddress } from '../../network/address.ts';
import type { Family } from '../../words.ts';
import { addressSet } from '../../network/address-set.ts';
import { subtract, type IntervalSet } from '../../network/interval-set.ts';
import { uniform, type Segment } from '../segment.ts';
import { PASS, unknown } from '../state.ts';
import type { Context } from '../context.ts';

const RESERVED: Readonly<Record<Family, IntervalSet>> = {
  ipv4: addressSet('ipv4', ['169.254.168.0/22']),
  ipv6: addressSet('ipv6', ['fd00:ec2::/32']),
};

const RESOLVER: Readonly<Record<Family, IntervalSet>> = {
  ipv4: addressSet('ipv4', ['169.254.169.253/32']),
  ipv6: addressSet('ipv6', ['fd00:ec2::253/128']),
};

/** Whether every address asked about is one of these. */
export const isLinkService = (family: Family, destination: IntervalSet): boolean =>
  destination.length > 0 && subtract(destination, RESERVED[family]).length === 0;

/** The resolver answers; which of the other services a function has, no describe call shows. */
export function linkService({ family, destination }: Context): Segment {
  const resolver = subtract(destination, RESOLVER[family]).length === 0;
  const address = resolver && destination[0] !== undefined ? formatAddress(destination[0]) : '';
  return uniform(family, resolver ? PASS : unknown(null), {
    kind: 'local',
    id: 'local',
    message: { key: 'inside', address },
    rules: ['SEL-14', 'DNS-8'],
    places: [],
  });
}
