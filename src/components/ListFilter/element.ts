/** `<list-filter>`: hides the entries beside it that do not fit, and says how many are left. */
import { fits } from './fits.ts';

class ListFilter extends HTMLElement {
  #entries: readonly HTMLElement[] = [];
  #texts: readonly string[] = [];
  #isComplete = false;

  connectedCallback(): void {
    this.#entries = [...(this.parentElement?.querySelectorAll<HTMLElement>(this.dataset['entries'] ?? '') ?? [])];
    this.#texts = this.#entries.map(({ textContent }) => textContent.toLowerCase());
    this.addEventListener('focusin', () => void this.#complete());
    this.addEventListener('input', () => this.#apply());
    // A link leads to its entry, also where that is hidden.
    addEventListener('hashchange', () => this.#open());
    // A browser that comes back restores the field of the page, after scripts have run.
    addEventListener('pageshow', () => this.#apply());
  }

  get #field(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  #apply(): void {
    const { places, isOpen } = fits(this.#texts, this.#field?.value ?? '');
    const left = new Set(places);
    for (const [at, entry] of this.#entries.entries()) entry.hidden = !left.has(at);
    // What holds no entry is in the way while somebody looks for one.
    const shown = this.#entries.filter((_, at) => left.has(at));
    for (const part of this.parentElement?.children ?? [])
      if (!part.matches('.list-filter, .back, h1, .lead'))
        part.toggleAttribute('data-aside', !isOpen && !shown.some((entry) => part.contains(entry)));
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = isOpen ? '' : this.#told(places.length);
  }

  #told(left: number): string {
    const { one = '', many = '' } = this.dataset;
    return left === 0 ? `No ${one} fits. Try fewer words.` : `${left} of ${this.#entries.length} ${many}`;
  }

  #open(): void {
    const field = this.#field;
    const target = this.ownerDocument.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (field === null || target === null || target.checkVisibility()) return;
    field.value = '';
    this.#apply();
    target.scrollIntoView();
  }

  /** Adds the words that the page does not show; without them the list is narrowed by those that it does. */
  async #complete(): Promise<void> {
    const { more } = this.dataset;
    if (this.#isComplete || more === undefined) return;
    this.#isComplete = true;
    const words = await wordsAt(more);
    this.#texts = this.#texts.map((text, at) => `${text} ${words[this.#entries[at]?.id ?? ''] ?? ''}`.toLowerCase());
    this.#apply();
  }
}

async function wordsAt(address: string): Promise<Readonly<Record<string, string>>> {
  try {
    const answer = await fetch(address);
    return answer.ok ? ((await answer.json()) as Record<string, string>) : {};
  } catch {
    return {};
  }
}

customElements.define('list-filter', ListFilter);
