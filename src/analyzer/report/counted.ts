/** Counts of resources in words; apart from the other words, because it is needed where none of those are. */

/**
 * A count before its label.
 * @example countOf(1, 'Elastic IP addresses') // 1 Elastic IP address
 */
export const countOf = (count: number, label: string): string =>
  `${String(count)} ${count === 1 ? label.replace(/(?<=ss)es$|(ie)?s(?= without|$)/u, (_, y: string | undefined) => (y ? 'y' : '')) : label}`;
