/** `<way-out-checker>`: listens to the form, has the text analysed, and hands each new state to what draws it. */
import { keepOverAbsence } from './absence.ts';
import { makeActions } from './actions.ts';
import type { Actions } from './actions.ts';
import { makeAnalysis } from './analysis.ts';
import { announce, unfold } from './attention.ts';
import { changeFor } from './change-for.ts';
import { answerClicks } from './clicks.ts';
import { setEditing } from './editing.ts';
import { STOPPED, failureText } from './failure.ts';
import { openAddress } from './address.ts';
import { keepOnDevice } from './device.ts';
import { showFiles } from './files.ts';
import { readFiles } from './input.ts';
import type { TextFile } from './input.ts';
import { makeKeeper } from './keeper.ts';
import { ANNOUNCE_ASKED_MS, ANNOUNCE_MS, MOST_BYTES, PAUSE_MS, SLOW_MS } from './limits.ts';
import { listenToForm } from './listen.ts';
import { loadView, prepareOnApproach } from './load-view.ts';
import { findParts } from './parts.ts';
import type { Parts } from './parts.ts';
import { progressWords, say } from './progress.ts';
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
      const words = progressWords(parts, this.files);
      say(this, parts, { kind: 'progress', words }, this.askedFrom !== null);
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

    listenToForm(this, parts, {
      asked,
      ask,
      later: (delay) => check.later(delay),
      files,
      setFiles,
      takeFiles: (list) => void takeFiles(list),
    });
    parts.stop.addEventListener('click', () => {
      check.stop();
      this.checks += 1;
      this.analysis.cancel();
      this.refuse(parts, slow, STOPPED);
      // The button that had the focus is gone; what is said stands in its place.
      parts.check.focus({ preventScroll: true });
    });
    parts.clear.addEventListener('click', () => {
      void keeper.clear(() => {
        setFiles([]);
        check.now();
        parts.paste.focus();
      });
    });
    prepareOnApproach(this, analysis);
    parts.copy.addEventListener('click', () => void actions.copy());
    parts.share.addEventListener('click', () => void actions.share());
    answerClicks(this, parts, {
      check: () => check.now(),
      show: (destination) => {
        this.shown = destination;
        ask();
      },
      openExample,
      bringBack: () => void keeper.bringBack(),
      removeFile: (at) => {
        setFiles(this.files.filter((_, index) => index !== at));
        parts.picker.focus();
        ask();
      },
      click: (target) => actions.click(target),
    });
    addEventListener('hashchange', () => void actions.followHash(true));

    // A text that waited or that the browser kept is checked at once; an example may be named in the address.
    const comeBack = (list: readonly TextFile[]): void => {
      setFiles([...list, ...this.files]);
      check.later(0);
    };
    keepOverAbsence(parts, files, comeBack);
    keepOnDevice(parts, {
      files,
      takeFiles: comeBack,
      letGo: () => {
        keeper.forget();
        setFiles([]);
        analysis.forget();
        check.now();
      },
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
    this.state = next(this.state, { ...change, isTyped: this.askedFrom === null });
    this.dataset['state'] = this.state.kind;
    const isDone = await view.show(this.state, parts, {
      base: this.base,
      askedFrom: this.askedFrom,
      isWanted: () => mine === this.shows,
      onStart: () => {
        slow.stop();
        say(this, parts, null);
        this.announce(parts).later(this.askedFrom !== null ? ANNOUNCE_ASKED_MS : ANNOUNCE_MS);
        if (this.askedFrom !== null) setEditing(parts, false);
        this.askedFrom = null;
      },
    });
    if (isDone) await actions.drawn();
  }

  /** Says why there is no new result; the last one stays. */
  private refuse(parts: Parts, slow: Settled, reason: string): void {
    slow.stop();
    this.announcer?.stop();
    unfold();
    say(this, parts, { kind: 'trouble', words: reason }, this.askedFrom !== null);
    this.askedFrom = null;
  }

  private announcer: Settled | null = null;

  private announce(parts: Parts): Settled {
    return (this.announcer ??= settled(() => announce(parts, announcement(this.state)), ANNOUNCE_MS));
  }
}

if (customElements.get('way-out-checker') === undefined) customElements.define('way-out-checker', Checker);
