/** Changes to the text box that the reader can take back with Ctrl+Z, where the browser allows that. */

/** The one command that keeps the history of a text box. No standard replaces it, and browsers keep it for that reason. */
interface Editable {
  readonly execCommand?: (command: string, showUi: boolean, value: string) => boolean;
}

/** Replaces the whole text; the focus stays where it is. */
export function replaceText(box: HTMLTextAreaElement, text: string): void {
  if (box.value === '') {
    box.value = text;
    return;
  }
  const focused = box.ownerDocument.activeElement;
  box.focus({ preventScroll: true });
  box.select();
  replaceSelection(box, text);
  if (focused instanceof HTMLElement && focused !== box) focused.focus({ preventScroll: true });
}

// The box has to hold the focus for its history to be kept.
function replaceSelection(box: HTMLTextAreaElement, text: string): void {
  const page: Editable = box.ownerDocument;
  const before = box.value.length;
  const done = page.execCommand?.call(page, text === '' ? 'delete' : 'insertText', false, text) ?? false;
  if (!done && box.value.length === before) box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
}
