import { describe, expect, it } from 'vitest';
import { PRINTED } from '../../../src/analyzer/aws/printed.ts';
import { allKindsOf, isPart } from '../../../src/analyzer/aws/schema.ts';
import type { Field, Fields } from '../../../src/analyzer/aws/schema.ts';
import { gather, readPaste } from '../../../src/analyzer/index.ts';
import { isKind, isOfKind } from '../../../src/analyzer/paste/formats/cell-kinds.ts';
import { shapeFrom } from '../../../src/analyzer/paste/formats/text/shape.ts';
import { loadParsers } from '../../../src/analyzer/paste/parsers.ts';
import { resources } from '../paste/support/resources.ts';
import { EVERY_PRINTER, PRINTERS } from '../support/print/formats.ts';
import type { Printer } from '../support/print/formats.ts';
import { sampleOf, sampleResource } from './samples.ts';

const parsers = await loadParsers(['yaml']);

/** What a text holds: a resource that no code uses is known, and counted. */
function read(text: string): { readonly held: object; readonly lists: readonly string[] } {
  const snapshot = gather(readPaste(text, parsers));
  return {
    held: resources(snapshot) as object,
    lists: snapshot.documents.map(({ label, count }) => `${String(count)} ${label}`),
  };
}

const FORMATS: Readonly<Record<string, Printer>> = EVERY_PRINTER;

/** Lambda and the calls of Network Manager answer in JSON alone. */
const NOT_IN_XML = new Set([
  'Functions',
  'Versions',
  'CapacityProviders',
  'NetworkConnectors',
  'Revisions',
  'Endpoints',
]);

const LISTS = PRINTED.flatMap(({ resource, fields }) =>
  resource.wrappers.map((wrapper) => ({ wrapper, fields, operation: resource.operations[0], label: resource.label })),
).filter(({ wrapper }) => wrapper !== 'Instances');

/** Every network ACL ends in the rule with the asterisk (NACL-3). The tags of an interface have one name on the wire, and another in JSON. */
function whole(fields: Fields): Record<string, unknown> {
  const rest = Object.fromEntries(Object.entries(sampleResource(fields)).filter(([name]) => name !== 'TagSet'));
  const { Entries: entries } = rest;
  if (!Array.isArray(entries)) return rest;
  const asterisks = [true, false].map((Egress) => ({ ...(entries[0] as object), RuleNumber: 32_767, Egress }));
  return { ...rest, Entries: asterisks };
}

describe.each(LISTS)('$wrapper', ({ wrapper, fields, operation, label }) => {
  const answer = { [wrapper]: [whole(fields), whole(fields)] };
  const asJson = read(JSON.stringify(answer, null, 4));

  it('are recognised in JSON', () => {
    expect(asJson.lists).toEqual([expect.stringMatching(new RegExp(`^[1-9]\\d* ${label}$`))]);
  });

  it.each(Object.keys(PRINTERS).filter((format) => format !== 'XML' || !NOT_IN_XML.has(wrapper)))(
    'are the same in %s',
    (format) => {
      expect(read(FORMATS[format]?.(operation, answer) ?? '')).toEqual(asJson);
    },
  );
});

describe('the schemas', () => {
  const all = PRINTED.flatMap(({ resource, fields }) => partsOf(resource.one, fields));
  it.each(all)('$path has columns of known kinds, few enough to be told apart', ({ fields }) => {
    const plain = Object.values(fields).filter((field) => typeof field === 'string');
    const kindsIn = plain.flatMap(allKindsOf);
    expect(kindsIn.filter((kind) => !isKind(kind))).toEqual([]);
    expect(plain.length).toBeLessThanOrEqual(31);
    const unlike = kindsIn.filter((kind) => !isOfKind(String(sampleOf(kind)), kind));
    expect(unlike).toEqual([]);
    const { fields: columns } = shapeFrom('', fields);
    expect(columns.map(({ name }) => name)).toEqual(columns.map(({ name }) => name).sort());
  });
});

/** All nested parts of a schema by their paths. */
function partsOf(path: string, fields: Fields): { readonly path: string; readonly fields: Fields }[] {
  const below = Object.entries(fields).flatMap(([name, field]) => {
    if (typeof field === 'string') return [];
    const inner: Field = isPart(field) ? field : field[0];
    return isPart(inner) ? partsOf(`${path}.${name}`, inner) : [];
  });
  return [{ path, fields }, ...below];
}

const HOLDERS = PRINTED.flatMap(({ resource, fields }) =>
  (resource.holders ?? []).map((holder) => ({
    holder,
    fields,
    operation: resource.operations.at(-1) ?? '',
    isLambda: resource.wrappers.some((wrapper) => NOT_IN_XML.has(wrapper)),
  })),
);

/** What creates a resource prints the one, under a name of its own: no list of all there are. */
describe.each(HOLDERS)('one $holder', ({ holder, fields, operation, isLambda }) => {
  const answer = { [holder]: whole(fields) };

  const formats = ['YAML', 'YAML stream', 'text', 'table', 'Python', 'PowerShell', ...(isLambda ? [] : ['XML'])];
  it.each(formats)('is the same in %s as in JSON', (format) => {
    expect(read(FORMATS[format]?.(operation, answer) ?? '')).toEqual(read(JSON.stringify(answer, null, 4)));
  });
});
