/** What of a paste may travel in a link, by the kind of each value: words of AWS and ranges stay, ids are replaced, free text goes. */
import { idPrefix } from '../analyzer/aws/id-prefixes.ts';
import { allKindsOf } from '../analyzer/aws/schema.ts';
import { publicInternet } from '../analyzer/network/address-set.ts';
import { parseAddress } from '../analyzer/network/address.ts';
import { contains } from '../analyzer/network/interval-set.ts';

/** Kinds of values that AWS makes up, none of which tells whose account it is. */
const KEPT: ReadonlySet<string> = new Set(
  (
    'action blockmode bool cidr4 cidr6 connectivity connectorstate endpointtype exclusionmode exclusions failure family ' +
    'int lambdastate local manager mode origin package protocol reasoncode region routetype service state support ' +
    'switch updatestatus vpntype word zone zoneid asn'
  ).split(' '),
);

/** Kinds that hold what people wrote. */
const DROPPED: ReadonlySet<string> = new Set(['policy', 'sentence']);

/** Words, ranges, names of services: whatever else stands in such a field is replaced like a name. */
const PLAIN = /^[\w.:/*-]{1,64}$/;
const GENUINE_ID = /-(?:[\da-f]{8}|[\da-f]{17})$/;
const ACCOUNT = /^\d{12}$/;
const CIDR = /^[\d.]{7,15}\/\d{1,2}$|^[\da-f:]{2,39}(?:\/\d{1,3})?$/;
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** Words that AWS prints in fields of free text: keys and values of DHCP options. */
const AWS_WORDS: ReadonlySet<string> = new Set(['domain-name-servers', 'AmazonProvidedDNS']);

/** Names of AWS's own zones: services, and the endpoints of VPCs. */
const AWS_HOST = /\.(?:amazonaws\.com(?:\.cn)?|api\.aws|on\.aws)\.?$/;

/** Names of services and of the prefix lists that AWS keeps; those of endpoint services hold an id. */
const SERVICE = /^(?:com\.amazonaws|cn\.com\.amazonaws|aws)\.[\w.-]{1,100}$/;

/** Whether a text is a public IPv4 address: those are somebody's, private ones are everybody's. */
function isPublic(text: string): boolean {
  const address = IPV4.test(text) ? parseAddress(text) : null;
  return address !== null && contains(publicInternet('ipv4'), address.value);
}

/** Gives every value of a paste its stand-in; the same value has the same one everywhere. */
export interface Renamer {
  /** The stand-in of a value in a field of this kind; undefined when it does not travel. */
  readonly value: (value: string, field: string) => string | undefined;
}

/** Makes a renamer that has seen nothing yet. */
export function createRenamer(): Renamer {
  const made = new Map<string, string>();
  const counts = new Map<string, number>();
  const once = (kind: string, text: string, make: (n: number) => string): string => {
    const key = `${kind} ${text.toLowerCase()}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const n = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, n);
    const name = make(n);
    made.set(key, name);
    return name;
  };
  const id = (text: string, prefix: string): string =>
    once(prefix, text, (n) => `${text.slice(0, prefix.length + 1)}${n.toString(16).padStart(17, '0')}`);
  const account = (text: string): string => once('account', text, (n) => String(111122220000 + n));
  const name = (text: string): string => once('name', text, (n) => `name-${n}`);
  const address = (text: string): string =>
    isPublic(text) ? once('address', text, (n) => `203.0.113.${((n - 1) % 254) + 1}`) : text;
  const part = (text: string): string => {
    const prefix = idPrefix(text);
    if (prefix !== null) return id(text, prefix);
    return ACCOUNT.test(text) ? account(text) : text;
  };
  // The host of an endpoint is its id, a few letters more, and perhaps a zone.
  const label = (text: string): string => {
    const own = /^(vpce-[\da-f]{8,17})-[\da-z]{1,20}(-[a-z\d-]{1,40})?$/.exec(text);
    return own === null ? part(text) : `${part(own[1] ?? '')}-a1b2c3d4${own[2] ?? ''}`;
  };
  const host = (text: string): string =>
    AWS_HOST.test(text) ? text.split('.').map(label).join('.') : once('host', text, (n) => `host-${n}.example`);
  const arn = (text: string): string => {
    const [head = '', partition = '', service = '', region = '', owner = '', ...rest] = text.split(':');
    const [kind = '', ...names] = rest.join(':').split(/[:/]/);
    const own = names.map((one) =>
      idPrefix(one) === null && !/^(?:\d{1,5}|\$LATEST)$/.test(one) ? name(one) : part(one),
    );
    const first = names.length === 0 ? name(kind) : kind;
    return [head, partition, service, region, part(owner), [first, ...own].join(rest.length > 1 ? ':' : '/')].join(':');
  };
  return {
    value(value, field) {
      if (value === '' || AWS_WORDS.has(value)) return value;
      const kinds = allKindsOf(field);
      if (kinds.some((kind) => DROPPED.has(kind))) return undefined;
      if (value.startsWith('arn:')) return arn(value);
      if (kinds.includes('host')) return CIDR.test(value) || IPV4.test(value) ? value : host(value);
      if (SERVICE.test(value)) return value.split('.').map(part).join('.');
      // In free text, `nat-instance` is a name.
      const prefix = kinds.includes('free') && !GENUINE_ID.test(value) ? null : idPrefix(value);
      if (prefix !== null) return id(value, prefix);
      if (ACCOUNT.test(value)) return account(value);
      if (kinds.includes('ip') || IPV4.test(value)) return address(value);
      if (kinds.some((kind) => KEPT.has(kind)) && PLAIN.test(value)) return value;
      if (/^(?:\d{1,5}|\$LATEST)$/.test(value)) return value;
      return kinds.includes('free') ? undefined : name(value);
    },
  };
}
