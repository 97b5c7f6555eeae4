import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grade } from '../../src/quiz/grade.ts';
import { cidr } from '../../src/quiz/graders/cidr.ts';
import { number } from '../../src/quiz/graders/number.ts';
import { present } from '../../src/quiz/present.ts';
import { cidrQuestion, numberQuestion } from './samples.ts';

const keyOf = (question: typeof cidrQuestion | typeof numberQuestion) =>
  present(question).options.map(({ key, right }) => ({ key, right }));
const numbers = keyOf(numberQuestion);
const ranges = keyOf(cidrQuestion);

describe('a typed number', () => {
  test.each(['251', ' 251 ', '251 addresses', '251.', '251 Addresses'])('is right as "%s"', (text) => {
    expect(grade(number, numbers, [text])).toMatchObject({ right: true, wrong: [] });
  });

  test.each(['1,024', '1 024', '1024', '1_024', '1\u202f024 bytes'])('has its groups read: "%s"', (text) => {
    expect(grade(number, [{ key: '1024', right: true }], [text])?.right).toBe(true);
  });

  test('names the near miss that it is', () => {
    expect(grade(number, numbers, ['256'])).toEqual({ right: false, wrong: ['256'], incomplete: false });
  });

  test('is wrong without a reason of its own when nobody foresaw it', () => {
    expect(grade(number, numbers, ['7'])).toEqual({ right: false, wrong: [], incomplete: true });
  });

  test.each(['', 'many', '2.5', '-251', '251/2', '25,1', '1e3', '__proto__', '9'.repeat(40)])(
    'is no answer yet as "%s"',
    (text) => {
      expect(grade(number, numbers, [text])).toBeNull();
    },
  );
});

describe('a typed range', () => {
  test.each(['10.0.3.0/24', ' 10.0.3.0 / 24 ', '10.0.3.0/24.', '10.0.3.0/255.255.255.0', '10.0.3.0 255.255.255.0'])(
    'is right as "%s"',
    (text) => {
      expect(grade(cidr, ranges, [text])).toMatchObject({ right: true, wrong: [] });
    },
  );

  test.each(['10.0.3.7/24', '10.0.3.255 / 24'])('has a reason of its own for host bits: "%s"', (text) => {
    expect(grade(cidr, ranges, [text])).toEqual({ right: false, wrong: ['host-bits'], incomplete: false });
  });

  test('names the near miss that it is, however that is spelt', () => {
    for (const text of ['10.0.0.0/16', '10.0.77.1/16'])
      expect(grade(cidr, ranges, [text])).toMatchObject({ right: false, wrong: ['10.0.0.0/16'] });
  });

  test.each(['', '10.0.3.0', '10.0.3/24', '10.0.3.0/33', '10.0.3.0/255.0.255.0', '10.0.3.0-24', 'local'])(
    'is no answer yet as "%s"',
    (text) => {
      expect(grade(cidr, ranges, [text])).toBeNull();
    },
  );

  test('reads IPv6 as AWS writes it, and as it may be spelt', () => {
    const key = [
      { key: '2001:db8::/56', right: true },
      { key: 'host-bits', right: false },
    ];
    for (const text of ['2001:db8::/56', '2001:0DB8:0::/56', '2001:db8:0:0::/56'])
      expect(grade(cidr, key, [text])?.right).toBe(true);
    expect(grade(cidr, key, ['2001:db8::1/56'])?.wrong).toEqual(['host-bits']);
  });
});

test('no text makes a grader fail, and only one text at a time is an answer', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, other) => {
      for (const [grader, key] of [
        [number, numbers],
        [cidr, ranges],
      ] as const) {
        // prettier-ignore
        const graded = grade(grader, key, [text]);
        if (graded?.right) expect(graded.wrong).toEqual([]);
        expect(grade(grader, key, [text, other])).toBeNull();
      }
    }),
  );
});
