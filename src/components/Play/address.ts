/** The state of the playground as the fragment of its address, and back. What comes back is hostile until it is read. */

export interface PlayState {
  /** The choice of each switch that is not where it starts, by the switch's id. */
  readonly switches: Readonly<Record<string, number>>;
  readonly to: string;
  readonly over: 'ipv4' | 'ipv6';
  readonly port: number;
}

const START = { to: 'internet', over: 'ipv4', port: 443 } as const;
/** What a fragment asks beside switches; no switch has such an id. */
export const QUESTION_FIELDS: ReadonlySet<string> = new Set(Object.keys(START));

/** The fragment without its `#`: what differs from the start, so that a switch more leaves old addresses as they were. */
export function fragmentOf({ switches, to, over, port }: PlayState): string {
  const asked = Object.entries({ to, over, port }).filter(
    ([name, value]) => START[name as keyof typeof START] !== value,
  );
  return new URLSearchParams(
    [...Object.entries(switches), ...asked].map(([name, value]) => [name, String(value)]),
  ).toString();
}

/** What a fragment carries, as far as it is what it claims to be; the rest is as at the start. */
export function stateOf(fragment: string): PlayState {
  const fields = [...new URLSearchParams(fragment)];
  const { to = '', over, port } = Object.fromEntries(fields.filter(([name]) => QUESTION_FIELDS.has(name)));
  const switches = fields.filter(
    ([name, value]) => !QUESTION_FIELDS.has(name) && /^[a-z][a-z0-9-]{0,40}$/u.test(name) && /^\d$/u.test(value),
  );
  return {
    switches: Object.fromEntries(switches.map(([name, value]) => [name, Number(value)])),
    to: to !== '' && to.length <= 300 ? to : START.to,
    over: over === 'ipv6' ? 'ipv6' : START.over,
    port: isPort(Number(port)) ? Number(port) : START.port,
  };
}

export const isPort = (port: number): boolean => Number.isInteger(port) && port >= 1 && port <= 65_535;
