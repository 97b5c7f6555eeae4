/** The words for the addresses that others see: `52.1.2.3`, `52.1.2.3 or 52.1.2.4`, `an address of 2600:1f18::/64`. */
export function outboundWords(addresses: readonly string[]): string {
  const words = addresses.map((one) => (one.includes('/') ? `an address of ${one}` : one));
  return words.length < 3 ? words.join(' or ') : `one of ${words.join(', ')}`;
}
