/** What the ways out cost a month: arithmetic on prices and amounts, for the page and for its fields alike. */

/** What a reader has, and what AWS asks for it, in US dollars. */
export interface Amounts {
  /** Hours that everything stands, of a month. */
  readonly hours: number;
  /** Availability Zones of the function's subnets. */
  readonly zones: number;
  readonly gateways: number;
  /** AWS services that need an interface endpoint. */
  readonly services: number;
  /** Gigabytes a month that go through the way out. */
  readonly gigabytes: number;
  readonly natHour: number;
  readonly natGigabyte: number;
  readonly addressHour: number;
  readonly endpointHour: number;
  readonly endpointGigabyte: number;
}

export interface Cost {
  readonly standing: number;
  readonly data: number;
  readonly all: number;
}

const sum = (standing: number, data: number): Cost => ({ standing, data, all: standing + data });

/** NAT gateways, each with one public IPv4 address. */
export function natGateways(a: Amounts): Cost {
  return sum(a.gateways * a.hours * (a.natHour + a.addressHour), a.gigabytes * a.natGigabyte);
}

/** An interface endpoint of each service in each zone. */
export function interfaceEndpoints(a: Amounts): Cost {
  return sum(a.services * a.zones * a.hours * a.endpointHour, a.gigabytes * a.endpointGigabyte);
}

/** From which gigabyte on endpoints cost less than NAT gateways, where both would do: always, never, or from here on. */
export type BreakEven =
  { readonly kind: 'always' } | { readonly kind: 'never' } | { readonly kind: 'from'; readonly gigabytes: number };

/** Compares the two for the same data. Where both cost the same at every amount, neither is cheaper: `never`. */
export function breakEven(a: Amounts): BreakEven {
  const more = interfaceEndpoints(a).standing - natGateways(a).standing;
  const saved = a.natGigabyte - a.endpointGigabyte;
  if (more < 0 && saved >= 0) return { kind: 'always' };
  if (saved <= 0) return { kind: 'never' };
  return { kind: 'from', gigabytes: more / saved };
}

/** The rows of the comparison, in the order of the page. */
export const WAYS = [
  { id: 'nothing', cost: (): Cost => sum(0, 0) },
  { id: 'endpoints', cost: interfaceEndpoints },
  { id: 'gateways', cost: natGateways },
] as const satisfies readonly { readonly id: string; readonly cost: (amounts: Amounts) => Cost }[];

/** `$1,234.50`. */
export function dollars(amount: number): string {
  const [whole = '', cents = ''] = amount.toFixed(2).split('.');
  return `$${whole.replace(/\B(?=(?:\d{3})+$)/gu, ',')}.${cents}`;
}

/** The comparison in one sentence. */
export function verdictOn(a: Amounts): string {
  const result = breakEven(a);
  const what = `${a.services} ${a.services === 1 ? 'service' : 'services'} in ${a.zones} ${a.zones === 1 ? 'zone' : 'zones'}`;
  if (result.kind === 'always')
    return `Interface endpoints for ${what} cost less than the NAT gateways, whatever goes through them.`;
  if (result.kind === 'never')
    return `The NAT gateways cost no more than interface endpoints for ${what}, whatever goes through them.`;
  const gigabytes = Math.ceil(result.gigabytes).toLocaleString('en-US');
  return `Interface endpoints for ${what} cost less than the NAT gateways from about ${gigabytes} GB a month on; below that the gateways do.`;
}
