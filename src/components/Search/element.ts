/** `<site-search>`: shows what fits while somebody types. The index comes with the first letter; the words stay in the fragment, which no server sees. */
import type { Hit } from '../../search/find.ts';
import { resultItem } from './result.ts';

type Search = (query: string) => readonly Hit[];

/** How long typing pauses before the count is announced: a reader that speaks is not interrupted at each letter. */
const ANNOUNCE_AFTER = 700;

class SiteSearch extends HTMLElement {
  private search: Promise<Search> | null = null;
  private announced = 0;

  connectedCallback(): void {
    const field = this.field();
    if (field === null) return;
    field.addEventListener('input', () => {
      history.replaceState(history.state, '', field.value === '' ? '#q' : `#q=${encodeURIComponent(field.value)}`);
      void this.show(field.value);
    });
    this.addEventListener('keydown', (event) => this.move(event));
    addEventListener('hashchange', () => this.fromAddress(field));
    // A browser that comes back restores the field of the page, after scripts have run.
    addEventListener('pageshow', () => this.fromAddress(field));
    this.fromAddress(field);
  }

  private field(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  /** `#q=words`, or `?q=words` for those who type an address. */
  private fromAddress(field: HTMLInputElement): void {
    const given = /^#q=(.*)$/su.exec(location.hash)?.[1];
    const words = given === undefined ? new URLSearchParams(location.search).get('q') : decoded(given);
    if (words !== null && words !== '') field.value = words;
    if (field.value !== '') void this.show(field.value);
  }

  private async show(query: string): Promise<void> {
    if (this.search === null) this.say('Loading the index …');
    this.search ??= load(this.dataset['index'] ?? '').catch((problem: unknown) => {
      this.search = null;
      throw problem;
    });
    let hits: readonly Hit[];
    try {
      hits = (await this.search)(query);
    } catch {
      this.say('The index could not be loaded. All titles are below.');
      return;
    }
    // What was typed meanwhile is on its way.
    if (query !== this.field()?.value) return;
    this.querySelector('ol')?.replaceChildren(...hits.map((hit) => resultItem(hit, this.dataset['base'] ?? '')));
    this.toggleAttribute('data-searched', query.trim() !== '');
    this.say(wordsFor(query, hits.length));
  }

  /** The line below the field at once for eyes, and after a pause for ears. */
  private say(words: string): void {
    const [seen, heard] = this.querySelectorAll('.search-count');
    if (seen) seen.textContent = words;
    clearTimeout(this.announced);
    this.announced = window.setTimeout(() => {
      if (heard && heard.textContent !== words) heard.textContent = words;
    }, ANNOUNCE_AFTER);
  }

  /** Arrows go through the field and the results; Escape goes back to the field. */
  private move(event: KeyboardEvent): void {
    const stops = [this.field(), ...this.querySelectorAll<HTMLElement>('ol a')].filter((stop) => stop !== null);
    const at = stops.findIndex((stop) => stop === event.target);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Escape: 0, Enter: at === 0 ? 1 : -1 }[event.key];
    if (at < 0 || to === undefined || event.isComposing || to === at) return;
    const stop = stops[to];
    if (stop === undefined) return;
    event.preventDefault();
    stop.focus();
  }
}

function wordsFor(query: string, count: number): string {
  if (query.trim() === '') return '';
  if (count === 0) return 'Nothing fits. Try fewer words, or the message of the error alone.';
  return count === 1 ? 'One result' : `${count} results`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

async function load(address: string): Promise<Search> {
  const [{ searchIn }, response] = await Promise.all([import('../../search/search-in.ts'), fetch(address)]);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return searchIn(await response.text());
}

customElements.define('site-search', SiteSearch);
