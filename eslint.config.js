// @ts-check
import astro from 'eslint-plugin-astro';
import { configs as regexp } from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { boundaries } from './scripts/lint/boundaries.mjs';

export default defineConfig(
  globalIgnores(['dist', '.astro', '.cache', 'src/diagrams/rendered', 'content', 'test/fixtures']),
  {
    files: ['**/*.{ts,mjs,js}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.js'] }, tsconfigRootDir: import.meta.dirname },
    },
  },
  { files: ['**/*.astro'], extends: [tseslint.configs.strict, astro.configs.recommended] },
  { files: ['**/*.{ts,mjs,js,astro}'], extends: [regexp.recommended] },
  {
    files: ['**/*.{ts,mjs,js,astro}'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'smart'],
      'no-console': 'error',
      // Pasted text may hold them, and the patterns that take them off have to name them.
      'no-control-regex': 'off',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-script-url': 'error',
      'regexp/use-ignore-case': 'off',
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
    },
  },
  {
    files: ['**/*.{ts,mjs,js}'],
    rules: {
      // Nothing here is an enum, and classes are not passed for each other: two slow rules with nothing to find.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      // `interface` and `type` differ for readers who extend them; the contracts use whichever says it better.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      // `[...text]` is the way to the code points of a string.
      '@typescript-eslint/no-misused-spread': 'off',
      // `x['key']` marks a key that may not be there.
      '@typescript-eslint/dot-notation': 'off',
      // Objects here are tables of functions without a `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Closed lists end in `unknown` here, so a union may hold a word and `string` side by side.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
    },
  },
  {
    // Scripts are plain JavaScript with JSDoc types, run before anything is installed: values from JSON are `any` there.
    files: ['**/*.{mjs,js}'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  { files: ['src/cli/**', 'scripts/**', '.ci/**', 'test/bench/**', 'test/fuzz/**'], rules: { 'no-console': 'off' } },
  {
    // Astro components have no types outside Astro's own compiler; `astro check` covers these files.
    files: ['src/components/authors/**', 'test/components/**'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['test/**'], rules: { '@typescript-eslint/no-floating-promises': 'error' } },
  // Pasted text may be ten megabytes of anything.
  {
    files: ['src/analyzer/**', 'src/cli/**'],
    rules: {
      'regexp/no-super-linear-move': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: ':matches(NewExpression, CallExpression)[callee.name="RegExp"]',
          message: 'A pattern made of pasted words may take for ever, and no lint rule sees it: compare part by part.',
        },
        {
          selector:
            'CallExpression[callee.property.name=/^(?:push|unshift|splice|max|min|fromCharCode|fromCodePoint)$/] > SpreadElement.arguments',
          message:
            'A long list as arguments is a RangeError: src/analyzer/lists.ts walks it, and `[...a, ...b]` has no limit.',
        },
      ],
    },
  },
  {
    // A file is one concept, a function one screen. The generated list of findings and tables of data are neither.
    files: ['src/analyzer/**'],
    // Tables, and what is generated.
    ignores: [
      'src/analyzer/messages/findings/index.ts',
      'src/analyzer/messages/{hops,need-texts}.ts',
      'src/analyzer/path/facts.ts',
    ],
    rules: { 'max-lines': ['error', 200], 'max-lines-per-function': ['error', 60] },
  },
  ...boundaries,
);
