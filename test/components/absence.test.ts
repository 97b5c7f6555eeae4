// The form put aside while its page is not there.
import { describe, expect, test } from 'vitest';
import { putAside } from '../../src/components/Checker/absence.ts';
import { takeBack } from '../../src/components/Checker/come-back.ts';
import { sessionKey } from '../../src/components/Checker/left.ts';
import type { Left, Session } from '../../src/components/Checker/left.ts';

const left: Left = {
  text: '{"RouteTables":[]}',
  files: [{ name: 'long paste', text: 'x\n"\u2028', bytes: 4, isHeld: true }],
  destination: 's3',
  family: 'ipv6',
  port: '8443',
};

function sessionOf(content: string | null): { session: Session; content: () => string | null } {
  let held = content;
  const session: Session = {
    getItem: (key) => (key === sessionKey ? held : null),
    setItem: (_, value) => void (held = value),
    removeItem: () => void (held = null),
  };
  return { session, content: () => held };
}

describe('a form that is put aside', () => {
  test('comes back as it was, once', () => {
    const { session, content } = sessionOf(null);
    expect(putAside(() => session, left)).toBe(true);
    expect(takeBack(() => session)).toEqual(left);
    expect(content()).toBeNull();
    expect(takeBack(() => session)).toBeNull();
  });

  test('is not put aside where there is no room, or no session', () => {
    const full: Session = {
      ...sessionOf(null).session,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    const forbidden = (): Session => {
      throw new DOMException('forbidden', 'SecurityError');
    };
    expect(putAside(() => full, left)).toBe(false);
    expect(putAside(forbidden, left)).toBe(false);
    expect(takeBack(forbidden)).toBeNull();
  });

  test.each([
    'no JSON',
    'null',
    '[]',
    '{}',
    JSON.stringify({ ...left, text: 1 }),
    JSON.stringify({ ...left, files: {} }),
    JSON.stringify({ ...left, files: [{ name: 'a', text: 'b' }] }),
  ])('is nothing when the session holds something else: %s', (content) => {
    const held = sessionOf(content);
    expect(takeBack(() => held.session)).toBeNull();
    expect(held.content()).toBeNull();
  });
});
