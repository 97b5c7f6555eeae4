/** Pastes add up: a second output becomes a source beside the first one, wherever the cursor is. */
import type { TextFile } from './input.ts';
import { HOLD_FROM } from './limits.ts';

/** What a page needs to know of its box when something is pasted. */
export interface Box {
  readonly value: string;
  readonly selectionStart: number;
  readonly selectionEnd: number;
}

/** Whether a pasted text is an output of its own beside what stands in the box: several lines, and not in place of it all. */
export function isSecondOutput(text: string, { value, selectionStart, selectionEnd }: Box): boolean {
  if (value.trim() === '' || text.length > HOLD_FROM) return false;
  const takesItsPlace = selectionEnd - selectionStart >= value.trim().length;
  return !takesItsPlace && text.trim().includes('\n');
}

/** The sources with one more; the same text a second time changes nothing. */
export function withPaste(files: readonly TextFile[], text: string): readonly TextFile[] {
  const pastes = files.filter(({ isAdded }) => isAdded === true);
  if (pastes.some((file) => file.text === text)) return files;
  return [...files, { name: `paste ${pastes.length + 2}`, text, bytes: text.length, isAdded: true }];
}

/** Takes what is pasted as a further output, in the box or, when nothing that is typed in has the focus, anywhere on the page. */
export function acceptPastes(page: Document, box: HTMLTextAreaElement, add: (text: string) => void): void {
  const textOf = (event: ClipboardEvent): string => event.clipboardData?.getData('text/plain') ?? '';
  box.addEventListener('paste', (event) => {
    const text = textOf(event);
    if (event.defaultPrevented || !isSecondOutput(text, box)) return;
    event.preventDefault();
    add(text);
  });
  page.addEventListener('paste', (event) => {
    const { target } = event;
    const isTyping = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    const text = textOf(event);
    if (isTyping || event.defaultPrevented || text.trim() === '') return;
    event.preventDefault();
    if (box.value.trim() === '') {
      box.value = text;
      box.dispatchEvent(new Event('input', { bubbles: true }));
      box.dispatchEvent(new Event('wayout-pasted'));
    } else add(text);
  });
}
