/** A pause between what a reader does and what the page does about it. */
export interface Settled {
  /** Acts after the pause, or after another one; whatever was still waiting is forgotten. */
  later(wait?: number): void;
  now(): void;
  /** Forgets what was still waiting. */
  stop(): void;
}

/** Makes `act` wait until things have been quiet for `pause` milliseconds. */
export function settled(act: () => void, pause: number): Settled {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    later(wait = pause) {
      clearTimeout(timer);
      timer = setTimeout(act, wait);
    },
    now() {
      clearTimeout(timer);
      act();
    },
    stop() {
      clearTimeout(timer);
    },
  };
}
