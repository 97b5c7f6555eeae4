// The scaffolds, run in a copy: what they write has the skeleton of its siblings. `recipes.test.ts` compiles a finding of theirs.
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root, runScript } from '../support/run.ts';
import type { Outcome } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary.ts';

const copy = temporaryFolder('copy');
const LESSON = 'nowhere-at-all';
const read = (path: string): string => readFileSync(join(copy, path), 'utf8');
const frontmatter = (path: string): object => parse(/^---\n(.*?)\n---\n/s.exec(read(path))?.[1] ?? '') as object; // the skeleton is what is tested
const headings = (path: string): readonly string[] => read(path).match(/^## .*/gm) ?? [];
const scaffold = (name: string, ...args: string[]): Promise<Outcome> =>
  runScript([`scripts/new-${name}.mjs`, ...args], { cwd: copy });

beforeAll(async () => {
  for (const path of ['content', 'src', 'scripts', 'package.json', 'tsconfig.json', 'prettier.config.js']) {
    cpSync(join(root, path), join(copy, path), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const course = join(copy, 'content/course.yaml');
  writeFileSync(
    course,
    `${readFileSync(course, 'utf8').trimEnd()}\n      - { slug: ${LESSON}, title: Nowhere, planned: true }\n`,
  );
  const outcomes = [
    await scaffold('finding', 'route-to-nowhere'),
    await scaffold('scenario', 'nowhere'),
    await scaffold('lesson', LESSON),
    await scaffold('question', LESSON, 'nowhere-three'),
  ];
  expect(outcomes.map(({ status, stderr }) => [status, stderr])).toEqual(outcomes.map(() => [0, '']));
});

describe('the scaffolds', () => {
  it('write a finding whose page has the skeleton of its siblings', () => {
    const [own, sibling] = ['content/findings/route-to-nowhere.mdx', 'content/findings/no-default-route.mdx'];
    expect(Object.keys(frontmatter(own))).toEqual(Object.keys(frontmatter(sibling)));
    expect(headings(own)).toEqual(headings(sibling));
  });

  it('write a finding that is registered, and has its fact', () => {
    expect(read('src/analyzer/messages/findings/index.ts')).toContain("'route-to-nowhere': routeToNowhere,");
    expect(read('src/analyzer/path/facts.ts')).toContain("'route-to-nowhere': {");
  });

  it('write a lesson with the skeleton of its siblings, and place it in the course', () => {
    const [own, sibling] = [`content/lessons/${LESSON}`, 'content/lessons/nat-done-right'];
    expect(Object.keys(frontmatter(`${own}/index.mdx`))).toEqual(Object.keys(frontmatter(`${sibling}/index.mdx`)));
    const course = parse(read('content/course.yaml')) as { parts: { lessons: unknown[] }[] };
    expect(course.parts.flatMap(({ lessons }) => lessons)).toContain(LESSON);
  });

  it('write questions of the shape that the others have', () => {
    const own = parse(read(`content/lessons/${LESSON}/questions.yaml`)) as Record<string, unknown>[];
    const keys = ['id', 'type', 'title', 'prompt', 'misconception', 'hint', 'options'];
    expect(own).toHaveLength(4);
    for (const question of own) expect(Object.keys(question)).toEqual(expect.arrayContaining(keys));
    expect(own.at(-1)?.['id']).toBe('nowhere-three');
  });

  it('write a scenario with its description and its table', () => {
    expect(parse(read('content/scenarios/nowhere/scenario.yaml'))).toMatchObject({
      expect: { verdict: 'unreachable' },
    });
    expect(JSON.parse(read('content/scenarios/nowhere/route-tables.json'))).toHaveProperty('RouteTables');
  });

  it('write what Prettier would', async () => {
    const paths = [
      'src/analyzer/messages/findings/route-to-nowhere.ts',
      'content/scenarios/nowhere/scenario.yaml',
      `content/lessons/${LESSON}/questions.yaml`,
    ];
    const { stderr, status } = await runScript(['node_modules/prettier/bin/prettier.cjs', '--check', ...paths], {
      cwd: copy,
    });
    expect(status, stderr).toBe(0);
  });

  it('overwrite nothing, and say so', async () => {
    const { status, stderr } = await scaffold('scenario', 'nowhere');
    expect(status).toBe(2);
    expect(stderr).toContain('there already');
  });

  it.each([
    ['finding', 'Not An Id'],
    ['lesson', 'never-planned'],
    ['question', 'no-such-lesson', 'x'],
  ])('refuse new-%s %s', async (name, ...args) => {
    const { status, stderr } = await scaffold(name, ...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(/\S/);
  });
});
