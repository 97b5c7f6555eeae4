/** Texts that are too long for the text box: browsers take seconds to lay out a megabyte there. */
import type { TextFile } from './input.ts';
import { HOLD_FROM } from './limits.ts';

/** Hands texts over `HOLD_FROM` characters to `hold`, however they arrive, before the browser lays them out in `box`. */
export function holdLongText(box: HTMLTextAreaElement, hold: (text: string) => void): void {
  let length = box.textLength;
  const take = (event: Event, text: string): void => {
    if (text.length <= HOLD_FROM) return;
    event.preventDefault();
    // What was selected would have been replaced.
    if (box.selectionStart !== box.selectionEnd) box.setRangeText('');
    hold(text);
  };
  box.addEventListener('paste', (event) => take(event, event.clipboardData?.getData('text/plain') ?? ''));
  // Dropped text, dictation, an extension that types: they come with a text and without a paste.
  box.addEventListener('beforeinput', (event) => {
    take(event, event.data ?? event.dataTransfer?.getData('text/plain') ?? '');
  });
  // Whatever still arrived all at once, by a script for example, has not been laid out yet.
  box.addEventListener('input', () => {
    const grown = box.textLength - length;
    length = box.textLength;
    if (grown <= HOLD_FROM) return;
    const text = box.value;
    box.value = '';
    length = 0;
    hold(text);
  });
}

/** The files with one more text that was too long for the box; the same text a second time changes nothing. */
export function withHeld(files: readonly TextFile[], text: string): readonly TextFile[] {
  const held = files.filter(({ isHeld }) => isHeld === true);
  if (held.some((file) => file.text === text)) return files;
  const name = held.length === 0 ? 'long paste' : `long paste ${held.length + 1}`;
  return [...files, { name, text, bytes: text.length, isHeld: true }];
}
