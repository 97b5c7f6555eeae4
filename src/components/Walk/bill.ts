/** What a VPC costs, in words. */
import type { Bill } from '../../controlplane/what-if/bill.ts';
import { PRICES } from '../../analyzer/fixes/prices.ts';

/** US dollars: `36.50`, and a plain `0`. */
export const totalText = (amount: number): string => (amount === 0 ? '0' : amount.toFixed(2));

/** "36.50 USD a month before data: NAT gateway 32.85, public IPv4 address 3.65." */
export function billText({ lines, total }: Bill): string {
  const parts = lines.map(
    ({ what, count, each }) => `${count === 1 ? '' : `${count} × `}${what} ${totalText(count * each)}`,
  );
  return `${totalText(total)} USD a month before data${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`;
}

/** Where and when these prices held. */
export const BILL_NOTE = `Prices of ${PRICES.region}, public figures of ${PRICES.checked}, ${PRICES.hoursPerMonth} hours a month. Traffic costs extra.`;
