/** The way back: which stops a reply meets, and what each does to it. */
import type { HopKind } from '../analyzer/report/types.ts';
import type { Stop } from './types.ts';

/** What decides on the way out alone: a reply of a known connection is delivered without it. */
const FORWARD_ONLY: ReadonlySet<HopKind> = new Set([
  'ipv6',
  'dns',
  'route-table',
  'local',
  'subnet',
  'block-public-access',
  'encryption-control',
  'destination',
]);

/** Indexes of the stops that a reply meets, the farthest first; stops that stand for one thing twice are met once. */
export function wayBack(stops: readonly Stop[]): readonly number[] {
  const met = stops.flatMap(({ kind }, at) => (FORWARD_ONLY.has(kind) ? [] : [at]));
  return met
    .filter((at, i) => {
      const next = stops[met[i + 1] ?? -1];
      return next?.kind !== stops[at]?.kind || next?.id !== stops[at]?.id;
    })
    .reverse();
}

interface Change {
  readonly was: string | null;
  readonly to: string;
  /** The client ports, as a network ACL sees them. */
  readonly ports: string;
}

/** An address in a sentence; a range stands for an address of it that the documents do not show. */
export const spoken = (address: string): string => (address.includes('/') ? `an address of ${address}` : address);

/** What a stop does to the reply. `change` is what stands in its destination before and after. */
export function replyText({ kind, id, stopsReply, text }: Stop, { was, to, ports }: Change): string {
  const name = id ?? 'It';
  if (stopsReply) return `${name} stops the reply: nothing lets it in on ports ${ports}.`;
  switch (kind) {
    case 'function':
      return 'The answer is back at the function.';
    case 'security-group':
      return `${name} remembers the connection and lets the reply through; no rule is asked.`;
    case 'network-acl':
      return id === null
        ? text
        : `${name} remembers nothing: it judges the reply anew, on ports ${ports}, and allows it.`;
    default:
      return was === null ? `${name} hands the reply on.` : `${name} puts ${spoken(to)} back in the place of ${was}.`;
  }
}
