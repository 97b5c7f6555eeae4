/** The parts of a question in the page, found once; the markup is the contract between the build and the element. */
import type { AnswerKey, OptionKey } from '../../quiz/types/question-type.ts';

/** An option as it is shown to choose from. */
export interface OptionParts {
  readonly key: OptionKey;
  readonly box: HTMLElement;
  /** Where the reason appears, empty until then. */
  readonly slot: HTMLElement;
}

/** An option as the answer for readers without scripts has it. */
export interface AnswerParts {
  readonly key: OptionKey;
  readonly right: boolean;
  readonly entry: HTMLElement;
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
  /** The path, the lines and the passage, in the folded answer until the question is settled, then in `explained`. */
  readonly after: HTMLElement;
  readonly explained: HTMLElement;
  readonly answer: HTMLElement;
  readonly options: readonly OptionParts[];
  /** The right ones first, in their order. */
  readonly answers: readonly AnswerParts[];
}

/** The parts of a question; null when the markup is not a whole question, which then stays as it is. */
export function findParts(host: HTMLElement): Parts | null {
  const part = (name: string): HTMLElement | null => host.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const form = host.querySelector('form');
  const hint = host.querySelector<HTMLDetailsElement>('details[data-part="hint"]');
  const status = host.querySelector<HTMLElement>('[role="status"]');
  const [note, outcome, controls, again, answer] = ['note', 'outcome', 'controls', 'again', 'answer'].map(part);
  const [after, explained] = ['after', 'explained'].map(part);
  if (!form || !hint || !status || !note || !outcome || !controls || !again || !answer || !after || !explained)
    return null;
  const options = [...host.querySelectorAll<HTMLElement>('[data-option]')].map((box) => findOption(box, host.id));
  const answers = [...answer.querySelectorAll<HTMLElement>('[data-key]')].flatMap((entry) => findAnswer(entry, answer));
  const show = part('show');
  return { host, form, note, outcome, hint, controls, show, again, status, after, explained, answer, options, answers };
}

/** Which options are right. */
export function readKey({ answers }: Parts): AnswerKey {
  return answers.map(({ key, right }) => ({ key, right }));
}

/** Its place for a reason is made here where the build wrote none. */
function findOption(box: HTMLElement, name: string): OptionParts {
  const key = box.dataset['option'] ?? '';
  const slot = box.querySelector<HTMLElement>('.option-reason') ?? document.createElement('p');
  if (slot.parentElement === null) {
    slot.className = 'option-reason';
    slot.id = `${name}-${key}`;
    slot.hidden = true;
    box.append(slot);
  }
  return { key, box, slot };
}

function findAnswer(entry: HTMLElement, answer: HTMLElement): readonly AnswerParts[] {
  const reason = entry.querySelector(':scope > p:last-child > span');
  if (!reason) return [];
  // The answer lists the right options first, the others in a second list.
  const right = answer.querySelector('ul')?.contains(entry) ?? false;
  return [{ key: entry.dataset['key'] ?? '', right, entry, reason }];
}
