/** How tools write a port beside a host: with a slash, its protocol, a `#`, a comma, a dot. */
import { parseAddress } from '../network/address.ts';
import type { Protocol } from '../words.ts';

export interface HostAndPort {
  readonly host: string;
  readonly port: number;
  readonly protocol: Protocol | null;
}

const NOTATIONS: readonly RegExp[] = [
  // `203.0.113.9/tcp/443`, `10.0.0.5:53/udp`.
  /^(?<host>[^\s/]{1,253})\/(?<protocol>tcp|udp)\/(?<port>\d{1,5})$/i,
  /^(?<host>\[[\da-f:.]{2,45}\]|[^\s:/]{1,253})[:/](?<port>\d{1,5})\/(?<protocol>tcp|udp)$/i,
  // dig, SQL Server.
  /^(?<host>[^\s/#,]{1,253})[#,] ?(?<port>\d{1,5})$/,
  // tcpdump, netstat.
  /^(?<host>\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{0,4}:[\da-f:]{1,40})\.(?<port>\d{1,5})$/i,
  /^(?<host>[^\s/]{1,253})\/(?<port>\d{1,5})$/,
];

/** The host and the port; null for anything else, and for a block (`10.0.0.0/16`). Never throws, linear. */
export function portInNotation(text: string): HostAndPort | null {
  for (const pattern of NOTATIONS) {
    const { host = '', port, protocol } = pattern.exec(text)?.groups ?? {};
    if (port === undefined) continue;
    const bare = host.replace(/^\[|\]$/g, '');
    if (!mayHavePort(bare, Number(port), /\/\d+$/.test(text))) continue;
    return {
      host: bare,
      port: Number(port),
      protocol: protocol?.toLowerCase() === 'udp' ? 'udp' : protocol ? 'tcp' : null,
    };
  }
  return null;
}

/** A name of several labels, or an address; behind the slash of an address only what is too large for a prefix. */
function mayHavePort(host: string, port: number, behindSlash: boolean): boolean {
  const family = parseAddress(host)?.family;
  if (family === undefined) return /\p{L}/u.test(host) && host.includes('.');
  return !behindSlash || /\/(?:tcp|udp)/i.test(host) || port > (family === 'ipv4' ? 32 : 128);
}
