/** Where answers are kept: this browser, or this page alone where the browser forbids storage. */
import type { Store } from '../../quiz/storage.ts';

/** The storage of the device. Reading `localStorage` throws where it is forbidden. */
export function deviceStore(): Store {
  try {
    return localStorage;
  } catch {
    return { getItem: () => null, setItem: refuse, removeItem: () => undefined };
  }
}

function refuse(): never {
  throw new Error('This browser forbids storage.');
}
