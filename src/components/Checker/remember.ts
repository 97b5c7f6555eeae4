/** The form kept in this browser until the reader has it forgotten. */
import { putAside } from './absence.ts';
import { unfold } from './attention.ts';
import { fillIn, takeBack } from './come-back.ts';
import { formIn } from './form.ts';
import type { TextFile } from './input.ts';
import { deviceKey, sessionKey } from './left.ts';
import type { Session } from './left.ts';
import type { Parts } from './parts.ts';

const device = (): Session => localStorage;

/** Keeps the form, or no longer, as the box says; goes on when the page is left. */
export function follow(parts: Parts, files: () => readonly TextFile[]): void {
  const isKept = parts.remember.checked && keep(parts, files());
  if (!parts.remember.checked) drop();
  parts.back.textContent = wordsFor(parts.remember.checked, isKept);
  parts.remember.checked = isKept;
  watch(parts, files);
}

function wordsFor(isWanted: boolean, isKept: boolean): string {
  if (isKept) return 'Kept in this browser, for this page alone, until you press Forget.';
  return isWanted
    ? 'This browser has no room for it, or does not allow it. Nothing is kept.'
    : 'Nothing is kept any more.';
}

/** Fills the form in with what was kept, unless something else was asked for. */
export function bringFromDevice(
  parts: Parts,
  files: () => readonly TextFile[],
  takeFiles: (files: readonly TextFile[]) => void,
): void {
  parts.remember.checked = true;
  watch(parts, files);
  const isTaken = parts.paste.textLength > 0 || files().length > 0 || /^#(?:v1\.|example=)/u.test(location.hash);
  if (isTaken) return;
  const left = takeBack(device, deviceKey, false);
  if (left === null) {
    unfold();
    return;
  }
  fillIn(parts, left, 'Your text of last time is back: you had it kept in this browser.');
  takeFiles(left.files);
}

/** Empties the form and every place where this site may have put what stood in it. */
export function forgetAll(parts: Parts): void {
  drop();
  try {
    sessionStorage.removeItem(sessionKey);
  } catch {
    // Where there is no session, nothing was put there.
  }
  parts.remember.checked = false;
  parts.back.textContent = 'Forgotten: neither this page nor this browser holds your text any more.';
}

function keep(parts: Parts, files: readonly TextFile[]): boolean {
  if (parts.paste.textLength === 0 && files.length === 0) return drop();
  return putAside(device, formIn(parts, files), deviceKey);
}

/** True where the browser lets it be taken away, or never held it. */
function drop(): boolean {
  try {
    device().removeItem(deviceKey);
    return true;
  } catch {
    return false;
  }
}

let isWatched = false;

/** What the reader has changed is kept when the page is left; a text that came by a link or an example is not theirs. */
function watch(parts: Parts, files: () => readonly TextFile[]): void {
  if (isWatched) return;
  isWatched = true;
  let isChanged = false;
  for (const name of ['input', 'drop', 'paste', 'reset']) parts.form.addEventListener(name, () => (isChanged = true));
  addEventListener('pagehide', () => {
    if (isChanged && parts.remember.checked) keep(parts, files());
  });
}
