/** Fills the table of results, and exports, imports and copies what this browser remembers. */
import type { Progress } from '../../quiz/state.ts';
import { holdsNewer, load, saveAll } from '../../quiz/storage.ts';
import { answersAsText, exported, LONGEST_IMPORT, merged, readImport, TOO_LONG } from '../../quiz/transfer.ts';
import { deviceStore } from '../Question/device-store.ts';
import { copied, download } from '../TakeAway/take-away.ts';
import { importedText, labWords, nothingToExport, notWritten, newerHere } from './words.ts';

const store = deviceStore();

class ProgressPage extends HTMLElement {
  connectedCallback(): void {
    this.#fill();
    if (holdsNewer(store)) this.#say(newerHere);
    this.querySelector('[data-act="export"]')?.addEventListener('click', () => {
      this.#export();
    });
    this.querySelector('[data-act="copy"]')?.addEventListener('click', () => {
      this.#copy();
    });
    const file = this.querySelector<HTMLInputElement>('[data-part="file"]');
    file?.addEventListener('change', () => {
      const [chosen] = file.files ?? [];
      if (chosen === undefined) return;
      // A character has at most three bytes in UTF-8 for each of its units: what is longer is not even opened.
      if (chosen.size > 3 * LONGEST_IMPORT) this.#say(TOO_LONG);
      else void chosen.text().then((text) => { this.#import(text); file.value = ''; }); // prettier-ignore
    });
  }

  #fill(): void {
    const remembered = load(store);
    for (const row of this.querySelectorAll<HTMLElement>('[data-questions]')) {
      const asked = (row.dataset['questions'] ?? '').split(' ').map((pair) => pair.split(':'));
      const answers = asked.flatMap(([id = '', revision = '']) => answerOf(remembered, id, revision));
      const right = answers.filter(({ first }) => first === 'right').length;
      put(row, 'answered', `${answers.length} of ${asked.length}`);
      put(row, 'first', answers.length === 0 ? '–' : `${right} of ${answers.length}`);
    }
    this.#fillLabs(remembered);
  }

  #fillLabs(remembered: ReadonlyMap<string, Progress>): void {
    for (const item of this.querySelectorAll<HTMLElement>('[data-lab]')) {
      const { lab = '', revision = '' } = item.dataset;
      const [progress] = answerOf(remembered, lab, revision);
      if (progress?.outcome) put(item, 'lab', labWords[progress.outcome]);
    }
  }

  #export(): void {
    const text = exported(store);
    if (text === null) {
      this.#say(nothingToExport);
      return;
    }
    download(document, 'way-out-progress.json', text, 'application/json');
  }

  #import(text: string): void {
    const read = readImport(text);
    if (!read.ok) {
      this.#say(read.problem);
      return;
    }
    const kept = saveAll(store, read.entries, merged);
    this.#fill();
    this.#say(kept ? importedText(read.entries.size, read.skipped) : notWritten);
  }

  #copy(): void {
    const box = this.querySelector<HTMLElement>('[data-part="copied"]');
    const area = box?.querySelector('textarea');
    if (!box || !area) return;
    area.value = answersAsText(load(store));
    box.hidden = false;
    area.select();
    void copied(area.value).then((isCopied) => {
      // Where the clipboard is closed, the text is there to be copied by hand.
      this.#say(isCopied ? 'Copied. The text below is what you have.' : 'Copy the text below.');
    });
  }

  #say(text: string): void {
    const state = this.querySelector('[data-part="state"]');
    if (state !== null) state.textContent = text;
  }
}

/** The settled answer to a question in its present form. */
function answerOf(remembered: ReadonlyMap<string, Progress>, id: string, revision: string): readonly Progress[] {
  const progress = remembered.get(id);
  return progress?.revision === revision && progress.first !== null ? [progress] : [];
}

function put(row: HTMLElement, part: string, text: string): void {
  const cell = row.querySelector(`[data-part="${part}"]`);
  if (cell !== null) cell.textContent = text;
}

customElements.define('way-out-progress', ProgressPage);
