/** The figure in the page: its switches choose a picture, its placebos say why they choose none, its lock waits for a prediction. */
import { placeOf } from '../../walk/setting.ts';
import { choose, explain, say, settingIn, sizesOf } from './controls.ts';
import { untilSettled } from './lock.ts';
import { type Album, type PackedAlbum, unpacked } from './album.ts';
import { Stage } from './stage.ts';

const NOT_LOADED = 'The states of this figure could not be loaded. The table below has them all.';

class WalkElement extends HTMLElement {
  #album: Promise<void> | null = null;
  #pictures: Album | null = null;
  #stage = new Stage(this, () => this.#load());

  connectedCallback(): void {
    this.#fromAddress();
    // A browser may have kept what was chosen before a reload.
    if (settingIn(this).some(Boolean)) void this.#load();
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      if (target.type === 'checkbox') explain(this, target);
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
      .then((answer) => answer.json() as Promise<PackedAlbum>)
      .then(
        (album) => {
          this.#pictures = unpacked(album);
          this.#show();
        },
        () => say(this, NOT_LOADED),
      ));
  }

  #turn(): void {
    this.#show();
    if (this.dataset['address'] !== undefined) history.replaceState(null, '', `#walk-${settingIn(this).join('')}`);
  }

  #show(): void {
    const picture = this.#pictures?.(placeOf(settingIn(this), sizesOf(this)));
    if (picture) this.#stage.show(picture);
  }

  #fromAddress(): void {
    const digits = /^#walk-(\d+)$/u.exec(location.hash)?.[1];
    if (digits !== undefined && this.dataset['address'] !== undefined) choose(this, digits);
  }
}

customElements.define('way-out-walk', WalkElement);
