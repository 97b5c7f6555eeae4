/**
 * The prefixes of AWS's ids, with those of route targets (`targets.ts`) the one list of them: cell tests, value tests and the redactor are made from it. A plain
 * list beside `ids.ts`, so that a paste of sound JSON does not load it.
 */
import { TARGET_LOOKS } from './targets.ts';
import { isPrefix } from './value-tests.ts';

/** Prefixes that hardly any name begins with: what follows one of them may be anything that people put for the digits. */
const PLAIN: readonly string[] = [
  // What a VPC is made of, and what joins its parts.
  ...[
    'vpc',
    'subnet',
    'rtb',
    'rtbassoc',
    'vpc-cidr-assoc',
    'subnet-cidr-assoc',
    'acl',
    'aclassoc',
    'sg',
    'sgr',
    'dopt',
  ],
  // What its routes lead to, and lists of destinations.
  ...TARGET_LOOKS.filter(isPrefix),
  'pl',
  // Parts of transit gateways come after a second dash.
  ...['tgw-attach', 'tgw-rtb', 'tgw-connect-peer', 'tgw-mcast-domain', 'tgw-ptb'],
  // Interfaces and addresses.
  ...['eni-attach', 'ela-attach', 'eipalloc', 'eipassoc'],
];

/** Prefixes that words and people's names begin with too (`core-api`, `r-1`): only digits after them make an id. */
const WITH_DIGITS: readonly string[] = [
  // Gateways on premises, on Outposts, and of the wide area; Route Servers.
  ...[
    'cgw',
    'vpn',
    'cvpn-endpoint',
    'lgw-rtb',
    'lgw-vif',
    'lgw-vif-grp',
    'lgw-vpc-assoc',
    'core-network',
    'attachment',
  ],
  ...['global-network', 'rs', 'rse', 'rsp', 'dxcon', 'dxlag', 'dxvif', 'odbnet'],
  // Services that endpoints lead to, and what stands beside a VPC.
  ...['vpce-svc', 'vpce-svc-perm', 'vpce-nfn', 'vpcec', 'vpcbpa-exclude', 'eice', 'fl', 'svc', 'sn', 'rcfg', 'rgw'],
  ...['rslvr-in', 'rslvr-out', 'rslvr-rr', 'rslvr-frg', 'rslvr-fdl', 'rslvr-autodefined-rr'],
  // Lambda's network connectors; Network Access Analyzer and Reachability Analyzer.
  ...['nc', 'nip', 'nia', 'nis', 'nisa'],
  // Pools of addresses.
  ...['ipv4pool-ec2', 'ipv4pool-coip', 'ipv6pool-ec2', 'ipam', 'ipam-pool', 'ipam-scope', 'iip-assoc'],
  // What runs in a VPC.
  ...['r', 'ami', 'aki', 'ari', 'snap', 'vol', 'lt', 'h', 'pg', 'cr', 'fleet', 'sir'],
];

/** Every prefix, longest first: `tgw-rtb-` is not read as `tgw-`. */
export const ID_PREFIXES: readonly string[] = [...new Set([...PLAIN, ...WITH_DIGITS])].sort(
  (a, b) => b.length - a.length,
);

const ALL = new Set(ID_PREFIXES);
const NEEDS_DIGITS = new Set(WITH_DIGITS);

/**
 * The prefix of an id, genuine, made up or redacted; null for any other text.
 * @example idPrefix('tgw-rtb-0abc') // 'tgw-rtb'
 * @example idPrefix('vpc-****') // 'vpc'
 * @example idPrefix('core-api') // null
 */
export function idPrefix(text: string): string | null {
  if (text.length > MAX_LENGTH) return null;
  const prefix = longestPrefix(text);
  if (prefix === null) return null;
  const tail = text.slice(prefix.length + 1);
  return TAIL.test(tail) && (!NEEDS_DIGITS.has(prefix) || HAS_DIGITS.test(tail)) ? prefix : null;
}

/** Whether a text is an id that AWS printed, or one whose digits its owner made unreadable: no word of a command is. */
export function isGenuineId(text: string): boolean {
  const prefix = idPrefix(text);
  return prefix !== null && DIGITS.test(text.slice(prefix.length + 1));
}

function longestPrefix(text: string): string | null {
  let longest: string | null = null;
  for (let at = 1; at < text.length && at <= LONGEST; at += 1) {
    const code = text.charCodeAt(at);
    // Networks of Oracle Database@AWS have an underscore: `odbnet_0abc…`.
    if (code !== DASH && code !== UNDERSCORE) continue;
    const start = text.slice(0, at);
    if (ALL.has(start)) longest = start;
  }
  return longest;
}

const LONGEST = ID_PREFIXES[0]?.length ?? 0;
const DASH = 45;
const UNDERSCORE = 95;
const MAX_LENGTH = 100;

/** FMT-23: what may follow the prefix. One class, one star: linear. */
const TAIL = /^[\w*.…-]+$/;

/** Eight digits in a row, or signs in place of them. */
const HAS_DIGITS = /[\da-z]{8}|[*x…]{3}|\.\.|…/i;

/** AWS prints 8 or 17 hexadecimal digits (ids of Oracle Database networks are in letters too), owners hide them with signs. */
const DIGITS =
  /^(?:[\da-f]{8}|[\da-f]{17}|(?=[a-z]{0,20}\d)[\da-z]{8,20}|[\da-f]{0,17}(?:[*xX]{2,20}|…|\.{2,3})[\da-f]{0,17})$/;
