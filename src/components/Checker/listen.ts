/** What the form hands to the checker: each thing that a reader does, with what it asks for. */
import { foldForm } from './editing.ts';
import { acceptDrops } from './files.ts';
import { pressButtons } from './destinations.ts';
import { holdLongText, withHeld } from './held.ts';
import type { TextFile } from './input.ts';
import type { Parts } from './parts.ts';
import { acceptPastes, withPaste } from './pastes.ts';

export interface Wishes {
  /** The reader asked for the result, rather than typed: it is brought into view. */
  asked(): void;
  /** The check begins, as it was asked for. */
  ask(): void;
  /** The check begins after a pause, of the usual length or of so many milliseconds. */
  later(delay?: number): void;
  files(): readonly TextFile[];
  setFiles(files: readonly TextFile[]): void;
  /** Files that were chosen or dropped. */
  takeFiles(list: Iterable<File>): void;
}

/** Listens to the form, and to pastes anywhere on its page. */
export function listenToForm(root: HTMLElement, parts: Parts, wishes: Wishes): void {
  const { asked, ask, later, files, setFiles, takeFiles } = wishes;
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  parts.form.addEventListener('input', (event) => {
    const { target } = event;
    const inputType = event instanceof InputEvent ? event.inputType : '';
    // What was pasted is complete; what is typed goes on.
    if (inputType === 'insertFromPaste' || inputType === 'insertFromDrop') later(0);
    else if (target !== parts.picker && target !== parts.remember) later();
    if (target === parts.destination) pressButtons(root, parts.destination.value);
  });
  parts.paste.addEventListener('paste', asked);
  holdLongText(parts.paste, (text) => {
    asked();
    setFiles(withHeld(files(), text));
    later(0); // reading the clipboard was work enough for one turn of the page
  });
  acceptPastes(root.ownerDocument, parts.paste, (text) => {
    setFiles(withPaste(files(), text));
    ask();
  });
  parts.paste.addEventListener('wayout-pasted', ask);
  foldForm(parts);
  parts.picker.addEventListener('change', () => takeFiles(parts.picker.files ?? []));
  acceptDrops(parts.form, takeFiles);
}
