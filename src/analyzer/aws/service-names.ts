/** Which AWS service somebody means: by the name in its endpoint, the label of its host, AWS's words or everyday ones. */
import { serviceOf } from './endpoint-service.ts';
import { MEANS } from './meant-names.ts';
import { SAID } from './said-names.ts';
import { services, squeezed, withoutFips } from './service-table.ts';

/** One service, perhaps in a stated Region; or what a word may mean, in words. */
export type SaidService =
  | { readonly kind: 'service'; readonly service: string; readonly region: string | null }
  | { readonly kind: 'asked'; readonly meanings: string };

const BY_SAID = new Map(Object.entries(SAID).flatMap(([name, said]) => said.split(' ').map((s) => [s, name] as const)));

const REGION_SAID = /(?:^|[\s.,(/])((?:us-gov|[a-z]{2,4})-[a-z]+-\d)(?:\)?$|[\s,])/;

/** As people type it: `AWS Step Functions`, `step-functions`, `step_functions` are `stepfunctions`. */
export const bareName = (text: string): string =>
  squeezed(text.toLowerCase().replace(/^(?:aws|amazon)(?=.)[\s_-]?/, ''));

/** Words behind a name that say what of the service is meant, and change nothing. */
const TAIL =
  /(?:service|services|api|apis|endpoint|queue|queues|topic|topics|table|tables|bucket|buckets|stream|streams|keys?|functions?|client|sdk|calls?)$/;

/** Reads what may be the name of a service; null for what is none. Never throws. */
export function saidService(typed: string): SaidService | null {
  const text = typed.trim().toLowerCase();
  if (text === '' || text.length > 120) return null;
  const ofEndpoint = text.includes('amazonaws.') || text.startsWith('aws.') ? serviceOf(text) : null;
  if (ofEndpoint && /^(?:cn\.)?(?:com\.amazonaws|aws)\./.test(text) && !ofEndpoint.service.startsWith('vpce'))
    return { kind: 'service', ...ofEndpoint };
  const region = REGION_SAID.exec(text)?.[1] ?? null;
  if (region === null) return named(text, null);
  const at = text.indexOf(region);
  const rest = `${text.slice(0, at)} ${text.slice(at + region.length)}`.replaceAll(/[(),]|\b(?:in|at)\b/g, ' ').trim();
  const service = rest.replace(/\.$/, '');
  return service === rest ? named(rest, region) : exactly(service, region);
}

function named(text: string, region: string | null): SaidService | null {
  const { byName, bySaid } = services();
  const one = (service: string): SaidService => ({ kind: 'service', service, region });
  const bare = bareName(text);
  // A name of an endpoint that has signs in it is typed by those who mean it: `memory-db`.
  if (text !== bare && byName.has(text)) return one(text);
  const meanings = Object.hasOwn(MEANS, bare) && !text.includes('.') ? MEANS[bare] : undefined;
  if (meanings !== undefined) return { kind: 'asked', meanings };
  // A name with dots is one of the list, or a host: `queue.internal` is no queue.
  const exact = exactly(text, region);
  if (text.includes('.')) return exact;
  const said = BY_SAID.get(bare);
  if (said !== undefined || exact !== null) return said === undefined ? exact : one(said);
  const names = bySaid.get(bare) ?? [];
  if (names[0] !== undefined)
    return names.length === 1
      ? one(names[0])
      : { kind: 'asked', meanings: `one of ${names.map((n) => `(${n})`).join(', ')}` };
  const shorter = bare.replace(TAIL, '');
  return shorter !== bare && shorter.length > 1 ? named(shorter, region) : null;
}

/** By its name in the list, or the label of its host. */
function exactly(text: string, region: string | null): SaidService | null {
  const { byName, byHost } = services();
  const service = byName.get(text)?.name ?? byHost.get(text)?.name ?? ofFips(text);
  return service === null ? null : { kind: 'service', service, region };
}

function ofFips(text: string): string | null {
  const plain = withoutFips(text);
  const known = plain === null ? undefined : (services().byHost.get(plain) ?? services().byName.get(plain));
  return known ? `${known.name}-fips` : null;
}

const OFFERED = 5;

/** Names close to one that was not understood, the closest first; each of them is understood or asked back. */
export function nearNames(said: string): readonly string[] {
  const near = new Map<string, number>();
  const offer = (name: string, far: number): unknown => near.set(name, Math.min(far, near.get(name) ?? far));
  const text = said.slice(0, LONGEST);
  const bare = bareName(text);
  for (const wanted of new Set([bare, bare.replace(TAIL, '')])) offerClose(wanted, offer);
  const words = text.toLowerCase().split(/[\s_-]+/);
  if (words.length > 1)
    for (const word of words) {
      const one = word.length > 1 ? saidService(word) : null;
      if (one) offer(one.kind === 'service' ? one.service : word, 2);
    }
  return [...near]
    .sort(([a, x], [b, y]) => x - y || a.length - b.length || (a < b ? -1 : 1))
    .slice(0, OFFERED)
    .map(([name]) => name);
}

const LONGEST = 40;

function offerClose(wanted: string, offer: (name: string, far: number) => unknown): void {
  if (wanted.length < 3) return;
  const limit = wanted.length < 6 ? 1 : 2;
  const compare = (key: string, names: readonly string[]): void => {
    const begins = key.startsWith(wanted) ? 0.5 : 3;
    const holds = wanted.length > 3 && key.includes(wanted) ? 1.5 : 3;
    const held = key.length > 2 && wanted.startsWith(key) ? 2 : 3;
    const far = Math.min(begins, holds, held, distance(wanted, key));
    if (far <= limit) for (const name of names) offer(name, far);
  };
  for (const [key, names] of services().bySaid) compare(key, names);
  for (const [key, name] of BY_SAID) compare(key, [name]);
  for (const key of Object.keys(MEANS)) compare(key, [key]);
}

/** Letters to change, add, drop or swap with the next to make one word of the other; 3 for words too far apart. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : 3;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
