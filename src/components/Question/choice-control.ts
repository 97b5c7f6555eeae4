/** Radio buttons and checkboxes, as the build wrote them. */
import { one } from '../../quiz/graders/one.ts';
import { several } from '../../quiz/graders/several.ts';
import { mark } from '../../quiz/words.ts';
import type { Control } from './control.ts';
import type { Parts } from './parts.ts';

/** The control of options to choose from. */
export function choiceControl(name: 'radio' | 'checkbox', { form, options }: Parts): Control {
  const inputs = options.flatMap(({ key, box }) => {
    const input = box.querySelector('input');
    return input === null ? [] : [{ key, input }];
  });
  let isSettled = false;
  // Settled inputs stay in the reading order and keep their marks; a click or an arrow key changes nothing.
  form.addEventListener('click', (event) => {
    if (isSettled && event.target instanceof HTMLInputElement) event.preventDefault();
  });
  return {
    grader: name === 'radio' ? one : several,
    read: () => inputs.filter(({ input }) => input.checked).map(({ key }) => key),
    write(chosen, settled) {
      isSettled = settled;
      for (const { key, input } of inputs) {
        input.checked = chosen.includes(key);
        input.ariaDisabled = settled ? 'true' : null;
      }
    },
    word: (key, right, chosen) => mark({ right, chosen: chosen.includes(key) }),
    fault: () => undefined,
    focus: () => inputs[0]?.input.focus(),
  };
}
