/** Puts the feedback of a question into the page; shows, hides and fills what the build wrote, and builds nothing else. */
import type { Feedback } from '../../quiz/feedback.ts';
import type { Progress } from '../../quiz/state.ts';
import { mark, messages } from '../../quiz/words.ts';
import type { OptionParts, Parts } from './parts.ts';

/** Shows a question as it stands. Says nothing aloud; see {@link announce}. */
export function render(parts: Parts, progress: Progress, feedback: Feedback): void {
  const settled = feedback.state === 'settled';
  delete parts.host.dataset['folded'];
  parts.host.dataset['state'] = feedback.state;
  parts.controls.hidden = settled;
  parts.again.hidden = true;
  parts.note.textContent = settled ? ' (answered)' : '';
  parts.status.textContent = '';
  // While the question is wrong, a reload shows the message here; pressing Check moves it to the status line.
  parts.outcome.textContent = messages[feedback.message];
  parts.outcome.hidden = feedback.message === 'none';
  if (feedback.hint) parts.hint.open = true;
  for (const option of parts.options) {
    const chosen = progress.chosen.includes(option.key);
    option.input.checked = chosen;
    option.input.ariaDisabled = settled ? 'true' : null;
    if (feedback.reasons.includes(option.key)) showReason(option, chosen);
    else hideReason(option);
  }
}

/**
 * Shows a remembered prediction. It stands above the text, so its reasons stay folded in the place of the buttons:
 * otherwise the text would jump when the script arrives.
 */
export function renderFolded(parts: Parts, progress: Progress): void {
  parts.host.dataset['state'] = progress.state;
  parts.host.dataset['folded'] = '';
  parts.controls.hidden = true;
  parts.note.textContent = ' (answered)';
  for (const { key, input } of parts.options) {
    input.checked = progress.chosen.includes(key);
    input.ariaDisabled = 'true';
  }
}

/**
 * Says once what happened: an outcome by moving the focus to it, since the buttons are gone and the reasons follow it;
 * a wrong attempt through the status line, since the focus stays on Check.
 */
export function announce(parts: Parts, feedback: Feedback): void {
  if (feedback.state === 'settled') {
    parts.outcome.focus();
    return;
  }
  parts.outcome.hidden = true;
  say(parts, messages[feedback.message]);
}

/** Puts a sentence into the status line; empties it first, so that the same sentence is heard twice. */
export function say(parts: Parts, text: string): void {
  parts.status.textContent = '';
  requestAnimationFrame(() => {
    parts.status.textContent = text;
  });
}

function showReason({ right, box, input, slot, reason }: OptionParts, chosen: boolean): void {
  const word = document.createElement('strong');
  word.textContent = mark({ right, chosen });
  slot.replaceChildren(word, ' ', reason.cloneNode(true));
  slot.hidden = false;
  box.dataset['mark'] = right ? 'right' : 'wrong';
  input.setAttribute('aria-describedby', slot.id);
}

function hideReason({ box, input, slot }: OptionParts): void {
  slot.replaceChildren();
  slot.hidden = true;
  delete box.dataset['mark'];
  input.removeAttribute('aria-describedby');
}
