// Who may import whom under src/. Arrows run one way: pages and components → quiz, diagrams → analyzer.
// @ts-check

/** @typedef {{ group: string[], message: string, allowTypeImports?: boolean }} Pattern */

/** @param {readonly string[]} group @param {string} message @returns {Pattern} */
const forbid = (group, message) => ({ group: [...group], message });

const tools = forbid(
  ['node:*', 'astro', 'astro:*', 'astro/*', '@astrojs/*'],
  'This folder runs in the browser, in tests and in a terminal alike: no Node and no Astro.',
);
const awsClient = forbid(
  ['@aws-sdk/*'],
  'Types of the AWS client come from src/analyzer/aws/sdk.ts; its code never reaches the browser.',
);
/** Every folder of src but the named ones. @param {readonly string[]} allowed */
const others = (allowed) => {
  const folders = [
    'analyzer',
    'quiz',
    'diagrams',
    'site',
    'search',
    'cli',
    'permalink',
    'components',
    'layouts',
    'pages',
  ];
  return folders.filter((folder) => !allowed.includes(folder)).map((folder) => `**/${folder}/**`);
};

/**
 * One configuration object that forbids imports in some files.
 * @param {readonly string[]} files
 * @param {readonly Pattern[]} patterns
 * @param {readonly string[]} [ignores]
 */
const boundary = (files, patterns, ignores = []) => ({
  files: [...files],
  ignores: [...ignores],
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [...patterns] }] },
});

const browserGlobals = ['document', 'window', 'navigator', 'localStorage', 'sessionStorage', 'location', 'history'];
const outsideWorld = ['fetch', 'process', 'setTimeout', 'setInterval', 'performance', 'crypto', 'console'];
const pure = ['src/analyzer/**', 'src/quiz/**', 'src/permalink/**'];
const innerDoor = ['aws', 'paste', 'snapshot', 'path', 'verdict', 'messages', 'fixes', 'report'].map(
  (name) => `**/analyzer/${name}/**`,
);

/** @type {any[]} */
export const boundaries = [
  boundary(
    ['src/analyzer/**'],
    [tools, awsClient, forbid(others(['analyzer', 'path', 'pages']), 'The analyzer imports nothing of the site.')],
    ['src/analyzer/aws/sdk.ts', 'src/analyzer/fixes/change.ts'], // types only, of resources and of requests
  ),
  boundary(
    ['src/quiz/**'],
    [
      tools,
      awsClient,
      forbid(others(['quiz', 'analyzer']), 'The quiz knows questions, not the site.'),
      {
        ...forbid(innerDoor, 'The quiz uses the public door analyzer/index.ts and analyzer/network, nothing inside.'),
        allowTypeImports: true,
      },
    ],
    ['src/quiz/schema.ts'], // read by the build alone, which is where Astro's zod is
  ),
  boundary(
    ['src/components/**/element.ts', 'src/components/**/worker.ts'],
    [
      tools,
      awsClient,
      forbid(
        ['**/components/*/element*', '../*/element*'],
        'An element never imports the element of another component.',
      ),
      forbid(['**/cli/**', '**/pages/**', '**/layouts/**'], 'An element may import pure folders only.'),
    ],
  ),
  boundary(
    ['src/cli/**'],
    [forbid(others(['cli', 'analyzer']), 'The command line uses the analyzer and nothing of the site.')],
  ),
  boundary(
    ['src/diagrams/**'],
    [forbid(others(['diagrams', 'analyzer']), 'Diagrams draw what the analyzer says; they know nothing of the site.')],
  ),
  {
    files: pure,
    rules: {
      'no-restricted-globals': [
        'error',
        ...[...browserGlobals, ...outsideWorld].map((name) => ({
          name,
          message: 'This folder is pure: data in, data out. Clock, storage and the page are arguments.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Chance is an argument, so that a test can repeat it.' },
        { object: 'Date', property: 'now', message: 'The clock is an argument.' },
      ],
    },
  },
];
