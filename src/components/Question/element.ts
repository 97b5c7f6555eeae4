/** Makes a question answerable: reads what is remembered, hands moves to the attempt flow, shows what comes back. */
import { advance, type Asked, feedback, type Move } from '../../quiz/feedback.ts';
import { dayOf, dueDay } from '../../quiz/schedule.ts';
import { current, fresh, type Progress, reopen } from '../../quiz/state.ts';
import { load, save } from '../../quiz/storage.ts';
import { notKept } from '../../quiz/words.ts';
import { controlOf } from './control-of.ts';
import type { Control } from './control.ts';
import { deviceStore } from './device-store.ts';
import { findParts, type Parts, readKey } from './parts.ts';
import { announce, render, renderFolded, say } from './render.ts';

const store = deviceStore();

/** What an element works with, once all of it is there. */
interface Working {
  readonly parts: Parts;
  readonly control: Control;
  readonly asked: Asked;
}

class QuestionElement extends HTMLElement {
  #progress: Progress = fresh('');
  /** When the question can be answered: its control may have to be loaded. */
  ready: Promise<void> | null = null;

  connectedCallback(): void {
    const parts = this.ready === null ? findParts(this) : null;
    if (parts !== null) this.ready = this.#start(parts);
  }

  async #start(parts: Parts): Promise<void> {
    const control = await controlOf(this.dataset['control'] ?? '', parts);
    // A question with a control that this script does not know stays as it is, with the answer for readers without scripts.
    if (control === null) return;
    // What was chosen before this code came stays chosen.
    const before = control.read();
    const role = this.dataset['role'] === 'prediction' ? 'prediction' : 'quiz';
    const working: Working = { parts, control, asked: { grader: control.grader, role, key: readKey(parts) } };
    const { question: id = '', revision = '' } = this.dataset;
    this.#progress = current(load(store).get(id) ?? null, revision);
    const isDue = this.#isDue(working);
    // On the page of reviews a question that is due is open. It is saved as such when it is answered, and not before.
    if (isDue && this.#progress.state === 'settled' && 'review' in this.dataset)
      this.#progress = reopen(this.#progress);
    if (role === 'prediction' && this.#progress.state === 'settled') renderFolded(parts, control, this.#progress);
    else this.#show(working);
    if (this.#progress.state === 'open' && before.length > 0) control.write(before, false);
    if (isDue) this.#offerReview(working);
    this.#listen(working);
  }

  /** The field for commands brings the analyzer along, so that waits until somebody opens it. */
  #listenForCommands(): void {
    const typed = this.querySelector<HTMLDetailsElement>('details[data-part="typed"]');
    const status = typed?.querySelector<HTMLElement>('[data-part="tried"]');
    if (typed === null || !status) return;
    const loaded = () => import('./typed-control.ts').catch(() => null);
    typed.addEventListener('toggle', () => void loaded(), { once: true });
    // Whoever is faster than the network is answered all the same.
    typed.querySelector('button')?.addEventListener('click', () => {
      // Emptied first, so that the same sentence is heard twice.
      status.textContent = '';
      void loaded().then((control) => {
        if (control === null) status.textContent = 'This could not be loaded. Reload the page to try again.';
        else void control.answerCommands(typed, status);
      });
    });
  }

  #listen(working: Working): void {
    const { parts, control } = working;
    this.#listenForCommands();
    parts.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#move(working, { kind: 'check', chosen: control.read() });
    });
    parts.show?.addEventListener('click', () => this.#move(working, { kind: 'show' }));
    // A new answer makes the last message stale; the reasons stay.
    for (const kind of ['change', 'input'])
      parts.form.addEventListener(kind, () => {
        parts.status.textContent = '';
        parts.note.textContent = '';
        control.fault(null);
      });
  }

  #move(working: Working, move: Move): void {
    const { parts, control, asked } = working;
    const next = advance(this.#progress, move, asked, dayOf(new Date()));
    if (next === null) {
      const { tooEarly } = asked.grader;
      parts.note.textContent = ` (${tooEarly})`;
      control.fault(tooEarly);
      say(parts, tooEarly);
      return;
    }
    const settledBefore = this.#progress.state === 'settled';
    this.#progress = next;
    const kept = save(store, this.dataset['question'] ?? '', next);
    this.#show(working);
    if (!kept) parts.outcome.append(` ${notKept}`);
    if (settledBefore) return;
    announce(parts, control, feedback(next, asked));
    if (next.state === 'settled')
      this.dispatchEvent(new CustomEvent('question-settled', { bubbles: true, detail: { outcome: next.outcome } }));
  }

  #show({ parts, control, asked }: Working): void {
    render(parts, control, this.#progress, feedback(this.#progress, asked));
  }

  #isDue({ asked }: Working): boolean {
    const due = dueDay(this.#progress);
    return due !== null && due <= dayOf(new Date()) && asked.role === 'quiz';
  }

  #offerReview(working: Working): void {
    const { parts, control } = working;
    if (this.#progress.state !== 'settled') return;
    parts.again.hidden = false;
    parts.again.querySelector('button')?.addEventListener('click', () => {
      this.#progress = reopen(this.#progress);
      parts.hint.open = false;
      this.#show(working);
      control.focus();
    });
  }
}

customElements.define('way-out-question', QuestionElement);
