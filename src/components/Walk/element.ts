/** The figure in the page: its switches choose a picture, its placebos say why they choose none, its lock waits for a prediction. */
import { placeOf } from '../../walk/setting.ts';
import { untilSettled } from './lock.ts';
import type { Album } from './picture.ts';
import { Stage } from './stage.ts';

const NOT_LOADED = 'The states of this figure could not be loaded. The table below has them all.';

class WalkElement extends HTMLElement {
  #album: Promise<void> | null = null;
  #pictures: Album | null = null;
  #stage = new Stage(this, () => this.#load());

  connectedCallback(): void {
    this.#fromAddress();
    // A browser may have kept what was chosen before a reload.
    if (this.#setting.some(Boolean)) void this.#load();
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      if (target.type === 'checkbox') this.#explain(target);
      else void this.#load().then(() => this.#turn());
    });
    // What will be needed is fetched when somebody comes near.
    for (const near of ['pointerenter', 'focusin'])
      this.addEventListener(near, () => void this.#load(), { once: true });
    untilSettled(this, () => void this.#load());
  }

  /** The pictures; a figure that cannot get them says so and stays what it is. */
  #load(): Promise<void> {
    return (this.#album ??= fetch(this.dataset['src'] ?? '')
      .then((answer) => answer.json() as Promise<Album>)
      .then(
        (album) => {
          this.#pictures = album;
          this.#show();
        },
        () => this.#say(NOT_LOADED),
      ));
  }

  #turn(): void {
    this.#show();
    if (this.dataset['address'] !== undefined) history.replaceState(null, '', `#walk-${this.#setting.join('')}`);
  }

  #show(): void {
    const album = this.#pictures;
    const picture = album?.pictures[album.of[placeOf(this.#setting, this.#sizes)] ?? -1];
    if (album && picture) this.#stage.show(picture);
  }

  get #switches(): readonly HTMLInputElement[][] {
    return [...this.querySelectorAll('.walk-switch')].map((one) => [
      ...one.querySelectorAll<HTMLInputElement>('input[type="radio"]'),
    ]);
  }

  get #setting(): readonly number[] {
    return this.#switches.map((choices) =>
      Math.max(
        0,
        choices.findIndex(({ checked }) => checked),
      ),
    );
  }

  get #sizes(): readonly number[] {
    return this.#switches.map(({ length }) => length);
  }

  #fromAddress(): void {
    const digits = /^#walk-(\d+)$/u.exec(location.hash)?.[1];
    if (digits === undefined || this.dataset['address'] === undefined) return;
    this.#switches.forEach((choices, i) => {
      const choice = choices[Number(digits[i])];
      if (choice) choice.checked = true;
    });
  }

  /** A placebo moves nothing: its sentence says why. */
  #explain(box: HTMLInputElement): void {
    const why = this.querySelector<HTMLElement>(`[id="${box.getAttribute('aria-details') ?? ''}"]`);
    if (why === null) return;
    why.hidden = !box.checked;
    this.#say(box.checked ? why.textContent : '');
  }

  #say(text: string): void {
    const status = this.querySelector('[data-part="status"]');
    if (status) status.textContent = text;
  }
}

customElements.define('way-out-walk', WalkElement);
