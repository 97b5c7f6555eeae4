/** A lab in the page: lines go to the worker, a grade and a picture come back; the session is kept, and a solution is remembered. */
import { changing } from '../../labs/changing.ts';
import { FRESH, type Session } from '../../labs/fresh.ts';
import type { Completion } from '../../labs/terminal/complete.ts';
import { dayOf } from '../../quiz/schedule.ts';
import { save } from '../../quiz/storage.ts';
import { deviceStore } from '../Question/device-store.ts';
import { toDom } from '../Report/to-dom.ts';
import { Stage } from '../Walk/stage.ts';
import { beginWorker } from './begin.ts';
import type { LabOrder, LabReply, View } from './job.ts';
import { fragmentOf, keyOf, sessionFrom } from './kept.ts';
import { showGoals } from './goals.ts';
import { comparison, type Way } from './solved.ts';
import { Terminal } from './terminal.ts';

const FAILED = 'The analyzer could not be loaded. Reload the page to try again.';

class LabElement extends HTMLElement {
  #session: Session = FRESH;
  #worker: Promise<Worker> | null = null;
  /** Answers come in the order of the orders. */
  #waiting: ((reply: LabReply) => void)[] = [];
  #terminal: Terminal | null = null;
  #stage: Stage | null = null;
  #shown: number | null = null;
  #isSolved = false;
  #hasSeenSolution = false;
  #last: Promise<void> = Promise.resolve();

  connectedCallback(): void {
    this.#stage = new Stage(this, () => this.#ready());
    this.#terminal = new Terminal(this, {
      enter: (line) => this.#enter(line),
      complete: (text) => this.#complete(text),
    });
    this.addEventListener('click', ({ target }) => this.#click(target));
    document.querySelector('#solution')?.addEventListener(
      'toggle',
      () => {
        this.#hasSeenSolution = true;
      },
      { once: true },
    );
    this.#session = sessionFrom(location.hash.slice(1), this.#kept());
    if (this.#session.done.length > 0) this.#queue(() => this.#look());
    // What will be needed is fetched when somebody comes near.
    this.addEventListener('focusin', () => void this.#begin(), { once: true });
  }

  get #slug(): string {
    return this.dataset['slug'] ?? '';
  }

  #click(target: EventTarget | null): void {
    if (!(target instanceof HTMLElement)) return;
    const { act, show } = target.dataset;
    if (act !== undefined) this.#enter(act);
    if (show !== undefined) {
      this.#shown = Number(show);
      this.#queue(() => this.#look());
    }
  }

  #enter(line: string): void {
    if (line === 'clear') {
      this.#terminal?.clear();
      return;
    }
    this.#queue(async () => {
      const reply = await this.#order({ kind: 'turn', session: this.#session, line, shown: this.#shown });
      if (reply.kind === 'turned') {
        this.#terminal?.print(line, reply.said);
        this.#hear(reply.session, reply.view);
        if (reply.view.grade.isSolved && !this.#isSolved) this.#celebrate();
        this.#isSolved = reply.view.grade.isSolved;
      } else this.#terminal?.print(line, [{ kind: 'error', text: reply.kind === 'failed' ? reply.reason : FAILED }]);
    });
  }

  /** One line after the other, however fast they come. */
  #queue(job: () => Promise<void>): void {
    this.#last = this.#last.then(job).catch(() => this.#terminal?.print(null, [{ kind: 'error', text: FAILED }]));
  }

  async #look(): Promise<void> {
    const reply = await this.#order({ kind: 'look', session: this.#session, shown: this.#shown });
    if (reply.kind !== 'turned') return;
    this.#hear(reply.session, reply.view);
    this.#isSolved = reply.view.grade.isSolved;
  }

  #hear(session: Session, view: View): void {
    this.#session = session;
    showGoals(this, view);
    if (view.picture) this.#stage?.show(view.picture);
    this.#keep();
    const solved = this.querySelector<HTMLElement>('[data-part="solved"]');
    const ways = this.querySelector('[data-part="ways"]');
    if (solved) solved.hidden = view.effects === null;
    if (view.effects === null || ways === null) return;
    const authors = JSON.parse(ways.getAttribute('data-author') ?? '') as Way;
    const commands = changing(session.done).length;
    ways.replaceChildren(toDom(comparison({ ...view.effects, commands }, authors), document));
  }

  /** The first time that everything holds: the page says so, and this browser remembers it. */
  #celebrate(): void {
    this.#terminal?.print(null, [
      { kind: 'note', text: 'Solved: every goal is met, and every rule holds. What it comes to is below.' },
    ]);
    const [first, outcome] = this.#hasSeenSolution
      ? (['shown', 'shown'] as const)
      : this.#session.hints > 0
        ? (['wrong', 'recovered'] as const)
        : (['right', 'right'] as const);
    const progress = { state: 'settled', attempts: 1, chosen: [], reviews: 0, first, outcome } as const;
    const revision = this.dataset['revision'] ?? '';
    save(deviceStore(), `lab/${this.#slug}`, { ...progress, revision, day: dayOf(new Date()) });
  }

  async #complete(text: string): Promise<Completion> {
    const reply = await this.#order({ kind: 'complete', session: this.#session, text });
    return reply.kind === 'completed' ? reply.completion : { from: text.length, candidates: [] };
  }

  /** The picture before the first step; the one of the page is the same, and drawn already. */
  #ready(): Promise<void> {
    if (this.#worker === null) this.#queue(() => this.#look());
    return this.#last;
  }

  async #order(order: LabOrder): Promise<LabReply> {
    const worker = await this.#begin();
    return new Promise((done) => {
      this.#waiting.push(done);
      worker.postMessage(order);
    });
  }

  #begin(): Promise<Worker> {
    return (this.#worker ??= new Promise((ready, fail) => {
      const worker = beginWorker();
      worker.onerror = () => fail(new Error(FAILED));
      worker.onmessage = ({ data }: MessageEvent<LabReply>) => {
        if (data.kind !== 'ready') {
          this.#waiting.shift()?.(data);
          return;
        }
        const lab = JSON.parse(this.querySelector('script[type="application/json"]')?.textContent ?? '') as unknown;
        worker.postMessage({ kind: 'lab', lab });
        ready(worker);
      };
    }));
  }

  #kept(): string | null {
    try {
      return sessionStorage.getItem(keyOf(this.#slug));
    } catch {
      return null;
    }
  }

  #keep(): void {
    const fragment = fragmentOf(this.#session);
    history.replaceState(null, '', fragment === '' ? location.pathname : `#${fragment}`);
    try {
      sessionStorage.setItem(keyOf(this.#slug), JSON.stringify(this.#session));
    } catch {
      // The address carries it, or the page forgets it.
    }
  }
}

customElements.define('way-out-lab', LabElement);
