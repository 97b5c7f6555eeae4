/** How a question is answered in the page. The code of a control that most pages do not have is loaded when it is met. */
import type { Grader, OptionKey } from '../../quiz/types/question-type.ts';
import { choiceControl } from './choice-control.ts';
import type { Parts } from './parts.ts';

export interface Control {
  readonly grader: Grader;
  /** The answer as it is now. */
  read(): readonly OptionKey[];
  /** Puts an answer in place; a settled one can be read and not changed. */
  write(chosen: readonly OptionKey[], settled: boolean): void;
  /** The word at the head of the reason of an option. */
  word(key: OptionKey, right: boolean, chosen: readonly OptionKey[]): string;
  /** Shows what keeps the text from being an answer; null when nothing does. */
  fault(text: string | null): void;
  focus(): void;
}

/** The control of a question by its name; null for one that this script does not know. */
export async function controlOf(name: string, parts: Parts): Promise<Control | null> {
  if (name === 'radio' || name === 'checkbox') return choiceControl(name, parts);
  if (name === 'order') return (await import('./order-control.ts')).orderControl(parts);
  if (name === 'number' || name === 'cidr') return (await import('./field-control.ts')).fieldControl(name, parts);
  return null;
}
