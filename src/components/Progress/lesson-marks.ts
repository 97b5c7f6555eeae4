/** Shows at each lesson how many of its questions are answered. Without answers, or without storage, nothing changes. */
import { load } from '../../quiz/storage.ts';
import { deviceStore } from '../Question/device-store.ts';

/** Letters of a revision that a page carries; a test holds that they tell all questions apart. */
const LETTERS = 5;

function showMarks(): void {
  const done = new Set(
    [...load(deviceStore()).values()]
      .filter(({ state }) => state === 'settled')
      .map(({ revision }) => revision.slice(0, LETTERS)),
  );
  for (const lesson of document.querySelectorAll<HTMLElement>('[data-asks]')) {
    const asks = (lesson.dataset['asks'] ?? '').split(' ');
    const count = asks.filter((ask) => done.has(ask)).length;
    if (count > 0) lesson.dataset['done'] = count === asks.length ? 'all' : 'some';
    const word = lesson.querySelector('[data-part="answered"]');
    if (word !== null && count > 0)
      word.textContent = `${word.classList.contains('visually-hidden') ? ', ' : ''}${count} of ${asks.length} questions answered`;
  }
}

showMarks();
document.addEventListener('question-settled', showMarks);
