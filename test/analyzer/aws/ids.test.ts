// What is told of an id letter by letter is what its patterns tell.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalId, isIllegible } from '../../../src/analyzer/aws/ids.ts';

const seeded = { seed: 20261129, numRuns: 3000 };
const some = (...letters: string[]) => fc.string({ unit: fc.constantFrom(...letters), maxLength: 9 });
const prefix = fc.oneof(
  fc.constantFrom('subnet', 'vpc', 'pcx', 'rtbassoc', 'redacted', 'x', ''),
  some('a', 'x', 'Z', '1', '*'),
);
const digits = fc.oneof(some('0', 'a', 'f'), some('0', 'f', 'g', 'x', 'F', '*', '…', '.', '-', ' ', '$'));
const id = fc.oneof(
  fc.tuple(prefix, fc.constantFrom('-', ':', ''), digits, fc.constantFrom('', ':$LATEST', ' ')).map((parts) => parts.join('')),
  fc.string({ maxLength: 30 }),
); // prettier-ignore

it('is illegible when it was made so, or is no id at all', () => {
  fc.assert(
    fc.property(id, (one) => {
      const isHidden = /xx|\*|…|\.\.|redacted/i.test(one);
      expect(isIllegible(one)).toBe(isHidden || !/^[A-Za-z][A-Za-z0-9]*[-:]./.test(one));
    }),
    seeded,
  );
});

it('is compared in small letters, without blanks and the name of the latest version', () => {
  fc.assert(
    fc.property(id, (one) => {
      expect(canonicalId(one)).toBe(
        one
          .trim()
          .toLowerCase()
          .replace(/:\$latest$/, ''),
      );
    }),
    seeded,
  );
});
