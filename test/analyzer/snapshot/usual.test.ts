// What a sound paste needs is apart from the rest: the short way says what the long one says, and its tables are those of the schemas.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FLAT_IDS } from '../../../src/analyzer/aws/flat-answers.ts';
import { RESOURCES } from '../../../src/analyzer/aws/resources.ts';
import { isNeverEmpty, USUAL } from '../../../src/analyzer/aws/usual-resources.ts';
import { readPaste } from '../../../src/analyzer/paste/read-paste.ts';
import { rareByWrapper, rareKinds } from '../../../src/analyzer/snapshot/kinds/rare.ts';
import { usualByWrapper, usualKinds } from '../../../src/analyzer/snapshot/kinds/usual.ts';
import { kinds } from '../../../src/analyzer/snapshot/kinds.ts';
import { recognise } from '../../../src/analyzer/snapshot/recognise.ts';
import { recogniseUsual } from '../../../src/analyzer/snapshot/recognise-usual.ts';
import type { Recognised } from '../../../src/analyzer/snapshot/recognised.ts';
import { generateVpc } from '../../oracle/generate.ts';
import { toTexts } from '../../oracle/test-vpc.ts';

const SCENARIOS = new URL('../../../content/scenarios/', import.meta.url);
const outputs = readdirSync(SCENARIOS).flatMap((name) =>
  readdirSync(new URL(`${name}/`, SCENARIOS))
    .filter((file) => file.endsWith('.json'))
    .map((file) => readFileSync(new URL(`${name}/${file}`, SCENARIOS), 'utf8')),
);
const madeUp = Array.from({ length: 60 }, (_, seed) => toTexts(generateVpc(seed)).map(({ text }) => text)).flat();
const texts = [...outputs, ...madeUp];

const short = (text: string): readonly (Recognised | null)[] =>
  readPaste(text).documents.map((document) => recogniseUsual(document, () => rareByWrapper));

/** The same answer with something in it that no answer has. */
const spoilt = (text: string): readonly string[] => {
  const value = JSON.parse(text) as Record<string, unknown>;
  return [
    JSON.stringify({ ...value, Strange: [] }),
    JSON.stringify({ ...value, NextToken: 'more' }),
    JSON.stringify({ ...value, FunctionArn: 'arn:aws:lambda:eu-west-1:123456789012:function:x', CreatedAt: 'now' }),
    JSON.stringify([value]),
    text.replaceAll(/"(\w+)Id":/g, '"$1Ids":'),
    text.replaceAll('"DestinationCidrBlock"', '"To"'),
  ];
};

describe('the short way to recognise a document', () => {
  it('says what the long way says, or nothing', () => {
    for (const text of [...texts, ...outputs.flatMap(spoilt)])
      for (const document of readPaste(text).documents) {
        const usual = recogniseUsual(document, () => rareByWrapper);
        if (usual !== null) expect(usual).toEqual(recognise(document));
      }
  });

  it('is the way of nearly all that the command line prints', () => {
    const known = texts.filter((text) => short(text).every((found) => found !== null));
    expect(known.length / texts.length).toBeGreaterThan(0.8);
  });

  it('leaves alone what is no answer', () => {
    for (const text of outputs.flatMap((output) => spoilt(output).slice(0, 4))) expect(short(text)).toContain(null);
  });
});

describe('the tables of the short way', () => {
  it('have each kind once', () => {
    expect(new Set([...usualKinds, ...rareKinds]).size).toBe(usualKinds.length + rareKinds.length);
    expect(kinds).toEqual(expect.arrayContaining([...usualKinds, ...rareKinds]));
    expect(new Set(usualKinds.map(({ schema }) => schema))).toEqual(new Set(USUAL));
  });

  it('have no key of a list twice', () => {
    const keys = kinds.flatMap(({ wrappers }) => wrappers);
    expect(new Set(keys).size).toBe(keys.length);
    for (const kind of usualKinds) for (const key of kind.wrappers) expect(usualByWrapper.get(key)).toBe(kind);
  });

  it('know all lists that are never empty, and all answers with no name around', () => {
    const wrappers = RESOURCES.filter(({ inEveryVpc, inEveryAccount }) => inEveryVpc ?? inEveryAccount);
    for (const resource of wrappers) expect(USUAL).toContain(resource);
    expect(RESOURCES.flatMap((one) => one.wrappers).filter(isNeverEmpty)).toEqual(
      wrappers.flatMap((one) => one.wrappers),
    );
    const ids = RESOURCES.flatMap(({ idField, flatBy }) =>
      idField !== null && flatBy?.includes(idField) ? [idField] : [],
    );
    expect(new Set(FLAT_IDS)).toEqual(new Set(ids));
  });
});
