/** Asks the questions that are due: takes them from the page of all questions, and says when the next ones come. */
import { type Known, type Queue, queueOf } from '../../quiz/queue.ts';
import { dayOf } from '../../quiz/schedule.ts';
import { load } from '../../quiz/storage.ts';
import { deviceStore } from '../Question/device-store.ts';
import { stateText } from './words.ts';

/** Questions asked at once: more than these are not done in one sitting. */
const MOST = 10;
/** Practice questions offered when little is due. */
const MOST_PRACTICE = 3;

class Review extends HTMLElement {
  connectedCallback(): void {
    const state = this.querySelector<HTMLElement>('[data-part="state"]');
    const list = this.querySelector<HTMLElement>('[data-part="list"]');
    if (state === null || list === null) return;
    const remembered = load(deviceStore());
    if (remembered.size === 0) {
      state.textContent = stateText({ kind: 'nothing-answered' });
      return;
    }
    void pageOf(this.dataset['questions'] ?? '').then((page) => {
      if (page === null) {
        state.textContent = stateText({ kind: 'not-loaded' });
        return;
      }
      const questions = new Map(
        [...page.querySelectorAll<HTMLElement>('[data-question]')].map((one) => [one.dataset['question'] ?? '', one]), // prettier-ignore
      );
      const queue = queueOf(remembered, [...questions.values()].map(knownOf), dayOf(new Date()));
      const { asked, practice } = chosenFrom(queue);
      state.textContent = stateText({ kind: 'queue', queue, asked: asked.length, practice: practice.length, today: dayOf(new Date()) }); // prettier-ignore
      if (asked.length + practice.length === 0) return;
      list.append(titleOf(document));
      for (const id of [...asked, ...practice]) {
        const question = questions.get(id);
        if (question === undefined) continue;
        const copy = document.importNode(question, true);
        copy.dataset['review'] = '';
        list.append(copy);
      }
    });
  }
}

/** What is asked today: first what is due, then what changed; practice fills up a short list. */
function chosenFrom({ due, changed, practice }: Queue): { asked: readonly string[]; practice: readonly string[] } {
  const asked = [...due, ...changed].slice(0, MOST);
  return { asked, practice: asked.length > MOST - MOST_PRACTICE ? [] : practice.slice(0, MOST_PRACTICE) };
}

/** What stands above the questions for those who go from heading to heading. */
function titleOf(document: Document): HTMLElement {
  const title = document.createElement('h2');
  title.className = 'visually-hidden';
  title.textContent = 'Questions of today';
  return title;
}

const knownOf = ({ dataset }: HTMLElement): Known => ({
  id: dataset['question'] ?? '',
  revision: dataset['revision'] ?? '',
  lesson: dataset['lesson'] ?? '',
  role: dataset['role'] === 'prediction' ? 'prediction' : 'practice' in dataset ? 'practice' : 'quiz',
});

/** The page at an address, as a document; null when it does not come. No text becomes HTML on this page. */
function pageOf(address: string): Promise<Document | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.addEventListener('load', () => {
      resolve(request.status === 200 ? request.responseXML : null);
    });
    request.addEventListener('error', () => {
      resolve(null);
    });
    request.open('GET', address);
    request.send();
  });
}

customElements.define('way-out-review', Review);
