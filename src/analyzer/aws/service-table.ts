/** The list of AWS's services, read when a question names one. */
import { SERVICE_LIST } from './service-list.ts';

/** A service by the name that its endpoint has, or by the label of its host name where AWS publishes none. */
export interface Service {
  readonly name: string;
  /** Beginning of the PrivateLink names that AWS publishes, with `*` for the Region; null where no source names one. */
  readonly link: string | null;
  /** Whether AWS publishes one of FIPS beside it, `<name>-fips`. */
  readonly fipsLink: boolean;
}

interface Table {
  readonly byName: ReadonlyMap<string, Service>;
  readonly byHost: ReadonlyMap<string, Service>;
  /** By what AWS's tools and pages call it, without blanks and signs; several where they share the word. */
  readonly bySaid: ReadonlyMap<string, readonly string[]>;
}

let table: Table | null = null;

/** The table; made at the first call. */
export const services = (): Table => (table ??= readTable());

function readTable(): Table {
  const byName = new Map<string, Service>();
  const byHost = new Map<string, Service>();
  const bySaid = new Map<string, string[]>();
  const say = (word: string, names: readonly string[]): unknown =>
    bySaid.set(word, [...(bySaid.get(word) ?? []), ...names]);
  for (const line of SERVICE_LIST.trim().split('\n')) {
    const [name = '', mark = '', hosts = '', said = ''] = line.split('|');
    const words = said.split(' ').filter((word) => word !== '');
    if (name.startsWith('?')) {
      for (const word of words) say(word, name.slice(1).split(' '));
      continue;
    }
    const link = mark === '' ? null : mark.slice(1) || 'com.amazonaws.*.';
    const service = { name, link, fipsLink: mark.startsWith('f') };
    byName.set(name, service);
    for (const host of hosts.split(' ')) byHost.set(host, service);
    for (const word of [squeezed(name), ...words]) say(word, [name]);
  }
  return { byName, byHost, bySaid };
}

/** Small letters and digits alone. */
export const squeezed = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** Whether a name has the sign of an endpoint of FIPS, and the name without it: `sqs-fips` → `sqs`; null without one. */
export function withoutFips(name: string): string | null {
  const plain = name
    .split('.')
    .map((label) => (label.endsWith('-fips') ? label.slice(0, -5) : label))
    .filter((label) => label !== 'fips')
    .join('.');
  return plain === name || plain === '' ? null : plain;
}

/**
 * The name that an interface endpoint for the service has in a Region, as AWS publishes it; null where no source names one,
 * which does not say that there is none (VPCE-1, VPCE-18).
 */
export function endpointServiceName(service: string, region: string | null): string | null {
  const base = service.endsWith('-fips') ? service.slice(0, -5) : service;
  const known = services().byName.get(base);
  if (known?.link == null || (base !== service && !known.fipsLink)) return null;
  return `${known.link.replace('*', region ?? '<region>')}${service}`;
}
