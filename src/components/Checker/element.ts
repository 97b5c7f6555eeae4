/** `<way-out-checker>`: listens to the form, has the text analysed, and hands each new state to what draws it. */
import '../Report/copy-text.ts';
import { makeAnalysis } from './analysis.ts';
import { focusOn, say } from './attention.ts';
import { changeFor } from './change-for.ts';
import { pressButtons, toggled } from './destinations.ts';
import { acceptDrops, showFiles } from './files.ts';
import { holdLongText, withHeld } from './held.ts';
import { acceptPastes, withPaste } from './pastes.ts';
import { readFiles } from './input.ts';
import type { TextFile } from './input.ts';
import type { Work } from './undo-replace.ts';
import { ANNOUNCE_ASKED_MS, ANNOUNCE_MS, MOST_BYTES, PAUSE_MS, SLOW_MS } from './limits.ts';
import { findParts } from './parts.ts';
import type { Parts } from './parts.ts';
import { progressWords, showProgress } from './progress.ts';
import { settled } from './settle.ts';
import { announcement, initialState, next } from './state.ts';
import type { State } from './state.ts';

class Checker extends HTMLElement {
  private state: State = initialState;
  private files: readonly TextFile[] = [];
  private isStarted = false;
  /** What had the focus when the reader asked for a result, rather than typed: then it is brought into view. */
  private askedFrom: Element | null = null;
  private shows = 0;
  /** The destination whose report is shown in full; null for the worst. */
  private shown: string | null = null;
  private readonly analysis = makeAnalysis();

  connectedCallback(): void {
    const parts = findParts(this);
    if (parts === null || this.isStarted) return;
    this.isStarted = true;
    const slow = settled(() => showProgress(this, parts, progressWords(parts, this.files)), SLOW_MS);
    const check = settled(() => void this.check(parts, slow), PAUSE_MS);
    const asked = (): void => {
      this.askedFrom = this.ownerDocument.activeElement ?? this;
    };
    const ask = (): void => {
      asked();
      check.now();
    };
    const setFiles = (files: readonly TextFile[]): void => {
      this.files = files;
      showFiles(parts.files, files);
    };
    const takeFiles = async (list: Iterable<File>): Promise<void> => {
      const read = await readFiles(list, MOST_BYTES);
      setFiles([...this.files, ...read]);
      parts.picker.value = '';
      ask();
    };
    // Loaded when something is about to take the place of the reader's text.
    let keeper: Promise<Work> | null = null;
    const work = (): Promise<Work> =>
      (keeper ??= import('./undo-replace.ts').then(({ keepWork }) =>
        keepWork(
          parts,
          () => this.files,
          (files) => {
            setFiles(files);
            ask();
          },
        ),
      ));
    const openExample = async (slug: string): Promise<void> => {
      const button = [...this.querySelectorAll('button')].find(({ dataset }) => dataset['example'] === slug);
      const isOpen = await (await work()).openExample(button?.dataset['module'] ?? '');
      if (!isOpen) say(parts, 'The example could not be loaded.');
    };
    const clear = async (): Promise<void> => {
      // Offline there may be nothing to keep it with; clearing is what was asked for.
      const own = await work().catch(() => null);
      own?.keep('Cleared. Your text is kept.');
      parts.form.reset();
      setFiles([]);
      check.now();
      parts.paste.focus();
    };

    parts.form.addEventListener('submit', (event) => {
      event.preventDefault();
      ask();
    });
    parts.form.addEventListener('input', ({ target }) => {
      if (target !== parts.picker) check.later();
      if (target === parts.destination) pressButtons(this, parts.destination.value);
    });
    parts.paste.addEventListener('paste', asked);
    holdLongText(parts.paste, (text) => {
      asked();
      setFiles(withHeld(this.files, text));
      // Reading the clipboard was work enough for one turn of the page.
      check.later(0);
    });
    acceptPastes(this.ownerDocument, parts.paste, (text) => {
      setFiles(withPaste(this.files, text));
      ask();
    });
    parts.paste.addEventListener('wayout-pasted', ask);
    parts.edit.addEventListener('click', () => {
      const isOpen = parts.form.toggleAttribute('data-editing');
      parts.edit.setAttribute('aria-expanded', String(isOpen));
      parts.edit.textContent = isOpen ? 'Fold' : 'Edit';
      if (isOpen) parts.paste.focus();
    });
    parts.picker.addEventListener('change', () => void takeFiles(parts.picker.files ?? []));
    acceptDrops(parts.form, (list) => void takeFiles(list));
    parts.clear.addEventListener('click', () => void clear());
    parts.copy.addEventListener('click', () => void this.copy(parts));
    parts.share.addEventListener('click', () => void this.share(parts));
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element)) return;
      const button = target.closest('button');
      const { example, remove, part, destination, show } = button?.dataset ?? {};
      if (destination !== undefined) {
        parts.destination.value = toggled(parts.destination.value, destination);
        pressButtons(this, parts.destination.value);
        check.now();
      }
      if (show !== undefined) {
        this.shown = show;
        ask();
      }
      if (example !== undefined) void openExample(example);
      if (part === 'bring-back') void work().then((own) => own.bringBack());
      if (remove !== undefined) {
        setFiles(this.files.filter((_, index) => index !== Number(remove)));
        parts.picker.focus();
        ask();
      }
      if (button?.matches('.gap-more')) void this.openGap(button);
      if (button?.matches('[data-more]')) void this.showMore(button);
      // The address does not change when the same line is asked for again, so nothing else would notice.
      if (target.closest('a')?.getAttribute('href') === location.hash) void this.followHash(parts);
    });
    addEventListener('hashchange', () => void this.followHash(parts));

    // A text that the browser kept over a reload is checked at once; an example may be named in the address.
    if (parts.paste.value !== '') check.later();
    const named = /^#example=([a-z\d-]+)$/u.exec(location.hash)?.[1];
    if (named !== undefined) void openExample(named);
    const fragment = location.hash.slice(1);
    if (fragment.startsWith('v1.')) {
      void import('./shared.ts').then(async ({ openShared }) => {
        if (await openShared(fragment, parts)) ask();
      });
    }
  }

  private get base(): string {
    return this.dataset['base'] ?? '/';
  }

  private async check(parts: Parts, slow: ReturnType<typeof settled>): Promise<void> {
    const lessons = this.dataset['lessons']?.split(' ') ?? [];
    slow.later();
    const change = await changeFor(parts, this.files, lessons, this.analysis, this.shown);
    // A newer check has taken over, and the watch with it.
    if (change === null) return;
    const { show } = await import('./show.ts');
    const mine = ++this.shows;
    this.state = next(this.state, change);
    this.dataset['state'] = this.state.kind;
    const isDone = await show(this.state, parts, {
      base: this.base,
      askedFrom: this.askedFrom,
      isWanted: () => mine === this.shows,
      onStart: () => {
        slow.stop();
        showProgress(this, parts, null);
        this.announce(parts).later(this.askedFrom !== null ? ANNOUNCE_ASKED_MS : ANNOUNCE_MS);
        this.askedFrom = null;
      },
    });
    if (isDone) await this.followHash(parts);
  }

  private announcer: ReturnType<typeof settled> | null = null;

  private announce(parts: Parts): ReturnType<typeof settled> {
    return (this.announcer ??= settled(() => say(parts, announcement(this.state)), ANNOUNCE_MS));
  }

  private async openGap(button: HTMLButtonElement): Promise<void> {
    if (!('now' in this.state)) return;
    const { openGap } = await import('./show.ts');
    focusOn(openGap(button, this.state.now, this.base));
  }

  private async showMore(button: HTMLButtonElement): Promise<void> {
    if (this.state.kind !== 'done') return;
    const { drawMore, longer, partOf } = await import('./show.ts');
    const part = partOf(button);
    const { now } = this.state;
    if (part === null) return;
    const after = await longer(now, part, this.analysis);
    // Another text was checked in the meantime.
    if (this.state.now !== now) return;
    this.state = { ...this.state, now: after };
    focusOn(drawMore(button, part, now, after, this.base));
  }

  private async followHash({ result }: Parts): Promise<void> {
    if (!('now' in this.state) || location.hash === '') return;
    const { openLine } = await import('./show.ts');
    openLine(location.hash.slice(1), result, this.state.now, this.base)?.scrollIntoView();
  }

  private async share(parts: Parts): Promise<void> {
    if (!('now' in this.state)) return;
    const { now } = this.state;
    const { openShare } = await import('./share.ts').catch(() => ({ openShare: null }));
    if (openShare === null) parts.copied.textContent = 'A part of the page could not be loaded.';
    else await openShare(this.ownerDocument, now);
  }

  private async copy(parts: Parts): Promise<void> {
    if (!('now' in this.state)) return;
    const { copyReport } = await import('./copy.ts');
    const outcome = await copyReport(this.state.now.result.report);
    parts.copied.textContent = outcome;
  }
}

if (customElements.get('way-out-checker') === undefined) customElements.define('way-out-checker', Checker);
