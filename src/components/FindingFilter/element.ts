/** `<finding-filter>`: hides the findings that do not fit, says how many are left, and keeps the choice in the address. */
import { FIELDS, filterOf, matches, queryOf } from './matches.ts';
import type { Filter, Row } from './matches.ts';

/** So few findings are shown with their summaries. */
const FEW = 12;

class FindingFilter extends HTMLElement {
  private rows: readonly { readonly item: HTMLElement; readonly row: Row }[] = [];

  connectedCallback(): void {
    const items = this.ownerDocument.querySelectorAll<HTMLElement>('[data-finding]');
    this.rows = [...items].map((item) => ({ item, row: rowOf(item) }));
    this.addEventListener('input', () => {
      this.apply(this.read());
      history.replaceState(history.state, '', location.pathname + queryOf(this.read()) + location.hash);
    });
    this.write(filterOf(location.search));
    // A browser that comes back restores the fields of the page, after scripts have run.
    addEventListener('pageshow', () => this.apply(this.read()));
    this.apply(this.read());
  }

  private field(name: string): HTMLInputElement | HTMLSelectElement | null {
    return this.querySelector(`[name="${name}"]`);
  }

  private read(): Filter {
    const query = new URLSearchParams(FIELDS.map((name) => [name, this.field(name)?.value ?? '']));
    return filterOf(query.toString());
  }

  private write(filter: Filter): void {
    for (const name of FIELDS) {
      const field = this.field(name);
      if (field !== null) field.value = filter[name];
      // A value that the list does not have leaves a select empty: then it filters nothing.
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
    }
  }

  private apply(filter: Filter): void {
    let left = 0;
    for (const { item, row } of this.rows) {
      item.hidden = !matches(row, filter);
      if (!item.hidden) left += 1;
    }
    for (const area of this.ownerDocument.querySelectorAll<HTMLElement>('.finding-area')) {
      area.hidden = area.querySelector('[data-finding]:not([hidden])') === null;
      area.toggleAttribute('data-told', left <= FEW);
      // The headings beside the list lead to what is shown.
      const link = this.ownerDocument.querySelector(`.toc a[href="#${area.getAttribute('aria-labelledby') ?? ''}"]`);
      if (link?.parentElement) link.parentElement.hidden = area.hidden;
    }
    const status = this.querySelector('[role="status"]');
    const words = left === 0 ? 'No finding fits. Take a filter away.' : `${left} of ${this.rows.length} findings`;
    if (status !== null && status.textContent !== words) status.textContent = words;
  }
}

function rowOf(item: HTMLElement): Row {
  const { finding = '', symptoms = '', area = '', severity = '' } = item.dataset;
  return {
    text: `${finding} ${item.textContent}`.toLowerCase(),
    symptoms: symptoms.split(' '),
    area,
    severity,
  };
}

customElements.define('finding-filter', FindingFilter);
