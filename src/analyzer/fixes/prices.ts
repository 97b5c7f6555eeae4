/**
 * The one list of prices: US dollars, us-east-1, from public price comparisons of 2026-11; AWS's own page was not read.
 * Readers see region and date with every figure; AWS's own pricing page is the authority.
 */
export const PRICES = {
  region: 'us-east-1',
  checked: '2026-11',
  source: 'https://aws.amazon.com/vpc/pricing/',
  hoursPerMonth: 730,
  natGatewayHour: 0.045,
  natGatewayGb: 0.045,
  publicIpv4Hour: 0.005,
  interfaceEndpointZoneHour: 0.01,
  interfaceEndpointGb: 0.01,
} as const;

const month = (hourly: number): string => `$${(hourly * PRICES.hoursPerMonth).toFixed(2)}`;
const stamp = `(${PRICES.region}, public figures of ${PRICES.checked})`;

/** A month of one NAT gateway with one public IPv4 address, before data. */
export const natMonth = (): string =>
  `${month(PRICES.natGatewayHour + PRICES.publicIpv4Hour)} a month and $${String(PRICES.natGatewayGb)} per GB ${stamp}`;

/** A month of one interface endpoint in one Availability Zone, before data. */
export const endpointMonth = (): string =>
  `${month(PRICES.interfaceEndpointZoneHour)} a month per zone and $${String(PRICES.interfaceEndpointGb)} per GB ${stamp}`;

export const FREE = 'no charge';
