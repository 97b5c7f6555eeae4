import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findingCatalog } from '../../src/analyzer/index.ts';
import { ruleFamilies } from '../../src/site/rule-families.ts';
import { holders, rulesIn } from '../../src/site/rule-ids.ts';
import { rules, sources } from './support/read-content.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const texts = (folder: string, wanted: (file: string) => boolean): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter(wanted)
      .map((file) => [`${folder}/${file}`, readFileSync(`${root}${folder}/${file}`, 'utf8')]),
  );

const ids = new Set(rules.map((rule) => rule.id));
/** A letter behind an id names a part of the rule, unless the part is a rule of its own. */
const known = (id: string): boolean => ids.has(id) || ids.has(id.replace(/[a-z]$/, ''));
const analyzer = texts('src/analyzer', (file) => file.endsWith('.ts'));
const cited = new Set(Object.values(analyzer).flatMap((text) => [...rulesIn(text)]));
const isCase = (file: string): boolean => file.endsWith('.test.ts') && !file.startsWith('content/');
const tested = holders(texts('test', (file) => isCase(file) || file === 'oracle/vectors.ts'));
const modelled = rules.filter((rule) => rule.standing === 'modelled').map((rule) => rule.id);

describe('the rules', () => {
  it('have ids of their own, grouped by family without a gap in the order', () => {
    expect(ids.size).toBe(rules.length);
    const order = rules.map((rule) => rule.family).filter((family, index, all) => family !== all[index - 1]);
    expect(order).toEqual(Object.keys(ruleFamilies));
    const prefixes = new Set(rules.map((rule) => `${rule.family} ${rule.id.replace(/-.*/, '')}`));
    expect(prefixes.size).toBe(order.length);
  });

  it('explain every standing but "modelled"', () => {
    const silent = rules.filter((rule) => rule.standing !== 'modelled' && rule.why === undefined);
    expect(silent.map((rule) => rule.id)).toEqual([]);
  });

  it('say one sentence each, and no sentence twice', () => {
    expect(rules.filter((rule) => !/^[^\n]{20,260}\.$/.test(rule.says)).map((rule) => rule.id)).toEqual([]);
    expect(new Set(rules.map((rule) => rule.says)).size).toBe(rules.length);
  });

  it('name sources that exist', () => {
    const pages = new Set(sources.map((source) => source.id));
    const lost = rules.flatMap((rule) => (rule.sources ?? []).filter((id) => !pages.has(id)));
    expect(lost).toEqual([]);
  });
});

describe('the analyzer', () => {
  it('cites only rules that are listed', () => {
    expect([...cited].filter((id) => !known(id))).toEqual([]);
  });

  it('cites every rule that is said to be modelled', () => {
    expect(modelled.filter((id) => !cited.has(id))).toEqual([]);
  });

  it('gives every finding a rule that is listed', () => {
    const loose = findingCatalog.filter(({ rules: named }) => named.length === 0 || !named.every((id) => ids.has(id)));
    expect(loose.map((finding) => finding.id)).toEqual([]);
  });
});

describe('the tests', () => {
  it('hold every rule that is said to be modelled', () => {
    expect(modelled.filter((id) => !tested.has(id))).toEqual([]);
  });
});

describe('finding rule ids in text', () => {
  it('reads ids, parts of rules and ranges', () => {
    expect([...rulesIn('as AZ-1 and TGT-2b say, NAT-1 to NAT-3')].sort()).toEqual([
      'AZ-1',
      'NAT-1',
      'NAT-2',
      'NAT-3',
      'TGT-2b',
    ]);
  });

  it('counts titles, and neither comments nor expected ids', () => {
    const text = "// RT-1 in a comment\nit('RT-1 the explicit table wins', () => expect(codes).toEqual(['RT-2']));";
    expect([...holders({ 'a.test.ts': text })]).toEqual([['RT-1', [{ file: 'a.test.ts', count: 1 }]]]);
  });
});
