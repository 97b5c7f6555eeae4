/** The rules of content/rules.yaml with what leans on them: findings of the analyzer, and tests. */
import { z } from 'astro/zod';
import text from '../../content/rules.yaml?raw';
import { type CatalogEntry, findingCatalog } from '../analyzer/index.ts';
import { readYaml } from './read-yaml.ts';
import { type FamilyId, ruleFamilies, type Standing, standings } from './rule-families.ts';
import { type Holder, holders } from './rule-ids.ts';
import { type Source, source } from './sources.ts';

const keys = <T extends object>(record: T) => Object.keys(record) as [keyof T & string, ...(keyof T & string)[]]; // The records' own keys, which TypeScript widens.

const schema = z.array(
  z.strictObject({
    id: z.string(),
    family: z.enum(keys(ruleFamilies)),
    says: z.string(),
    sources: z.array(z.string()).min(1).nullable(),
    standing: z.enum(keys(standings)),
    why: z.string().optional(),
  }),
);

export interface Rule {
  readonly id: string;
  readonly family: FamilyId;
  readonly says: string;
  readonly standing: Standing;
  readonly why: string | undefined;
  readonly sources: readonly Source[];
  readonly findings: readonly CatalogEntry[];
  readonly tests: readonly Holder[];
}

const testTexts = import.meta.glob<string>(
  ['../../test/**/*.test.ts', '../../test/oracle/vectors.ts', '!../../test/content/**'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);
const tests = holders(
  Object.fromEntries(Object.entries(testTexts).map(([path, content]) => [path.replace(/^.*?\/test\//, ''), content])),
);

/** All rules, in the order of the file. */
export const rules: readonly Rule[] = readYaml('content/rules.yaml', text, schema).map((rule) => ({
  ...rule,
  why: rule.why,
  sources: (rule.sources ?? []).map(source),
  findings: findingCatalog.filter((finding) => finding.rules.includes(rule.id)),
  tests: tests.get(rule.id) ?? [],
}));

const families = new Map(rules.map(({ id, family }) => [id, family]));

/** Where a rule is explained; a rule that content/rules.yaml does not have stops the build. */
export function ruleAddress(id: string): string {
  const family = families.get(id);
  if (family === undefined) throw new Error(`content/rules.yaml has no rule "${id}"`);
  return `${familyAddress(family)}#${id}`;
}

/** The page of a family. */
export const familyAddress = (family: FamilyId): string => `/reference/rules/${family}/`;

/** The families with their rules, in the order of the path of a packet. */
export const ruleGroups = keys(ruleFamilies).map((id) => ({
  id,
  ...ruleFamilies[id],
  rules: rules.filter((rule) => rule.family === id),
}));
