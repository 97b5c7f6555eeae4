/** Protocol names and numbers as security groups and network ACLs write them (SG-3, NACL-3). */
const NUMBERS: Readonly<Record<string, string>> = {
  tcp: '6',
  udp: '17',
  icmp: '1',
  icmpv6: '58',
  '-1': '-1',
  all: '-1',
};

/** The number as a string; `-1` for all protocols; null for something unreadable. */
export function protocolNumber(text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  const known = NUMBERS[text.toLowerCase()];
  if (known !== undefined && Object.hasOwn(NUMBERS, text.toLowerCase())) return known;
  return /^\d{1,3}$/.test(text) ? text : null;
}

/** Whether a rule of protocol `rule` concerns packets of protocol `asked`. */
export const coversProtocol = (rule: string | undefined, asked: string): boolean => {
  const number = protocolNumber(rule);
  return number === '-1' || (number !== null && number === protocolNumber(asked));
};

/** The name of a protocol as EC2 prints it: `tcp` for `6`, `-1` for all; a number without a name stays. */
export function protocolName(text: string): string {
  const number = protocolNumber(text);
  return Object.entries(NUMBERS).find(([, known]) => known === number)?.[0] ?? text;
}
