/** FMT-21: the fields of a kind by the look of their value, for lists whose keys `--query` renamed or dropped. */
import { kindsOf } from '../aws/schema.ts';
import type { Field } from '../aws/schema.ts';
import { look, testOfLook } from '../aws/value-tests.ts';
import type { ValueTest } from '../aws/value-tests.ts';
import type { Kind } from './kind.ts';
import { routeTables } from './kinds/usual.ts';
import type { FieldTests } from './restore-keys.ts';
import { holdsRoutes } from './routes.ts';

const made = new WeakMap<Kind, FieldTests>();

/** The tests of a kind, the most telling first; none for a kind that is never told by its values. */
export function byValue(kind: Kind): FieldTests {
  const known = made.get(kind);
  if (known !== undefined) return known;
  const { identify = [], fields } = kind.schema;
  const tests = identify.map((entry) =>
    typeof entry === 'string' ? ([entry, testOf(fields[entry])] as const) : ([entry[0], testOfLook(entry[1])] as const),
  );
  // Routes are told by their elements, which no schema can say.
  const all: FieldTests = kind === routeTables ? [...tests, ['Routes', holdsRoutes]] : tests;
  made.set(kind, all);
  return all;
}

/** The test of the first kind of cell that a plain field holds. */
function testOf(field: Field | undefined): ValueTest {
  return typeof field === 'string' ? look(kindsOf(field)[0] ?? '') : () => false;
}
