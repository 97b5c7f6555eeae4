/** `<way-out-checker>`: listens to the form, has the text analysed, and hands each new state to what draws it. */
import '../Report/copy-text.ts';
import { makeAnalysis } from './analysis.ts';
import { changeFor } from './change-for.ts';
import { loadExample } from './examples.ts';
import { acceptDrops, showFiles } from './files.ts';
import { readFiles } from './input.ts';
import type { TextFile } from './input.ts';
import { ANNOUNCE_ASKED_MS, ANNOUNCE_MS, MOST_BYTES, PAUSE_MS, WORKER_FROM } from './limits.ts';
import { findParts } from './parts.ts';
import type { Parts } from './parts.ts';
import { settled } from './settle.ts';
import { announcement, initialState, next } from './state.ts';
import type { State } from './state.ts';

class Checker extends HTMLElement {
  private state: State = initialState;
  private files: readonly TextFile[] = [];
  private isStarted = false;
  /** True when the reader asked for a result, rather than typed: then it is brought into view. */
  private isAsked = false;
  private readonly analysis = makeAnalysis();

  connectedCallback(): void {
    const parts = findParts(this);
    if (parts === null || this.isStarted) return;
    this.isStarted = true;
    const check = settled(() => void this.check(parts), PAUSE_MS);
    const ask = (): void => {
      this.isAsked = true;
      check.now();
    };
    const setFiles = (files: readonly TextFile[]): void => {
      this.files = files;
      showFiles(parts.files, files);
    };
    const takeFiles = async (list: Iterable<File>): Promise<void> => {
      setFiles([...this.files, ...(await readFiles(list, MOST_BYTES))]);
      parts.picker.value = '';
      ask();
    };
    const openExample = async (slug: string): Promise<void> => {
      const button = [...this.querySelectorAll('button')].find(({ dataset }) => dataset['example'] === slug);
      const example = await loadExample(button?.dataset['module'] ?? '');
      if (example === null) {
        say(parts, 'The example could not be loaded.');
        return;
      }
      setFiles([]);
      parts.paste.value = example.text;
      parts.destination.value = example.destination;
      parts.family.value = example.family;
      parts.choices.replaceChildren();
      ask();
    };

    parts.form.addEventListener('submit', (event) => {
      event.preventDefault();
      ask();
    });
    parts.form.addEventListener('input', ({ target }) => {
      if (target !== parts.picker) check.later();
    });
    parts.paste.addEventListener('paste', (event) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      this.isAsked = true;
      // Browsers take seconds to lay out a megabyte in a text box; it is kept beside the box instead, like a file.
      if (text.length <= WORKER_FROM) return;
      event.preventDefault();
      setFiles([...this.files, { name: 'pasted text', text, bytes: text.length }]);
      ask();
    });
    parts.picker.addEventListener('change', () => void takeFiles(parts.picker.files ?? []));
    acceptDrops(parts.form, (list) => void takeFiles(list));
    parts.clear.addEventListener('click', () => {
      parts.form.reset();
      setFiles([]);
      check.now();
      parts.paste.focus();
    });
    parts.copy.addEventListener('click', () => void this.copy(parts));
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element)) return;
      const button = target.closest('button');
      const { example, remove } = button?.dataset ?? {};
      if (example !== undefined) void openExample(example);
      if (remove !== undefined) {
        setFiles(this.files.filter((_, index) => index !== Number(remove)));
        parts.picker.focus();
        ask();
      }
      if (button?.matches('.gap-more')) void this.openGap(button);
      // The address does not change when the same line is asked for again, so nothing else would notice.
      if (target.closest('a')?.getAttribute('href') === location.hash) void this.followHash(parts);
    });
    addEventListener('hashchange', () => void this.followHash(parts));

    // A text that the browser kept over a reload is checked at once; an example may be named in the address.
    if (parts.paste.value !== '') check.later();
    const named = /^#example=([a-z\d-]+)$/u.exec(location.hash)?.[1];
    if (named !== undefined) void openExample(named);
  }

  private get base(): string {
    return this.dataset['base'] ?? '/';
  }

  private async check(parts: Parts): Promise<void> {
    const lessons = this.dataset['lessons']?.split(' ') ?? [];
    const change = await changeFor(parts, this.files, lessons, this.analysis);
    if (change === null) return;
    const { show } = await import('./show.ts');
    this.state = next(this.state, change);
    show(this.state, parts, this.base);
    this.dataset['state'] = this.state.kind;
    this.announce(parts).later(this.isAsked ? ANNOUNCE_ASKED_MS : ANNOUNCE_MS);
    if (this.isAsked && this.state.kind !== 'empty') bringIntoView(parts.result);
    this.isAsked = false;
    await this.followHash(parts);
  }

  private announcer: ReturnType<typeof settled> | null = null;

  private announce(parts: Parts): ReturnType<typeof settled> {
    return (this.announcer ??= settled(() => say(parts, announcement(this.state)), ANNOUNCE_MS));
  }

  private async openGap(button: HTMLButtonElement): Promise<void> {
    if (!('now' in this.state)) return;
    const { openGap } = await import('./gaps.ts');
    const line = openGap(button, this.state.now, this.base);
    // The button is gone: what it stood for takes the focus.
    line?.setAttribute('tabindex', '-1');
    line?.focus();
  }

  private async followHash({ result }: Parts): Promise<void> {
    if (!('now' in this.state) || location.hash === '') return;
    const { openLine } = await import('./gaps.ts');
    openLine(location.hash.slice(1), result, this.state.now, this.base)?.scrollIntoView();
  }

  private async copy(parts: Parts): Promise<void> {
    if (!('now' in this.state)) return;
    const { copyReport } = await import('./copy.ts');
    const outcome = await copyReport(this.state.now.result.report);
    parts.copied.textContent = outcome;
  }
}

function bringIntoView(result: HTMLElement): void {
  if (result.getBoundingClientRect().top > innerHeight * 0.6) result.scrollIntoView({ block: 'start' });
}

function say({ status }: Parts, text: string): void {
  if (status.textContent !== text) status.textContent = text;
}

if (customElements.get('way-out-checker') === undefined) customElements.define('way-out-checker', Checker);
