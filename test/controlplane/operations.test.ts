// Every file of operations/ is an operation, and every request that a fix issues has one.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { check, type Question } from '../../src/analyzer/index.ts';
import { kebab } from '../../src/analyzer/fixes/aws-cli.ts';
import { OPERATIONS } from '../../src/controlplane/operations.ts';
import { scenarios } from '../content/support/scenarios.ts';

const source = (path: string): string => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));
const files = readdirSync(source('controlplane/operations')).map((name) => name.replace(/\.ts$/, ''));
const names = [...OPERATIONS.values()].map(({ name }) => name);

describe('operations', () => {
  it('are one file each, under the name of the AWS CLI', () => {
    expect(names.map(kebab).toSorted()).toEqual(files.toSorted());
  });

  it('hold every request that a fix can issue, by the type of the fixes', () => {
    const text = readFileSync(source('analyzer/fixes/change.ts'), 'utf8');
    const inputs = text.slice(
      text.indexOf('interface Ec2Inputs {'),
      text.indexOf('\n}\n', text.indexOf('interface Ec2Inputs {')),
    );
    const asked = [...inputs.matchAll(/^ {2}(\w+): \w+CommandInput;$/gm)].map(([, name = '']) => name);
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((name) => !OPERATIONS.has(`ec2 ${name}`))).toEqual([]);
    expect(OPERATIONS.has('lambda UpdateFunctionConfiguration')).toBe(true);
  });

  it('hold every request that a fix of a scenario does issue', () => {
    const issued = scenarios.flatMap(({ files: texts, data }) =>
      check(texts, JSON.parse(JSON.stringify(data.ask ?? {})) as Question).findings.flatMap(({ fixes }) =>
        fixes.flatMap(({ changes }) => changes.map(({ service, operation }) => `${service} ${operation}`)),
      ),
    );
    expect([...new Set(issued)].filter((name) => !OPERATIONS.has(name))).toEqual([]);
  });

  it('name their required parameters among those that they take', () => {
    for (const { name, parameters, required } of OPERATIONS.values())
      expect(
        required.filter((one) => !Object.hasOwn(parameters, one)),
        name,
      ).toEqual([]);
  });
});
