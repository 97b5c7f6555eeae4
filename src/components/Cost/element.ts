/** `<cost-inputs>`: counts the comparison again with the reader's own amounts. */
import { type Amounts, type Cost, dollars, verdictOn, WAYS } from './costs.ts';

class CostInputs extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('input', () => this.show());
    // A browser that comes back restores the fields of the page, after scripts have run.
    addEventListener('pageshow', () => this.show());
  }

  private show(): void {
    const fields = [...this.querySelectorAll('input')];
    for (const field of fields) field.toggleAttribute('aria-invalid', !field.validity.valid);
    if (fields.some((field) => !field.validity.valid)) {
      this.say('Give every field a number of zero or more.');
      return;
    }
    // The fields of the page are those of Amounts, by name: Cost.astro writes both.
    const amounts = Object.fromEntries(
      fields.map(({ name, valueAsNumber }) => [name, valueAsNumber]),
    ) as unknown as Amounts;
    for (const { id, cost } of WAYS) this.row(id, cost(amounts));
    this.say(verdictOn(amounts));
  }

  private row(id: string, cost: Cost): void {
    for (const [part, amount] of Object.entries(cost) as [keyof Cost, number][]) {
      // the object's own keys
      const cell = this.querySelector(`[data-way="${id}"] [data-part="${part}"]`);
      if (cell) cell.textContent = dollars(amount);
    }
  }

  private say(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (status && status.textContent !== words) status.textContent = words;
  }
}

customElements.define('cost-inputs', CostInputs);
