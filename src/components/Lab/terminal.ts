/** The window of the terminal: what was typed and printed, the line that is being written, its history and its chips. */
import type { Said } from '../../labs/session.ts';
import type { Completion } from '../../labs/terminal/complete.ts';

/** Entries that stay in the window. */
const MOST_ENTRIES = 60;
const MOST_CHIPS = 10;

interface Handlers {
  /** A line was entered. */
  readonly enter: (line: string) => void;
  /** What may stand next is asked for. */
  readonly complete: (text: string) => Promise<Completion>;
}

export class Terminal {
  readonly #log: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #chips: HTMLElement;
  readonly #handlers: Handlers;
  #history: string[] = [];
  #at = 0;
  /** Escape gives Tab back to the page until something is typed. */
  #isReleased = false;

  constructor(root: HTMLElement, handlers: Handlers) {
    this.#log = partOf(root, 'log', HTMLElement);
    this.#input = partOf(root, 'typed', HTMLInputElement);
    this.#chips = partOf(root, 'chips', HTMLElement);
    this.#handlers = handlers;
    root.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#enter(this.#input.value);
    });
    this.#input.addEventListener('keydown', (event) => this.#key(event));
    this.#input.addEventListener('input', () => {
      this.#isReleased = false;
      this.#offer();
    });
    this.#input.addEventListener('focus', () => this.#offer());
    this.#input.addEventListener('paste', (event) => this.#paste(event));
    this.#chips.addEventListener('click', ({ target }) => {
      const text = target instanceof HTMLElement ? target.dataset['line'] : undefined;
      if (text !== undefined) this.#write(text);
    });
  }

  focus(): void {
    this.#input.focus();
  }

  /** Shows a line and what it printed. */
  print(line: string | null, said: readonly Said[]): void {
    const entry = document.createElement('div');
    entry.className = 'lab-entry';
    if (line !== null) entry.append(pre('typed', `$ ${line}`));
    entry.append(...said.filter(({ text }) => text !== '').map(({ kind, text }) => pre(kind, text.trimEnd())));
    this.#log.append(entry);
    while (this.#log.childElementCount > MOST_ENTRIES) this.#log.firstElementChild?.remove();
    // The start of a long answer is what is read first.
    const isLong = entry.offsetHeight > this.#log.clientHeight;
    this.#log.scrollTop = isLong ? entry.offsetTop - this.#log.offsetTop : this.#log.scrollHeight;
  }

  clear(): void {
    this.#log.replaceChildren();
  }

  #enter(value: string): void {
    const line = value.trim();
    this.#input.value = '';
    this.#chips.replaceChildren();
    if (line === '') return;
    if (this.#history.at(-1) !== line) this.#history.push(line);
    this.#at = this.#history.length;
    this.#handlers.enter(line);
  }

  #key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      this.#at = Math.min(this.#history.length, Math.max(0, this.#at + (event.key === 'ArrowUp' ? -1 : 1)));
      this.#write(this.#history[this.#at] ?? '');
    } else if (event.key === 'Escape') this.#isReleased = true;
    // An empty line has nothing to complete, so Tab goes on as everywhere.
    else if (event.key === 'Tab' && !event.shiftKey && !this.#isReleased && this.#input.value !== '') {
      event.preventDefault();
      void this.#complete();
    }
  }

  /** Several lines at once are entered one after the other; a backslash joins two. */
  #paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text') ?? '';
    const lines = text
      .replaceAll(/\\\r?\n\s*/g, ' ')
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
    if (lines.length < 2 && !text.includes('\n')) return;
    event.preventDefault();
    const last = lines.pop() ?? '';
    for (const line of lines) this.#enter(line);
    this.#write(last);
  }

  async #complete(): Promise<void> {
    const text = this.#before;
    const { from, candidates } = await this.#handlers.complete(text);
    if (text !== this.#before) return;
    const [first] = candidates;
    if (first === undefined) return;
    const common = candidates.reduce(commonStart);
    if (candidates.length === 1 || common.length > text.length - from) {
      const isWhole = candidates.length === 1 && !/[=,]$/.test(common);
      this.#insert(from, common + (isWhole ? ' ' : ''));
    } else this.print(text, [{ kind: 'note', text: candidates.join('  ') }]);
  }

  get #before(): string {
    return this.#input.value.slice(0, this.#input.selectionStart ?? this.#input.value.length);
  }

  #insert(from: number, text: string): void {
    const { value } = this.#input;
    const rest = value.slice(this.#before.length);
    this.#write(value.slice(0, from) + text + rest, from + text.length);
  }

  #write(value: string, cursor = value.length): void {
    this.#input.value = value;
    this.#input.focus();
    this.#input.setSelectionRange(cursor, cursor);
    this.#offer();
  }

  /** Where fingers type, the next words are there to be tapped. */
  #offer(): void {
    if (!matchMedia('(pointer: coarse)').matches) return;
    const text = this.#input.value;
    void this.#handlers.complete(text).then(({ from, candidates }) => {
      if (text !== this.#input.value) return;
      this.#chips.replaceChildren(
        ...candidates.slice(0, MOST_CHIPS).map((word) => {
          const chip = document.createElement('button');
          chip.type = 'button';
          chip.textContent = word;
          chip.dataset['line'] = text.slice(0, from) + word + (/[=,]$/.test(word) ? '' : ' ');
          return chip;
        }),
      );
    });
  }
}

/** A part that the page is drawn with. */
function partOf<T extends HTMLElement>(root: HTMLElement, name: string, kind: new () => T): T {
  const part = root.querySelector(`[data-part="${name}"]`);
  if (!(part instanceof kind)) throw new Error(`The page has no part "${name}".`);
  return part;
}

function pre(kind: string, text: string): HTMLElement {
  const element = document.createElement('pre');
  element.dataset['kind'] = kind;
  element.textContent = text;
  return element;
}

/** What two words begin with alike. */
function commonStart(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a.slice(0, at);
}
