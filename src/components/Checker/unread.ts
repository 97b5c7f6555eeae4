/** The fields that no verdict looks at, listed beside their documents once the list of what was read is opened. */
import type { Analysis } from './analysis.ts';

/** Names of fields that are listed before the rest is only counted. */
const MOST = 40;

/** Adds to each document in the list around `summary` what of it was not used; once. */
export async function showUnread(summary: Element, analysis: Pick<Analysis, 'unread'>): Promise<void> {
  const items = [...(summary.parentElement?.querySelectorAll<HTMLElement>('.read-list > li') ?? [])];
  if (items.length === 0 || summary.hasAttribute('data-unread')) return;
  summary.setAttribute('data-unread', '');
  const documents = await analysis.unread().catch(() => null);
  if (documents === null) {
    summary.removeAttribute('data-unread');
    return;
  }
  documents.forEach(({ unused, unknown }, index) => {
    items[index]?.append(...line('Not used', unused), ...line('Not known here', unknown));
  });
}

/** "3 fields not used: A, B, C"; nothing where there are none. */
function line(lead: string, names: readonly string[]): readonly HTMLElement[] {
  if (names.length === 0) return [];
  const place = document.createElement('p');
  place.className = 'hint read-ignored';
  const rest = names.length - MOST;
  place.textContent = `${lead}, ${names.length === 1 ? '1 field' : `${names.length} fields`}: ${names
    .slice(0, MOST)
    .join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
  return [place];
}
