import { describe, expect, it } from 'vitest';
import { PRICES } from '../../src/analyzer/fixes/prices.ts';
import { lessons } from './support/read-content.ts';
import { questionFiles } from './support/questions.ts';

const month = (hourly: number): number => hourly * PRICES.hoursPerMonth;
const nat = month(PRICES.natGatewayHour + PRICES.publicIpv4Hour);
const endpoint = month(PRICES.interfaceEndpointZoneHour);
const { natGatewayHour, natGatewayGb, publicIpv4Hour, interfaceEndpointGb } = PRICES;

/** Every amount that a lesson may print: a price of the list, or a sum that the lesson spells out. */
const amounts: ReadonlySet<string> = new Set([
  '0',
  ...[natGatewayHour, natGatewayGb, publicIpv4Hour, interfaceEndpointGb].map(String),
  ...[month(natGatewayHour), month(publicIpv4Hour), nat, 2 * nat, endpoint, 2 * endpoint, 10 * endpoint].map((sum) =>
    sum.toFixed(2),
  ),
  ...[1000, 200].map((gigabytes) => (nat + gigabytes * natGatewayGb).toFixed(2)),
]);

describe.each(lessons.map((lesson) => [lesson.name, lesson.body] as const))('the prices in %s', (slug, body) => {
  const asked = questionFiles.find((file) => file.lesson === slug)?.questions ?? [];
  const printed = [...`${body} ${JSON.stringify(asked)}`.matchAll(/(\d[\d.,]*) USD/g)].map((found) => found[1]);

  it('come from the list of prices', () => {
    expect(printed.filter((amount) => !amounts.has(amount ?? ''))).toEqual([]);
  });

  it('are stamped with a Region and a month', () => {
    if (printed.length > 0) expect(body).toMatch(/us-east-1[^.]+ November 2026/);
  });
});
