/** What the address of the page asks for: an example by its name, or a check that somebody shared. */
import type { Parts } from './parts.ts';

/** Opens what the fragment names, once, when the page begins. */
export function openAddress(parts: Parts, openExample: (slug: string) => void, ask: () => void): void {
  const named = /^#example=([a-z\d-]+)/u.exec(location.hash)?.[1];
  if (named !== undefined) openExample(named);
  const fragment = location.hash.slice(1).split('&')[0] ?? '';
  if (!fragment.startsWith('v1.')) return;
  void import('./shared.ts').then(async ({ openShared }) => {
    if (await openShared(fragment, parts)) ask();
  });
}
