/** The fragment of the page that says which route is asked about: `#route=10.1.2.3&table=rtb-0abc`. */

export interface RouteAddress {
  readonly destination: string;
  /** null: the address names none. */
  readonly tableId: string | null;
}

/** What a fragment asks; null when it asks for no route. */
export function readRouteAddress(hash: string): RouteAddress | null {
  const parts = new URLSearchParams(hash.replace(/^#/u, ''));
  const destination = parts.get('route');
  return destination === null ? null : { destination, tableId: parts.get('table') };
}

/** The fragment with another question, or with none; what says which text is open stays in it. */
export function withRouteAddress(hash: string, asked: RouteAddress | null): string {
  const kept = hash
    .replace(/^#/u, '')
    .split('&')
    .filter((part) => part.startsWith('example=') || part.startsWith('v1.'));
  const own =
    asked === null
      ? []
      : [
          `route=${encodeURIComponent(asked.destination)}`,
          ...(asked.tableId === null ? [] : [`table=${encodeURIComponent(asked.tableId)}`]),
        ];
  const all = [...kept, ...own].join('&');
  return all === '' ? '' : `#${all}`;
}
