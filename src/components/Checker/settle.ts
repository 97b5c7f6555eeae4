/** Calls `act` once things have been quiet for `wait` milliseconds; `now()` does not wait. */
export interface Settled {
  later(): void;
  now(): void;
  cancel(): void;
}

/** A pause between what a reader does and what the page does about it. */
export function settled(act: () => void, wait: number): Settled {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => clearTimeout(timer);
  return {
    cancel,
    later() {
      cancel();
      timer = setTimeout(act, wait);
    },
    now() {
      cancel();
      act();
    },
  };
}
