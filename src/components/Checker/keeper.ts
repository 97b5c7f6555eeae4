/** The door to what keeps the reader's text, which is loaded when something is about to take its place. */
import { say, unfold } from './attention.ts';
import type { TextFile } from './input.ts';
import type { Parts } from './parts.ts';
import type { Work } from './undo-replace.ts';

export interface Keeper {
  /** Opens an example; the text whose place it takes is kept. */
  openExample(address: string): Promise<void>;
  /** Empties the form and keeps what stood there; `after` follows in any case. */
  clear(after: () => void): Promise<void>;
  bringBack(): Promise<void>;
  /** Empties the form and keeps nothing, not even what was kept before. */
  forget(): void;
}

/** Empties the form; whether it is remembered is no part of it. */
function empty({ form, remember }: Parts): void {
  const { checked } = remember;
  form.reset();
  remember.checked = checked;
}

/** Makes the door; `takeFiles` replaces the files and has the form checked. */
export function makeKeeper(
  parts: Parts,
  files: () => readonly TextFile[],
  takeFiles: (files: readonly TextFile[]) => void,
): Keeper {
  let loaded: Promise<Work> | null = null;
  const work = (): Promise<Work> =>
    (loaded ??= import('./undo-replace.ts').then(
      ({ keepWork }) => keepWork(parts, files, takeFiles),
      (error: unknown) => {
        loaded = null;
        throw error;
      },
    ));
  return {
    async openExample(address) {
      const isOpen = await work().then(
        (own) => own.openExample(address),
        () => false,
      );
      if (isOpen) return;
      unfold();
      say(parts, 'The example could not be loaded.');
    },
    async clear(after) {
      // Offline there may be nothing to keep it with; clearing is what was asked for.
      const own = await work().catch(() => null);
      own?.keep('Cleared. Your text is kept.');
      empty(parts);
      after();
    },
    forget() {
      loaded = null;
      empty(parts);
    },
    async bringBack() {
      (await work()).bringBack();
    },
  };
}
