/** A field that takes a number or an address range. */
import { cidr } from '../../quiz/graders/cidr.ts';
import { number } from '../../quiz/graders/number.ts';
import { mark } from '../../quiz/words.ts';
import type { Control } from './control.ts';
import { type Parts, readKey } from './parts.ts';

/** The control of a typed answer. */
export function fieldControl(name: 'number' | 'cidr', parts: Parts): Control | null {
  const field = parts.host.querySelector<HTMLInputElement>('input[data-part="field"]');
  const fault = parts.host.querySelector<HTMLElement>('[data-part="fault"]');
  if (field === null || fault === null) return null;
  const grader = { number, cidr }[name];
  return {
    grader,
    read: () => (field.value.trim() === '' ? [] : [field.value]),
    write([text = ''], settled) {
      field.value = text;
      field.readOnly = settled;
    },
    word(key, right, chosen) {
      const value = grader.response(readKey(parts), chosen)?.[0];
      return mark({ right, chosen: value === key });
    },
    fault(text) {
      fault.textContent = text;
      fault.hidden = text === null;
      if (text === null) field.removeAttribute('aria-invalid');
      else {
        field.ariaInvalid = 'true';
        field.focus();
      }
    },
    focus: () => {
      field.focus();
    },
  };
}
