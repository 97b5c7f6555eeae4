/** The parts of a question in the page, found once; the markup is the contract between the build and the element. */
import type { AnswerKey, OptionKey } from '../../quiz/types/question-type.ts';

export interface OptionParts {
  readonly key: OptionKey;
  readonly right: boolean;
  readonly box: HTMLElement;
  readonly input: HTMLInputElement;
  /** Where the reason appears, empty until then. */
  readonly slot: HTMLElement;
  /** The reason as it stands in the answer for readers without scripts. */
  readonly reason: Element;
}

export interface Parts {
  readonly host: HTMLElement;
  readonly form: HTMLFormElement;
  readonly note: HTMLElement;
  readonly outcome: HTMLElement;
  readonly hint: HTMLDetailsElement;
  readonly controls: HTMLElement;
  readonly show: HTMLElement | null;
  readonly again: HTMLElement;
  readonly status: HTMLElement;
  readonly options: readonly OptionParts[];
}

/** The parts of a question; null when the markup is not a whole question, which then stays as it is. */
export function findParts(host: HTMLElement): Parts | null {
  const part = (name: string): HTMLElement | null => host.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const form = host.querySelector('form');
  const hint = host.querySelector<HTMLDetailsElement>('details[data-part="hint"]');
  const status = host.querySelector<HTMLElement>('[role="status"]');
  const [note, outcome, controls, again, answer] = ['note', 'outcome', 'controls', 'again', 'answer'].map(part);
  if (!form || !hint || !status || !note || !outcome || !controls || !again || !answer) return null;
  const options = [...host.querySelectorAll<HTMLElement>('[data-option]')].flatMap((box) => findOption(box, answer));
  return { host, form, note, outcome, hint, controls, show: part('show'), again, status, options };
}

/** Which options are right. */
export function readKey(parts: Parts): AnswerKey {
  return parts.options.map(({ key, right }) => ({ key, right }));
}

function findOption(box: HTMLElement, answer: HTMLElement): readonly OptionParts[] {
  const key = box.dataset['option'] ?? '';
  const entry = answer.querySelector<HTMLElement>(`[data-key="${key}"]`);
  const reason = entry?.querySelector('span');
  const input = box.querySelector('input');
  const slot = box.querySelector<HTMLElement>('.option-reason');
  if (!entry || !reason || !input || !slot) return [];
  // The answer lists the right options first, the others in a second list.
  const right = answer.querySelector('ul')?.contains(entry) ?? false;
  return [{ key, right, box, input, slot, reason }];
}
