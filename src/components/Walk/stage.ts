/** The part of the figure that moves: one picture, and the packet on it, taken on by buttons and arrow keys. */
import { inline } from '../Report/inline.ts';
import type { Child } from '../Report/node.ts';
import { toDom } from '../Report/to-dom.ts';
import { keptPlace } from './kept-place.ts';
import type { Picture } from './picture.ts';
import { decidingLines, saying, stopItems } from './view.ts';

const KEYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity };

export class Stage {
  readonly #root: HTMLElement;
  #picture: Picture | null = null;
  #at = 0;

  /** @param ready comes before the first step, when the picture may not be there yet */
  constructor(root: HTMLElement, ready: () => Promise<unknown>) {
    this.#root = root;
    const go = (by: number): void => void ready().then(() => this.#go(by));
    root.addEventListener('click', ({ target }) => {
      const by = target instanceof HTMLElement ? target.dataset['by'] : undefined;
      if (by !== undefined) go(by === 'end' ? (this.#isAtEnd ? -Infinity : Infinity) : Number(by));
    });
    this.#part('stage')?.addEventListener('keydown', (event) => {
      const by = KEYS[event.key];
      if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      go(by);
    });
  }

  /** Shows another picture; the packet stays where it is as far as its way has not changed. */
  show(picture: Picture): void {
    this.#at = this.#picture === null ? 0 : keptPlace(this.#picture.frames, picture.frames, this.#at);
    this.#picture = picture;
    this.#fill('headline', inline(picture.headline));
    this.#fill('bill', inline(picture.bill ?? ''));
    this.#root.dataset['look'] = picture.look;
    this.#hide(false);
    this.#draw();
  }

  /** Says why there is no picture, in the place of one. */
  fail(reason: string): void {
    this.#fill('headline', inline(reason));
    this.#root.dataset['look'] = 'unsure';
    this.#hide(true);
  }

  #hide(isHidden: boolean): void {
    const stage = this.#part('stage');
    if (stage) stage.hidden = isHidden;
  }

  get #isAtEnd(): boolean {
    return this.#at === (this.#picture?.frames.length ?? 1) - 1;
  }

  #go(by: number): void {
    const last = (this.#picture?.frames.length ?? 1) - 1;
    this.#at = Math.min(last, Math.max(0, this.#at + by));
    this.#draw();
  }

  #draw(): void {
    const picture = this.#picture;
    if (picture === null) return;
    const before = this.#packet?.getBoundingClientRect();
    this.#fill('line', stopItems(picture, this.#at));
    this.#fill('text', saying(picture, this.#at));
    this.#fill('lines', decidingLines(picture.frames[this.#at]?.lines ?? []));
    for (const button of this.#root.querySelectorAll<HTMLElement>('[data-by]')) {
      const { by } = button.dataset;
      if (by === 'end') button.textContent = this.#isAtEnd ? 'To the start' : 'To the end';
      else button.ariaDisabled = String(by === '1' ? this.#isAtEnd : this.#at === 0);
    }
    if (before) this.#slide(before);
  }

  get #packet(): Element | null {
    return this.#root.querySelector('.packet');
  }

  /** Lets the packet come from where it was, unless the reader wants nothing to move. */
  #slide({ left, top }: DOMRect): void {
    const packet = this.#packet;
    if (packet === null || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const to = packet.getBoundingClientRect();
    packet.animate([{ translate: `${left - to.left}px ${top - to.top}px` }, { translate: '0 0' }], {
      duration: 260,
      easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)',
    });
  }

  #part(name: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  }

  #fill(name: string, children: readonly Child[]): void {
    const part = this.#part(name);
    const drawn = children.map((child) => toDom(child, document));
    // A live region speaks of every change, so what stays the same is left alone.
    if (part !== null && part.textContent !== drawn.map(({ textContent }) => textContent).join(''))
      part.replaceChildren(...drawn);
  }
}
