import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import { inPowershell, inPython, recorded } from './support/scenarios.ts';

const FORMS: Readonly<Record<string, (slug: string) => string>> = {
  json: (slug) => recorded(slug, 'json'),
  yaml: (slug) => recorded(slug, 'yaml'),
  'yaml-stream': (slug) => recorded(slug, 'yaml-stream'),
  table: (slug) => recorded(slug, 'table'),
  PowerShell: inPowershell,
  Python: inPython,
};
const LETTERS: Readonly<Record<string, (name: string) => string>> = {
  small: (name) => name.toLowerCase(),
  capital: (name) => name.toUpperCase(),
  'one capital and small': (name) => name.charAt(0) + name.slice(1).toLowerCase(),
};
const NAME = /(["'])[A-Z]\w+\1(?=:)|(?<=^[ -]*)[A-Z]\w+(?=:)|(?<=\| *)[A-Z][A-Za-z0-9]+(?= *\|)/gm;

describe.each(['public-subnet-surprise', 'nat-private-type', 'not-attached', 'sqs-endpoint'])('%s', (slug) => {
  it.each(Object.keys(FORMS).flatMap((form) => Object.keys(LETTERS).map((letters) => [form, letters])))(
    '%s with names in %s letters: the same verdict',
    (form, letters) => {
      const text = FORMS[form]?.(slug) ?? '';
      const other = text.replaceAll(NAME, (name) => LETTERS[letters]?.(name) ?? name);
      expect(check(other).verdict).toBe(check(text).verdict);
    },
  );
});

it('a paste in small letters altogether', () => {
  const text = recorded('public-subnet-surprise', 'json');
  expect(check(text.toLowerCase()).verdict).toBe('unreachable');
});
