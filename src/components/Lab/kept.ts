/** A session as this browser keeps it, and as an address carries it. What comes back is hostile until it is read. */
import { FRESH, type Session } from '../../labs/fresh.ts';

/** Lines of an address; a longer session is kept in the tab alone. */
const MOST_CHARACTERS = 1500;
const MOST_LINES = 60;

export const keyOf = (slug: string): string => `way-out:lab:${slug}`;

/** The fragment without its `#`; empty where there is nothing to carry, or too much. */
export function fragmentOf({ done }: Session): string {
  const text = done.length === 0 ? '' : new URLSearchParams({ do: done.join('\n') }).toString();
  return text.length > MOST_CHARACTERS ? '' : text;
}

/** The session of an address, or else the one that was kept, or else a fresh one. */
export function sessionFrom(fragment: string, kept: string | null): Session {
  const lines = new URLSearchParams(fragment).get('do');
  if (lines !== null) return { ...FRESH, done: lines.split('\n').slice(0, MOST_LINES) };
  try {
    const value: unknown = JSON.parse(kept ?? 'null');
    return isSession(value) ? { done: value.done, invocations: value.invocations, hints: value.hints } : FRESH;
  } catch {
    return FRESH;
  }
}

function isSession(value: unknown): value is Session {
  if (typeof value !== 'object' || value === null) return false;
  const { done, invocations, hints } = value as Record<keyof Session, unknown>;
  return (
    Array.isArray(done) &&
    done.length <= MOST_LINES &&
    done.every((line) => typeof line === 'string') &&
    [invocations, hints].every((count) => Number.isSafeInteger(count) && Number(count) >= 0)
  );
}
