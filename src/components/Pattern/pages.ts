/** The patterns in their order, with what their pages compute. */
import { type CollectionEntry, getCollection } from 'astro:content';
import { dollars, interfaceEndpoints, natGateways } from '../Cost/costs.ts';
import { prices } from '../Cost/prices.ts';

export type Pattern = CollectionEntry<'patterns'>;

/** Where a pattern has its page. */
export const patternAddress = (slug: string): string => `/reference/patterns/${slug}/`;

export async function patterns(): Promise<readonly Pattern[]> {
  return (await getCollection('patterns')).toSorted((a, b) => a.data.order - b.data.order);
}

/** What a month of a pattern costs before data, and what each gigabyte adds; null where nothing does. */
export function monthOf({ data: { cost } }: Pattern): { readonly month: string; readonly gigabyte: string | null } {
  const amounts = { ...prices, gigabytes: 0, ...cost };
  const addresses = cost.addresses * prices.hours * prices.addressHour;
  const perGigabyte = cost.gateways > 0 ? prices.natGigabyte : prices.endpointGigabyte;
  return {
    month: dollars(natGateways(amounts).standing + interfaceEndpoints(amounts).standing + addresses),
    gigabyte: cost.gateways > 0 || cost.services > 0 ? `$${String(perGigabyte)}` : null,
  };
}
