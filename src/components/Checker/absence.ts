/**
 * What the form holds while its page is not there: it waits in the session of this tab, from leaving until coming back.
 * As long as the page is open nothing of it is stored.
 */
import { formIn } from './form.ts';
import type { TextFile } from './input.ts';
import { sessionKey } from './left.ts';
import type { Left, Session } from './left.ts';
import type { Parts } from './parts.ts';

/** Puts the form aside; false when the storage has no room for it, or is forbidden. */
export function putAside(session: () => Session, left: Left, key = sessionKey): boolean {
  try {
    session().setItem(key, JSON.stringify(left));
    return true;
  } catch {
    return false;
  }
}

/**
 * Keeps the form over an absence: put aside on leaving, brought back on return. What the session cannot hold is asked
 * about before it is lost.
 * @param files the present files
 * @param takeFiles takes the files of a form that was brought back, and has it checked
 */
export function keepOverAbsence(
  parts: Parts,
  files: () => readonly TextFile[],
  takeFiles: (files: readonly TextFile[]) => void,
): void {
  const session = (): Session => sessionStorage;
  const isEmpty = (): boolean => parts.paste.textLength === 0 && files().length === 0;
  const put = (): boolean => isEmpty() || putAside(session, formIn(parts, files()));
  // Some browsers keep no page in memory that asks; so only one that holds something does.
  const ask = (event: BeforeUnloadEvent): void => {
    if (!put()) event.preventDefault();
    isWaiting(session, true);
  };
  const listen = (): void => addEventListener('beforeunload', ask);
  for (const name of ['input', 'drop', 'paste']) parts.form.addEventListener(name, listen);
  addEventListener('pagehide', put);
  // A page that was kept in memory still holds its form.
  addEventListener('pageshow', ({ persisted }) => persisted && isWaiting(session, true));
  if (!isWaiting(session)) return;
  listen();
  void import('./come-back.ts').then(({ comeBack }) => comeBack(parts, takeFiles));
}

/** Whether a form was put aside; it may be forgotten at once. */
function isWaiting(session: () => Session, forget = false): boolean {
  try {
    if (forget) session().removeItem(sessionKey);
    return session().getItem(sessionKey) !== null;
  } catch {
    return false;
  }
}
