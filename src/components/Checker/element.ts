/** `<way-out-checker>`: listens to the form, has the text analysed, and hands each new state to what draws it. */
import { keepOverAbsence } from './absence.ts';
import { makeActions } from './actions.ts';
import type { Actions } from './actions.ts';
import { makeAnalysis } from './analysis.ts';
import { say } from './attention.ts';
import { changeFor } from './change-for.ts';
import { pressButtons, toggled } from './destinations.ts';
import { STOPPED, failureText } from './failure.ts';
import { openAddress } from './address.ts';
import { acceptDrops, showFiles } from './files.ts';
import { toggleEditing } from './editing.ts';
import { holdLongText, withHeld } from './held.ts';
import { acceptPastes, withPaste } from './pastes.ts';
import { readFiles } from './input.ts';
import type { TextFile } from './input.ts';
import { makeKeeper } from './keeper.ts';
import { ANNOUNCE_ASKED_MS, ANNOUNCE_MS, MOST_BYTES, PAUSE_MS, SLOW_MS } from './limits.ts';
import { loadView } from './load-view.ts';
import { findParts } from './parts.ts';
import type { Parts } from './parts.ts';
import { progressWords, showProgress, showTrouble } from './progress.ts';
import { settled } from './settle.ts';
import type { Settled } from './settle.ts';
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
  /** Counts the checks, and their ends by the reader. */
  private checks = 0;
  private readonly analysis = makeAnalysis();

  connectedCallback(): void {
    const parts = findParts(this);
    if (parts === null || this.isStarted) return;
    this.isStarted = true;
    const { analysis, base } = this;
    const actions = makeActions(
      { base, analysis, state: () => this.state, setState: (to) => (this.state = to) },
      parts,
    );
    const slow = settled(() => {
      showTrouble(this, parts, null);
      showProgress(this, parts, progressWords(parts, this.files));
    }, SLOW_MS);
    const check = settled(() => void this.check(parts, slow, actions), PAUSE_MS);
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
    const files = (): readonly TextFile[] => this.files;
    const keeper = makeKeeper(parts, files, (list) => {
      setFiles(list);
      ask();
    });
    const openExample = (slug: string): void => {
      const button = [...this.querySelectorAll('button')].find(({ dataset }) => dataset['example'] === slug);
      void keeper.openExample(button?.dataset['module'] ?? '');
    };

    parts.form.addEventListener('submit', (event) => {
      event.preventDefault();
      ask();
    });
    parts.form.addEventListener('input', (event) => {
      const { target } = event;
      const inputType = event instanceof InputEvent ? event.inputType : '';
      // What was pasted is complete; what is typed goes on.
      if (inputType === 'insertFromPaste' || inputType === 'insertFromDrop') check.later(0);
      else if (target !== parts.picker) check.later();
      if (target === parts.destination) pressButtons(this, parts.destination.value);
    });
    parts.paste.addEventListener('paste', asked);
    holdLongText(parts.paste, (text) => {
      asked();
      setFiles(withHeld(this.files, text));
      check.later(0); // reading the clipboard was work enough for one turn of the page
    });
    acceptPastes(this.ownerDocument, parts.paste, (text) => {
      setFiles(withPaste(this.files, text));
      ask();
    });
    parts.paste.addEventListener('wayout-pasted', ask);
    parts.edit.addEventListener('click', () => toggleEditing(parts));
    parts.picker.addEventListener('change', () => void takeFiles(parts.picker.files ?? []));
    acceptDrops(parts.form, (list) => void takeFiles(list));
    parts.stop.addEventListener('click', () => {
      check.stop();
      this.checks += 1;
      this.analysis.cancel();
      this.refuse(parts, slow, STOPPED);
      // The button that had the focus is gone.
      parts.check.focus();
    });
    // Whoever comes near is about to need the analyzer: it is loaded before there is a text.
    const prepare = (): void => {
      analysis.prepare();
      void loadView().catch(() => null); // said when it is needed
    };
    for (const near of ['pointerenter', 'focusin', 'dragenter']) this.addEventListener(near, prepare);
    parts.clear.addEventListener('click', () => {
      void keeper.clear(() => {
        setFiles([]);
        check.now();
        parts.paste.focus();
      });
    });
    parts.copy.addEventListener('click', () => void actions.copy());
    parts.share.addEventListener('click', () => void actions.share());
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
      if (example !== undefined) openExample(example);
      if (part === 'bring-back') void keeper.bringBack();
      if (remove !== undefined) {
        setFiles(this.files.filter((_, index) => index !== Number(remove)));
        parts.picker.focus();
        ask();
      }
      actions.click(target);
    });
    addEventListener('hashchange', () => void actions.followHash(true));

    // A text that waited or that the browser kept is checked at once; an example may be named in the address.
    keepOverAbsence(parts, files, (list) => {
      setFiles([...list, ...this.files]);
      check.later(0);
    });
    if (parts.paste.value !== '') check.later();
    openAddress(parts, openExample, ask);
  }

  private get base(): string {
    return this.dataset['base'] ?? '/';
  }

  private async check(parts: Parts, slow: Settled, actions: Actions): Promise<void> {
    const lessons = this.dataset['lessons']?.split(' ') ?? [];
    slow.later();
    const check = ++this.checks;
    const change = await changeFor(parts, this.files, lessons, this.analysis, this.shown);
    // A newer check has taken over, and the watch with it.
    if (change === null) return;
    if (change.kind === 'refused') {
      this.refuse(parts, slow, change.reason);
      return;
    }
    const view = await loadView().catch(failureText);
    if (check !== this.checks) return;
    if (typeof view === 'string') {
      this.refuse(parts, slow, view);
      return;
    }
    const mine = ++this.shows;
    this.state = next(this.state, change);
    this.dataset['state'] = this.state.kind;
    const isDone = await view.show(this.state, parts, {
      base: this.base,
      askedFrom: this.askedFrom,
      isWanted: () => mine === this.shows,
      onStart: () => {
        slow.stop();
        showProgress(this, parts, null);
        showTrouble(this, parts, null);
        this.announce(parts).later(this.askedFrom !== null ? ANNOUNCE_ASKED_MS : ANNOUNCE_MS);
        this.askedFrom = null;
      },
    });
    if (isDone) await actions.drawn();
  }

  /** Says why there is no new result; the last one stays. */
  private refuse(parts: Parts, slow: Settled, reason: string): void {
    slow.stop();
    this.announcer?.stop();
    showProgress(this, parts, null);
    showTrouble(this, parts, reason);
    this.askedFrom = null;
  }

  private announcer: Settled | null = null;

  private announce(parts: Parts): Settled {
    return (this.announcer ??= settled(() => say(parts, announcement(this.state)), ANNOUNCE_MS));
  }
}

if (customElements.get('way-out-checker') === undefined) customElements.define('way-out-checker', Checker);
