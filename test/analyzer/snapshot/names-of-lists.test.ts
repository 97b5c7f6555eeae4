// The names that tell a list which was cut, held against what the schemas say.
import { describe, expect, it } from 'vitest';
import { PRINTED } from '../../../src/analyzer/aws/printed.ts';
import { isListField, isPart } from '../../../src/analyzer/aws/schema.ts';
import type { Field } from '../../../src/analyzer/aws/schema.ts';
import { NAMES, OTHERS } from '../../../src/analyzer/snapshot/names-of-lists.ts';

/** The labels of the resources that print a name, anywhere in an answer. */
const printers = new Map<string, Set<string>>();
const add = (name: string, label: string): void =>
  void printers.set(name, (printers.get(name) ?? new Set()).add(label));
function walk(field: Field, label: string): void {
  if (typeof field === 'string') return;
  if (isListField(field)) {
    walk(field[0], label);
    return;
  }
  if (!isPart(field)) return;
  for (const [name, inner] of Object.entries(field)) {
    add(name, label);
    walk(inner, label);
  }
}
for (const { resource, fields } of PRINTED) {
  for (const name of [...resource.wrappers, ...(resource.holders ?? [])]) add(name, resource.label);
  walk(fields, resource.label);
}

const listed = new Set(NAMES.map(({ kind }) => kind.label));
/** What stands around instances, and a name of the wire. */
const IN_NO_SCHEMA = ['DhcpConfigurationSet', 'ReservationId', 'Reservations'];

describe.each(NAMES)('a list of $kind.label that was cut', ({ kind, own, shared }) => {
  it('is told by names of its own, which no other such list has', () => {
    for (const name of own) {
      const labels = [...(printers.get(name) ?? [])].filter((label) => listed.has(label));
      expect(labels, name).toEqual(IN_NO_SCHEMA.includes(name) ? [] : [kind.label]);
    }
  });

  it('has the names that it shares', () => {
    for (const name of shared) expect([...(printers.get(name) ?? [])], name).toContain(kind.label);
  });
});

it('the names of other lists are printed by something', () => {
  expect(OTHERS.filter((name) => !printers.has(name))).toEqual([]);
  expect(new Set([...OTHERS, ...NAMES.flatMap(({ own }) => own)]).size).toBe(
    OTHERS.length + NAMES.flatMap(({ own }) => own).length,
  );
});
