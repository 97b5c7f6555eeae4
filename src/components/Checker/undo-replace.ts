/** What the reader typed or chose, kept when an example or the Clear button takes its place. */
import { replaceText } from './box.ts';
import { loadExample } from './examples.ts';
import { formIn } from './form.ts';
import type { TextFile } from './input.ts';
import type { Left } from './left.ts';
import type { Parts } from './parts.ts';

export interface Work {
  /** Keeps what the form holds, if that is the reader's own, before something takes its place. */
  keep(words: string): void;
  /** Puts back what was kept; what stood there meanwhile is kept in turn. */
  bringBack(): void;
  /** Puts an example into the form, and keeps what it takes the place of; false when it cannot be had. */
  openExample(address: string): Promise<boolean>;
}

/** Watches over the reader's work; `takeFiles` replaces the files and has the form checked. */
export function keepWork(
  parts: Parts,
  files: () => readonly TextFile[],
  takeFiles: (files: readonly TextFile[]) => void,
): Work {
  let kept: Left | null = null;
  let example: string | null = null;
  const keep = (words: string): void => {
    const now = formIn(parts, files());
    if (!isOwnWork(now, example)) return;
    kept = now;
    showOffer(parts.back, words);
  };
  const fill = ({ text, destination, family }: Pick<Left, 'text' | 'destination' | 'family'>): void => {
    replaceText(parts.paste, text);
    parts.destination.value = destination;
    parts.family.value = family;
  };
  return {
    keep,
    bringBack() {
      if (kept === null) return;
      const back = kept;
      kept = null;
      showOffer(parts.back, null);
      keep('Your text is back; what stood here before is kept.');
      fill(back);
      parts.port.value = back.port;
      parts.paste.focus();
      takeFiles(back.files);
    },
    async openExample(address) {
      const loaded = await loadExample(address);
      if (loaded === null) return false;
      keep('Your text made room for the example.');
      example = loaded.text;
      fill(loaded);
      parts.choices.replaceChildren();
      takeFiles([]);
      return true;
    },
  };
}

/** Whether losing this would lose work: not when it is empty, nor when it is an example as it came. */
export function isOwnWork({ text, files }: Left, example: string | null): boolean {
  return files.length > 0 || (text.trim() !== '' && text !== example);
}

/** Says that the reader's text is kept, with the button that brings it back; null takes the offer away. */
function showOffer(place: HTMLElement, words: string | null): void {
  if (words === null) {
    place.replaceChildren();
    return;
  }
  const button = place.ownerDocument.createElement('button');
  button.type = 'button';
  button.dataset['part'] = 'bring-back';
  button.textContent = 'Bring back your text';
  place.replaceChildren(`${words} `, button);
}
