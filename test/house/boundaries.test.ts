// The import rules between the folders of src, tried on one line each.
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { boundaries } from '../../scripts/lint/boundaries.mjs';

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser },
      plugins: { '@typescript-eslint': tseslint.plugin },
    },
    ...(boundaries as object[]),
  ],
});

const rules = async (filePath: string, code: string): Promise<(string | null)[]> =>
  (await eslint.lintText(`${code}\n`, { filePath })).flatMap((file) => file.messages.map((message) => message.ruleId));

const forbidden = [
  ['src/analyzer/path/walk.ts', "import fs from 'node:fs';"],
  ['src/analyzer/path/walk.ts', "import { z } from 'astro/zod';"],
  ['src/analyzer/path/walk.ts', "import { grade } from '../../quiz/grade.ts';"],
  ['src/analyzer/index.ts', "import { href } from '../site/href.ts';"],
  ['src/analyzer/snapshot/routes.ts', "import type { Route } from '@aws-sdk/client-ec2';"],
  ['src/analyzer/report/build.ts', 'export const now = Date.now();'],
  ['src/analyzer/report/build.ts', 'export const title = document.title;'],
  ['src/analyzer/path/walk.ts', "import type { Verdict } from '../report/types.ts';"],
  ['src/analyzer/path/hops/nat.ts', "import { judge } from '../../verdict/judge.ts';"],
  ['src/analyzer/paste/formats/text/cells.ts', "import { gather } from '../../../snapshot/gather.ts';"],
  ['src/analyzer/messages/findings/nat.ts', "import { build } from '../../report/build.ts';"],
  ['src/analyzer/words.ts', "import { walk } from './path/walk.ts';"],
  ['src/quiz/grade.ts', "import { walk } from '../analyzer/path/walk.ts';"],
  ['src/quiz/grade.ts', "import { readFile } from 'node:fs/promises';"],
  ['src/quiz/state.ts', "export const saved = localStorage.getItem('quiz');"],
  ['src/components/Checker/element.ts', "import '../Question/element.ts';"],
  ['src/components/Checker/element.ts', "import { main } from '../../cli/main.ts';"],
  ['src/components/Checker/element.ts', "import { EC2Client } from '@aws-sdk/client-ec2';"],
  ['src/cli/main.ts', "import { href } from '../site/href.ts';"],
  ['src/diagrams/rendered.ts', "import { href } from '../site/href.ts';"],
] as const;

const permitted = [
  ['src/analyzer/path/hops/nat.ts', "import { parse } from '../../network/ipv4.ts';"],
  ['src/analyzer/path/hops/nat.ts', "import type { Word } from '../../words.ts';"],
  ['src/analyzer/report/build.ts', "import { walk } from '../path/walk.ts';"],
  ['src/analyzer/aws/sdk.ts', "export type { Route } from '@aws-sdk/client-ec2';"],
  ['src/quiz/types/predict.ts', "import { check } from '../../analyzer/index.ts';"],
  ['src/quiz/types/cidr.ts', "import { parse } from '../../analyzer/network/ipv4.ts';"],
  ['src/quiz/types/predict.ts', "import type { Verdict } from '../../analyzer/report/types.ts';"],
  ['src/components/Checker/element.ts', "import { check } from '../../analyzer/index.ts';"],
  ['src/cli/main.ts', "import { readFileSync } from 'node:fs';"],
] as const;

describe('the import boundaries', () => {
  it.each(forbidden)('keep %s from: %s', async (file, code) => {
    expect(await rules(file, code)).not.toEqual([]);
  });

  it.each(permitted)('let %s do: %s', async (file, code) => {
    expect(await rules(file, code)).toEqual([]);
  });
});
