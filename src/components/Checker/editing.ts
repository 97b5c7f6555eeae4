/** The form folds to a line once the reader has been taken to a result, and opens to be edited. */
import type { Parts } from './parts.ts';

type Foldable = Pick<Parts, 'form' | 'edit' | 'add' | 'paste'>;

/** Opens the form, or folds it. */
export function setEditing({ form, edit }: Pick<Parts, 'form' | 'edit'>, isOpen: boolean): void {
  form.toggleAttribute('data-editing', isOpen);
  edit.setAttribute('aria-expanded', String(isOpen));
  edit.textContent = isOpen ? 'Fold' : 'Edit';
}

/** Lets the buttons of the folded form open it, and whatever brings the focus into what is folded. */
export function foldForm(parts: Foldable): void {
  const { form, edit, add, paste } = parts;
  edit.addEventListener('click', () => {
    const isOpen = !form.hasAttribute('data-editing');
    setEditing(parts, isOpen);
    if (isOpen) paste.focus();
  });
  // What is pasted there becomes a further output, behind the last one.
  add.addEventListener('click', () => {
    paste.focus();
    paste.setSelectionRange(paste.value.length, paste.value.length);
  });
  form.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.closest('#paste, .checker-row') !== null) setEditing(parts, true);
  });
}
