/** The door to what keeps a text on this device: loaded when the reader wants that, or when a text was kept. */
import { say } from './attention.ts';
import type { TextFile } from './input.ts';
import { deviceKey } from './left.ts';
import type { Parts } from './parts.ts';

/** What the door needs of the checker. */
export interface Holder {
  files(): readonly TextFile[];
  /** Takes the files of a form that was brought back, and has it checked. */
  takeFiles(files: readonly TextFile[]): void;
  /** Lets go of the text, its result and whatever was kept to bring it back. */
  letGo(): void;
}

/** Keeps the form on this device as long as the box is ticked, and empties every place that holds it when told to forget. */
export function keepOnDevice(parts: Parts, { files, takeFiles, letGo }: Holder): void {
  const { remember, forget } = parts;
  const load = () => import('./remember.ts');
  const missing = (): void => say(parts, 'A part of the page could not be loaded.');
  remember.addEventListener('change', () => {
    void load().then((own) => own.follow(parts, files), missing);
  });
  forget.addEventListener('click', () => {
    letGo();
    void load().then((own) => own.forgetAll(parts), missing);
  });
  if (!isKept()) return;
  void load().then((own) => own.bringFromDevice(parts, files, takeFiles), missing);
}

function isKept(): boolean {
  try {
    return localStorage.getItem(deviceKey) !== null;
  } catch {
    return false;
  }
}
