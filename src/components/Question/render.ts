/** Puts the feedback of a question into the page; shows, hides and fills what the build wrote. */
import type { Feedback } from '../../quiz/feedback.ts';
import type { Progress } from '../../quiz/state.ts';
import { messages } from '../../quiz/words.ts';
import type { Control } from './control.ts';
import { markLines } from './lines.ts';
import type { AnswerParts, Parts } from './parts.ts';

/** What a question says about itself at this point. */
export const messageOf = ({ message }: Feedback, control: Control): string =>
  message === 'incomplete' ? control.grader.incomplete : messages[message];

/** Shows a question as it is. Says nothing aloud; see {@link announce}. */
export function render(parts: Parts, control: Control, progress: Progress, feedback: Feedback): void {
  const settled = feedback.state === 'settled';
  delete parts.host.dataset['folded'];
  parts.host.dataset['state'] = feedback.state;
  parts.controls.hidden = settled;
  parts.again.hidden = true;
  parts.note.textContent = settled ? ' (answered)' : '';
  parts.status.textContent = '';
  // While the question is wrong, a reload shows the message here; pressing Check moves it to the status line.
  parts.outcome.textContent = messageOf(feedback, control);
  parts.outcome.hidden = feedback.message === 'none';
  if (feedback.hint) parts.hint.open = true;
  control.write(progress.chosen, settled);
  showReasons(parts, control, progress, feedback);
  if (settled) parts.explained.append(parts.after);
  else parts.answer.append(parts.after);
  markLines(parts, settled);
}

/**
 * Shows a remembered prediction. It is above the text, so its reasons stay folded in the place of the buttons:
 * otherwise the text would jump when the script arrives.
 */
export function renderFolded(parts: Parts, control: Control, progress: Progress): void {
  parts.host.dataset['state'] = progress.state;
  parts.host.dataset['folded'] = '';
  parts.controls.hidden = true;
  parts.note.textContent = ' (answered)';
  control.write(progress.chosen, true);
}

/**
 * Says once what happened: an outcome by moving the focus to it, since the buttons are gone and the reasons follow it;
 * a wrong attempt through the status line, since the focus stays on Check.
 */
export function announce(parts: Parts, control: Control, feedback: Feedback): void {
  if (feedback.state === 'settled') {
    parts.outcome.focus();
    return;
  }
  parts.outcome.hidden = true;
  say(parts, messageOf(feedback, control));
}

/** Puts a sentence into the status line; empties it first, so that the same sentence is heard twice. */
export function say(parts: Parts, text: string): void {
  parts.status.textContent = '';
  requestAnimationFrame(() => {
    parts.status.textContent = text;
  });
}

/** Each reason below its option; where no options are shown, in a list of their own. */
function showReasons(parts: Parts, control: Control, progress: Progress, feedback: Feedback): void {
  const isShown = ({ key }: AnswerParts): boolean => feedback.reasons.includes(key);
  const wordOf = ({ key, right }: AnswerParts): HTMLElement => {
    const word = document.createElement('strong');
    word.textContent = control.word(key, right, progress.chosen);
    return word;
  };
  for (const { key, box, slot } of parts.options) {
    const answer = parts.answers.find((one) => one.key === key);
    const input = box.querySelector('input, select');
    slot.hidden = answer === undefined || !isShown(answer);
    if (answer === undefined || slot.hidden) {
      slot.replaceChildren();
      delete box.dataset['mark'];
      input?.removeAttribute('aria-describedby');
    } else {
      slot.replaceChildren(wordOf(answer), ' ', answer.reason.cloneNode(true));
      box.dataset['mark'] = answer.right ? 'right' : 'wrong';
      input?.setAttribute('aria-describedby', slot.id);
    }
  }
  const list = parts.host.querySelector<HTMLElement>('[data-part="reasons"]');
  if (list === null) return;
  const items = parts.answers.filter(isShown).map((answer) => reasonItem(answer, wordOf(answer)));
  list.replaceChildren(...items);
  list.hidden = items.length === 0;
}

function reasonItem({ right, entry }: AnswerParts, word: HTMLElement): Node {
  const item = entry.cloneNode(true) as HTMLElement;
  delete item.dataset['key'];
  item.dataset['mark'] = right ? 'right' : 'wrong';
  item.querySelector('strong')?.replaceWith(word);
  return item;
}
