import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { settled } from '../../src/components/Checker/settle.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('acts once, after the last call has rested', () => {
  const act = vi.fn();
  const pause = settled(act, 250);
  for (let call = 0; call < 5; call += 1) {
    pause.later();
    vi.advanceTimersByTime(200);
  }
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(50);
  expect(act).toHaveBeenCalledTimes(1);
});

test('acts at once when asked to, and forgets what was waiting', () => {
  const act = vi.fn();
  const pause = settled(act, 250);
  pause.later();
  pause.now();
  vi.advanceTimersByTime(1000);
  expect(act).toHaveBeenCalledTimes(1);
});

test('takes another pause for one call', () => {
  const act = vi.fn();
  settled(act, 1000).later(100);
  vi.advanceTimersByTime(100);
  expect(act).toHaveBeenCalledTimes(1);
});
