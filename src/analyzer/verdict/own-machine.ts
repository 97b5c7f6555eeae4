/** What never leaves the machine that calls it: the loopback, and the names of it. */
import { parseAddress } from '../network/address.ts';

/** 127.0.0.0/8. */
const LOOPBACK = 127 * 2 ** 24;

const OWN_NAME = /^(?:localhost|host\.docker\.internal)$|\.localhost$/;

/** Whether a name or an address is the caller itself: no route, group or gateway of a VPC is asked. */
export function isOwnMachine({
  host,
  address,
}: {
  readonly host: string | null;
  readonly address: string | null;
}): boolean {
  if (host !== null && OWN_NAME.test(host)) return true;
  const parsed = address === null ? null : parseAddress(address);
  if (parsed === null) return false;
  const { family, value } = parsed;
  return family === 'ipv6' ? value <= 1n : value === 0 || (value >= LOOPBACK && value < LOOPBACK + 2 ** 24);
}
