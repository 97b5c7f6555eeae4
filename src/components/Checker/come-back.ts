/** The reader comes back: the form that was put aside is filled in again. Loaded only when one was. */
import { unfold } from './attention.ts';
import type { TextFile } from './input.ts';
import { sessionKey } from './left.ts';
import type { Left, Session } from './left.ts';
import type { Parts } from './parts.ts';

/** Fills the form in again and says so; `takeFiles` takes its files and has it checked. */
export function comeBack(parts: Parts, takeFiles: (files: readonly TextFile[]) => void): void {
  const left = takeBack(() => sessionStorage);
  if (left === null) {
    unfold();
    return;
  }
  fillIn(parts, left, 'Your text is back.');
  takeFiles(left.files);
}

/** Fills the form in, and says so in `words`. */
export function fillIn(parts: Parts, left: Left, words: string): void {
  // What was typed in the meantime is newer.
  if (parts.paste.value === '') parts.paste.value = left.text;
  parts.destination.value = left.destination;
  parts.family.value = left.family;
  parts.port.value = left.port;
  parts.back.textContent = words;
}

/** Takes out what was put aside, or reads it and leaves it there; null when there is nothing, or something else. */
export function takeBack(session: () => Session, key = sessionKey, isTaken = true): Left | null {
  try {
    const text = session().getItem(key);
    if (isTaken) session().removeItem(key);
    const value: unknown = JSON.parse(text ?? 'null');
    return isLeft(value) ? value : null;
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function isLeft(value: unknown): value is Left {
  return (
    isRecord(value) &&
    ['text', 'destination', 'family', 'port'].every((name) => typeof value[name] === 'string') &&
    Array.isArray(value['files']) &&
    value['files'].every(
      (file) =>
        isRecord(file) &&
        typeof file['name'] === 'string' &&
        typeof file['text'] === 'string' &&
        typeof file['bytes'] === 'number',
    )
  );
}
