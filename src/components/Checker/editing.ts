/** The form folds once there is a result, and opens to be edited. */
import type { Parts } from './parts.ts';

/** Opens the folded form, or folds it again. */
export function toggleEditing({ form, edit, paste }: Pick<Parts, 'form' | 'edit' | 'paste'>): void {
  const isOpen = form.toggleAttribute('data-editing');
  edit.setAttribute('aria-expanded', String(isOpen));
  edit.textContent = isOpen ? 'Fold' : 'Edit';
  if (isOpen) paste.focus();
}
