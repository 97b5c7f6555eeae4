/** The host, address and port that an error message names, wherever its client puts them. */
import { parseAddress } from '../../network/address.ts';
import { portOfAttempt } from '../../paste/error-lines/attempts.ts';
import { PROXY } from '../../paste/error-lines/clients.ts';
import { portOfMount } from '../../paste/error-lines/mounts.ts';
import { readTyped } from '../../verdict/destination.ts';
import type { Family } from '../../words.ts';

export interface CallTarget {
  readonly host: string | null;
  readonly address: string | null;
  readonly port: number | null;
  readonly family: Family | null;
}

export const NO_TARGET: CallTarget = { host: null, address: null, port: null, family: null };

/** Where clients put the target: a URL, a host and a port, or the address that the system tried. */
const PLACES: readonly RegExp[] = [
  /\bhost='(?<host>[^']{1,253})',? port=(?<port>\d{1,5})/,
  /(?:server at|on host|translate host name) "(?<host>[^"]{1,253})"(?: \((?<address>[^)]{1,45})\))?(?:.{0,60}? port (?<port>\d{1,5}))?/,
  /Connect to \[?(?:https?:\/\/)?(?<host>[\w.-]{1,253}):(?<port>\d{1,5})\]?(?: \[[\w.-]{0,253}\/(?<address>[\da-f:.]{2,45})[,\]])?/,
  /server on ["'](?<host>[^"':]{1,253})(?::(?<port>\d{1,5}))?["']/,
  /(?:ENOTFOUND|EAI_AGAIN|ETIMEOUT|EREFUSED|ENODATA) (?<host>[\w-]{1,63}(?:\.[\w-]{1,63}){0,12})(?:(?: [\w.-]{1,253})?:(?<port>\d{1,5}))?/,
  /\blookup (?<host>[\w.-]{1,253})(?=[ :])/,
  /(?:resolve host(?:name)?|UnknownHostException|Failed to resolve|remote name could not be resolved|Unknown host|resolve address|getaddrinfo for|GetAddrInfo failed|no such host)(?: address)?:? ?["'(]?(?<host>[\w-]{1,63}(?:\.[\w-]{1,63})+)/i,
  /(?:connect to|connection to|connecting to)(?: server| broker| redis)?(?: at)? ["'[]?(?<host>[\w-]{1,63}(?:\.[\w-]{1,63}){0,12})["'\]]?(?::| port |, port )(?<port>\d{1,5})/i,
  /to the host (?<host>[\w.-]{1,253}), port (?<port>\d{1,5})/,
  /server at `(?<host>[^`]{1,253}?)(?:`?:`?(?<port>\d{1,5}))?`/,
  /Unable to connect to port (?<port>\d{1,5}) on (?<host>[\w.:-]{1,253})/,
  // How Java, Go's neighbours and wget print a name with the address that it gave.
  /(?<host>[\w-]{1,63}(?:\.[\w-]{1,63}){1,12})\/(?<address>\d{1,3}(?:\.\d{1,3}){3})(?::(?<port>\d{1,5}))?/,
  /(?<host>[\w-]{1,63}(?:\.[\w-]{1,63}){1,12})(?: \(\S{1,253}\))?\|(?<address>\d{1,3}(?:\.\d{1,3}){3})\|:(?<port>\d{1,5})/,
  /\('(?<host>[\w.-]{1,253})', (?<port>\d{1,5})[,)]/,
  /^(?:> )?Host: (?<host>[\w.-]{1,253})$/,
  /[Cc]onnecting to (?:the )?(?:\w{1,20} )?(?<host>[\w-]{1,63}(?:\.[\w-]{1,63}){1,12})(?::| on port | port )(?<port>\d{1,5})/,
  /^Connected to (?<host>[\w.-]{1,253}?)\.$/,
  /(?:connection \(\d{1,6}\)|dropped connection): (?<host>[\w.-]{1,253})(?::(?<port>\d{1,5}))?/,
  /[Cc]onnection to (?<host>[\w-]{1,63}(?:\.[\w-]{1,63}){1,12}) timed out/,
  // Clients of file systems.
  /(?:NFS server|resolve server|resolve|\bserver|Unknown (?:MySQL )?server host|could not resolve address for|NID) ["']?(?<host>[\w-]{1,63}(?:\.[\w-]{1,63}){1,12})(?=["':@\s]|$)/,
  /\b(?:mounting|timed out for|refused for|mount) (?<host>[\w-]{1,63}(?:\.[\w-]{1,63}){1,12})(?=:\/|@tcp)/,
];

const URL =
  /\b(?:https?|wss?|rediss?|mongodb(?:\+srv)?|postgres(?:ql)?|mysql|amqps?|ldaps?|tcp|ssl|tls|nfs|s?ftp|smtps?|kafka|jdbc:[a-z]{2,12}):\/\/[^\s"'<>)\],]{1,2000}/;
const HOST_AND_PORT = /(?<![\w.@/-])(?<host>(?:[\w-]{1,63}\.){1,12}[a-z]{2,24}):(?<port>\d{2,5})\b(?!:\d)/i;
const HOST_IN_BRACKETS = /host[:=] ?["']?(?<host>(?:[\w-]{1,63}\.){1,12}[a-z]{2,24})\b/i;
const ADDRESS_4 =
  /(?<![\w.-])(?<address>\d{1,3}(?:\.\d{1,3}){3})(?:(?::|, port | port |', port )(?<port>\d{1,5}))?(?![\w.]*\d\.)/;
const ADDRESS_6 = /\[(?<address>[\da-f]{0,4}:[\da-f:.]{1,45})\](?::(?<port>\d{1,5}))?/i;
/** Node.js prints an IPv6 address and its port without brackets. */
const BARE_6 = /\bE[A-Z]{6,14} (?<address>(?:[\da-f]{0,4}:){2,8}[\da-f]{0,4}):(?<port>\d{1,5})\b/;

/** Files of a stack trace look like names with a port. */
const FILE = /\.(?:[cm]?[jt]sx?|py|go|java|rb|php|cs|rs|kt|scala|so|map|jar|yml|yaml|json|html)$/i;

/** What a message says of its own side: the function's address, the resolver that it asked, the user that it is. */
const OWN_SIDE =
  /- Local \([^)]{0,60}\)|[\da-f.:[\]]{2,60}->| on (?:\[[\da-f:]{2,45}\]|\d[\d.]{6,15}):53\b|'[^']{0,80}'@'[^']{0,253}'|pg_hba\.conf entry for host "[^"]{0,60}"/gi;

/** Pages of manuals that messages refer to. */
const MANUAL =
  /(?:more info(?:rmation)?|\bsee|visit):? https?:\/\/\S{1,500}|\bhttps?:\/\/(?:[\w.-]{0,100}\.)?(?:docs\.|readthedocs|github\.com|stackoverflow|go\.microsoft|aka\.ms|nodejs\.org|redis\.io|curl\.(?:haxx\.)?se)[^\s"')]{0,500}/gi;

/** Reads the target of a message; what it does not say is null. `isOfName`: it is about a name, and its addresses are those of resolvers. Never throws. */
export function targetIn(line: string, { isOfName = false } = {}): CallTarget {
  const text = behindProxy(line).replace(OWN_SIDE, ' ').replace(MANUAL, ' ');
  const url = URL.exec(text)?.[0];
  const typed = url === undefined ? null : readTyped(url.replace(/[.:;]$/, ''));
  const named = typed === null ? namedIn(text) : partsOf(typed.text, typed.port);
  const tried = isOfName ? NO_TARGET : triedIn(text);
  return inProxyOfMount(
    {
      host: named.host,
      address: named.address ?? tried.address,
      port: named.port ?? tried.port ?? portOfMount(line) ?? portOfAttempt(line),
      family: named.family ?? tried.family,
    },
    line,
  );
}

/** The mount helper of EFS sends through a process of its own on the same machine, which is not what was called. */
function inProxyOfMount(target: CallTarget, line: string): CallTarget {
  const isOwn = portOfMount(line) !== null && target.address?.startsWith('127.') === true;
  return isOwn ? { ...target, address: null, family: null } : target;
}

/** Of a message about a proxy the part that names it: what stands before was to be called through it. */
function behindProxy(line: string): string {
  const at = line.search(PROXY.pattern);
  if (at === -1) return line;
  const rest = line.slice(at).replace(/\bhost='[^']{1,253}'/, ' ');
  // "Could not resolve proxy: proxy.example" names it like any other host.
  return rest.replace(/^Could not resolve proxy:/, 'Could not resolve host:');
}

function namedIn(text: string): CallTarget {
  for (const pattern of [...PLACES, HOST_AND_PORT, HOST_IN_BRACKETS]) {
    const groups = pattern.exec(text)?.groups;
    const host = groups?.['host'];
    if (host === undefined || FILE.test(host)) continue;
    const found = partsOf(host, portOf(groups?.['port']));
    if (found.host === null && found.address === null) continue;
    const address = groups?.['address'];
    return address === undefined || found.address !== null ? found : { ...found, ...addressOf(address) };
  }
  return NO_TARGET;
}

function triedIn(text: string): CallTarget {
  for (const pattern of [BARE_6, ADDRESS_6, ADDRESS_4]) {
    const groups = pattern.exec(text)?.groups;
    const { address, family } = addressOf(groups?.['address'] ?? '');
    if (address !== null) return { host: null, address, family, port: portOf(groups?.['port']) };
  }
  return NO_TARGET;
}

/** A name or an address, as it stands in the place of a host. */
function partsOf(text: string, port: number | null): CallTarget {
  const bare = text.replace(/^\[|\]$/g, '');
  const { address, family } = addressOf(bare);
  if (address !== null) return { host: null, address, family, port };
  const host = bare.replace(/\.$/, '').toLowerCase();
  return HOST.test(host) ? { host, address: null, family: null, port } : { ...NO_TARGET, port };
}

const HOST = /^[a-z\d_][\w-]{0,62}(?:\.[\w-]{1,63}){0,12}$/;

function addressOf(text: string): Pick<CallTarget, 'address' | 'family'> {
  const parsed = parseAddress(text);
  return parsed === null ? { address: null, family: null } : { address: text, family: parsed.family };
}

function portOf(text: string | undefined): number | null {
  const port = Number(text ?? 0);
  return port >= 1 && port <= 65535 ? port : null;
}

/** Lines below a message on which Node.js prints the fields of the error. */
const FIELD = /^\s*(?<name>address|hostname|host|port|servername): ['"]?(?<value>[\w.:-]{1,253})['"]?,?\s*\}?\]?$/;

/** Completes a target from the fields that are printed below it. */
export function withFields(target: CallTarget, below: readonly string[]): CallTarget {
  let { host, address, family, port } = target;
  for (const line of below) {
    const { name, value = '' } = FIELD.exec(line)?.groups ?? {};
    if (name === 'port') port ??= portOf(value);
    else if (name !== undefined) {
      const found = partsOf(value, null);
      host ??= found.host;
      if (address === null && found.address !== null) ({ address, family } = found);
    }
  }
  return { host, address, family, port };
}
