/** Makes a question answerable: reads what is remembered, hands moves to the attempt flow, shows what comes back. */
import { advance, type Asked, feedback, type Move } from '../../quiz/feedback.ts';
import { dayOf, dueDay } from '../../quiz/schedule.ts';
import { current, fresh, type Progress, reopen } from '../../quiz/state.ts';
import { load, save } from '../../quiz/storage.ts';
import { TYPES, kindNamed } from '../../quiz/types/all.ts';
import { notKept } from '../../quiz/words.ts';
import { deviceStore } from './device-store.ts';
import { findParts, type Parts, readKey } from './parts.ts';
import { announce, render, renderFolded, say } from './render.ts';

const store = deviceStore();

class QuestionElement extends HTMLElement {
  #progress: Progress = fresh('');

  connectedCallback(): void {
    const parts = findParts(this);
    if (parts === null) return;
    const asked = readAsked(this, parts);
    // A question of a type that this script does not know stays as it is, with the answer for readers without scripts.
    if (asked === null) return;
    const { question: id = '', revision = '' } = this.dataset;
    this.#progress = current(load(store).get(id) ?? null, revision);
    if (asked.role === 'prediction' && this.#progress.state === 'settled') renderFolded(parts, this.#progress);
    else this.#show(parts, asked);
    this.#offerReview(parts, id, asked);

    parts.form.addEventListener('submit', (event) => {
      event.preventDefault();
      const chosen = parts.options.filter((option) => option.input.checked).map((option) => option.key);
      this.#move(parts, id, asked, { kind: 'check', chosen });
    });
    parts.show?.addEventListener('click', () => this.#move(parts, id, asked, { kind: 'show' }));
    parts.form.addEventListener('change', () => this.#clear(parts));
    // Settled inputs stay in the reading order and keep their marks; a click or an arrow key changes nothing.
    parts.form.addEventListener('click', (event) => {
      if (this.#progress.state === 'settled' && event.target instanceof HTMLInputElement) event.preventDefault();
    });
  }

  #move(parts: Parts, id: string, asked: Asked, move: Move): void {
    const next = advance(this.#progress, move, asked, dayOf(new Date()));
    if (next === null) {
      const { tooEarly } = TYPES[asked.kind];
      parts.note.textContent = ` (${tooEarly})`;
      say(parts, tooEarly);
      return;
    }
    const settledBefore = this.#progress.state === 'settled';
    this.#progress = next;
    const kept = save(store, id, next);
    this.#show(parts, asked);
    if (!kept) parts.outcome.append(` ${notKept}`);
    if (!settledBefore) announce(parts, feedback(next, asked));
  }

  #show(parts: Parts, asked: Asked): void {
    render(parts, this.#progress, feedback(this.#progress, asked));
  }

  /** A new choice makes the last message stale; the reasons stay. */
  #clear(parts: Parts): void {
    parts.status.textContent = '';
    parts.note.textContent = '';
  }

  #offerReview(parts: Parts, id: string, asked: Asked): void {
    const due = dueDay(this.#progress);
    if (due === null || due > dayOf(new Date()) || asked.role === 'prediction') return;
    parts.again.hidden = false;
    parts.again.querySelector('button')?.addEventListener('click', () => {
      this.#progress = reopen(this.#progress);
      save(store, id, this.#progress);
      parts.hint.open = false;
      this.#show(parts, asked);
      parts.options[0]?.input.focus();
    });
  }
}

function readAsked({ dataset: { kind: name = '', role } }: HTMLElement, parts: Parts): Asked | null {
  const kind = kindNamed(name);
  if (kind === null) return null;
  return {
    kind,
    role: role === 'prediction' ? 'prediction' : 'quiz',
    key: readKey(parts),
  };
}

customElements.define('way-out-question', QuestionElement);
