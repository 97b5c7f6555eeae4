/** The state of the playground as the fragment of its address, and back. What comes back is hostile until it is read. */

export interface PlayState {
  /** One digit for each switch. */
  readonly switches: string;
  readonly to: string;
  readonly over: 'ipv4' | 'ipv6';
  readonly port: number;
}

/** The fragment without its `#`. */
export const fragmentOf = ({ switches, to, over, port }: PlayState): string =>
  new URLSearchParams({ switches, to, over, port: String(port) }).toString();

/** What a fragment carries, as far as it is what it claims to be; the rest stays as the page has it. */
export function stateOf(fragment: string): Partial<PlayState> {
  const fields = new URLSearchParams(fragment);
  const [switches, to, over, port] = ['switches', 'to', 'over', 'port'].map((name) => fields.get(name) ?? '');
  return {
    ...(switches && /^\d{1,40}$/u.test(switches) ? { switches } : {}),
    ...(to && to.length <= 300 ? { to } : {}),
    ...(over === 'ipv4' || over === 'ipv6' ? { over } : {}),
    ...(isPort(Number(port)) ? { port: Number(port) } : {}),
  };
}

export const isPort = (port: number): boolean => Number.isInteger(port) && port >= 1 && port <= 65_535;
