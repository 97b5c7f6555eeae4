/** Code that a page needs only when somebody comes near an element of it, or answered a question on an earlier visit. */
import { storageKey } from '../../quiz/storage-key.ts';

/** What a reader does to an element: all of it is done again once the code is there. */
const DEEDS = ['click', 'change', 'submit'] as const;
const NEAR = ['pointerover', 'focusin', ...DEEDS] as const;

interface Late {
  /** The name of the custom element that the code defines. */
  readonly name: string;
  /** Whether something that happens there is a reason to load. */
  readonly isNear: (target: Element) => boolean;
  readonly load: () => Promise<unknown>;
}

/**
 * Loads the code of an element when it is wanted, and then does again what was done to the element meanwhile. Where the code
 * does not come, the page is told, and shows what readers without scripts see.
 * @returns what loads it now
 */
export function late({ name, isNear, load }: Late): () => void {
  const root = document.documentElement;
  const done: (() => void)[] = [];
  let loading: Promise<unknown> | null = null;

  const begin = (): void => {
    loading ??= load().then(again, () => {
      delete root.dataset['late'];
    });
  };
  const meet = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof Element) || !isNear(target)) return;
    begin();
    if (target.closest(name) !== null) keep(event, target);
  };
  const keep = (event: Event, target: Element): void => {
    if (event instanceof SubmitEvent) {
      event.preventDefault();
      const { submitter } = event;
      done.push(() => (target as HTMLFormElement).requestSubmit(submitter));
    } else if (event.type === 'click' && target.closest('button[type="button"]') !== null) {
      done.push(() => (target as HTMLElement).click());
    } else if (event.type === 'change') done.push(() => target.dispatchEvent(new Event('change', { bubbles: true })));
  };
  const again = async (): Promise<void> => {
    for (const kind of NEAR) document.removeEventListener(kind, meet, true);
    const elements = [...document.querySelectorAll<HTMLElement & { ready?: Promise<void> | null }>(name)];
    await Promise.all(elements.flatMap(({ ready }) => ready ?? []));
    for (const deed of done) deed();
  };

  root.dataset['late'] = '';
  for (const kind of NEAR) document.addEventListener(kind, meet, true);
  return begin;
}

/** Whether this device remembers answers. Asking throws where storage is forbidden. */
export function hasAnswers(): boolean {
  try {
    return localStorage.getItem(storageKey) !== null;
  } catch {
    return false;
  }
}
