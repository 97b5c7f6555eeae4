import { describe, expect, it } from 'vitest';
import { RESOURCES } from '../../../src/analyzer/aws/resources.ts';
import { isListField, isPart } from '../../../src/analyzer/aws/schema.ts';
import type { Field } from '../../../src/analyzer/aws/schema.ts';
import { check, gather, readPaste } from '../../../src/analyzer/index.ts';
import { conform } from '../../../src/analyzer/snapshot/conform.ts';
import { kinds } from '../../../src/analyzer/snapshot/kinds.ts';
import { recorded, slugs } from '../paste/support/scenarios.ts';

const LISTS = RESOURCES.flatMap(({ label, fields, words = {} }) =>
  Object.entries(words).map(([path, list]) => ({ label, fields, path, list })),
);

/** The field at a path, through lists. */
function fieldAt(field: Field | undefined, path: readonly string[]): Field | undefined {
  if (field !== undefined && isListField(field)) return fieldAt(field[0], path);
  const [first, ...rest] = path;
  if (first === undefined) return field;
  return field !== undefined && isPart(field) ? fieldAt(field[first], rest) : undefined;
}

describe.each(LISTS)('$label: $path', ({ fields, path, list }) => {
  it('is a plain field of the schema', () => {
    expect(typeof fieldAt(fields, path.split('.'))).toBe('string');
  });

  it('has each word once, whatever its letters', () => {
    expect(new Set(list.map((word) => word.toLowerCase())).size).toBe(list.length);
  });
});

describe('a word that AWS is known to print', () => {
  const nat = kinds.find(({ idField }) => idField === 'NatGatewayId');
  const read = (State: unknown): unknown => nat && conform({ NatGatewayId: 'nat-1', State }, nat.shape).value['State'];

  it.each([
    ['available', 'available'],
    ['AVAILABLE', 'available'],
    [{ Value: 'Available' }, 'available'],
    ['Paused', 'Paused'],
    ['', undefined],
    [null, undefined],
    [{}, undefined],
  ])('%j is %j', (printed, known) => {
    expect(read(printed)).toBe(known);
  });

  it('leaves an object as it is when all words are spelt as AWS does', () => {
    const value = { NatGatewayId: 'nat-1', State: 'available', NatGatewayAddresses: [{ Status: 'succeeded' }] };
    expect(nat && conform(value, nat.shape).value).toBe(value);
  });

  it('is a fact of the snapshot, and the paste keeps it as it was', () => {
    const text = '{"NatGateways": [{"NatGatewayId": "nat-0a1b2c3d", "State": "DELETED"}]}';
    const { natGateways, paste } = gather(readPaste(text));
    expect(natGateways.items[0]?.data.State).toBe('deleted');
    expect(JSON.stringify(paste.documents[0]?.value)).toContain('DELETED');
  });
});

describe.each(slugs)('%s in letters that AWS does not use', (slug) => {
  const words = new Set(LISTS.flatMap(({ list }) => list));
  it.each(['toUpperCase', 'toLowerCase'] as const)('has the same verdict: %s', (change) => {
    const text = recorded(slug, 'json');
    const other = text.replaceAll(
      /("(?:State|Name|Code|Origin|\w*Type|\w*Mode|\w*Status|RuleAction|InstanceTenancy)": )"([\w-]+)"/g,
      (whole: string, key: string, word: string) => (words.has(word) ? `${key}"${word[change]()}"` : whole),
    );
    const a = check(text);
    const b = check(other);
    expect({ verdict: b.verdict, findings: b.findings.map(({ id }) => id) }).toEqual({
      verdict: a.verdict,
      findings: a.findings.map(({ id }) => id),
    });
  });
});
