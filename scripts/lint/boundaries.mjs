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
/** @param {readonly string[]} above rooms of the analyzer */
const oneWay = (above) =>
  forbid(
    above.flatMap((name) => ['./', '../', '../../', '../../../'].map((up) => `${up}${name}/*`)),
    'Arrows in the analyzer run one way: words, network, aws, paste, snapshot, path, verdict, fixes, messages, report.',
  );
/** Every folder of src but the named ones. @param {readonly string[]} allowed */
const others = (allowed) => {
  const folders = [
    'analyzer',
    'controlplane',
    'quiz',
    'walk',
    'labs',
    'diagrams',
    'site',
    'cli',
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
const pure = ['src/analyzer/**', 'src/controlplane/**', 'src/quiz/**', 'src/search/**', 'src/walk/**', 'src/labs/**'];
/** The rooms of the analyzer from the lowest to the highest: each may use those before it, words.ts lies below them all. */
const rooms = ['network', 'aws', 'paste', 'snapshot', 'path', 'verdict', 'fixes', 'messages', 'report'];
const innerDoor = rooms.filter((name) => name !== 'network').map((name) => `**/analyzer/${name}/**`);
const analyzer = [
  tools,
  awsClient,
  forbid(others(['analyzer', 'path', 'pages']), 'The analyzer imports nothing of the site.'),
];
/** SDK types come in here: of resources, of requests. */
const sdkDoors = ['src/analyzer/aws/sdk.ts', 'src/analyzer/fixes/change.ts'];

/** @type {any[]} */
export const boundaries = [
  boundary(['src/analyzer/*.ts'], analyzer),
  // The highest room has nothing above it.
  ...['words.ts', ...rooms.slice(0, -1).map((name) => `${name}/**`)].map((files, level) =>
    boundary([`src/analyzer/${files}`], [...analyzer, oneWay(rooms.slice(level))], sdkDoors),
  ),
  boundary(['src/analyzer/report/**'], analyzer),
  boundary(
    ['src/controlplane/**'],
    [
      tools,
      awsClient,
      forbid(others(['controlplane', 'analyzer']), 'The control plane knows the analyzer and nothing above it.'),
      {
        ...forbid(
          // The printer of requests as commands, whose way back is in controlplane/commands, and two lists: labs
          // load the control plane without the whole analyzer.
          [...innerDoor, ...['assigned', 'aws-cli', 'prices'].map((name) => `!**/analyzer/fixes/${name}.ts`)],
          'The control plane uses the doors of the analyzer and analyzer/network, nothing inside.',
        ),
        allowTypeImports: true,
      },
    ],
    ['src/controlplane/sdk.ts'], // where the SDK's types come in
  ),
  boundary(
    ['src/walk/**'],
    [
      tools,
      awsClient,
      forbid(
        others(['walk', 'controlplane', 'analyzer']),
        'A figure shows what the analyzer says; it knows nothing of the site.',
      ),
    ],
    ['src/walk/plan-file.ts'], // read by the build alone, which is where Astro's zod is
  ),
  boundary(
    ['src/labs/**'],
    [
      tools,
      awsClient,
      forbid(
        others(['labs', 'controlplane', 'analyzer']),
        'A lab asks the control plane and the analyzer; it knows nothing of the site.',
      ),
    ],
    ['src/labs/lab-file.ts'], // read by the build alone, which is where Astro's zod is
  ),
  boundary(
    ['src/quiz/**'],
    [
      tools,
      awsClient,
      forbid(others(['quiz', 'controlplane', 'analyzer']), 'The quiz knows questions, not the site.'),
      {
        ...forbid(innerDoor, 'The quiz uses the public door analyzer/index.ts and analyzer/network, nothing inside.'),
        allowTypeImports: true,
      },
    ],
    ['src/quiz/schema.ts', 'src/quiz/question-shapes.ts'], // read by the build alone, which is where Astro's zod is
  ),
  boundary(
    ['src/search/**'],
    [tools, awsClient, forbid(others([]), 'The search knows entries, not what they are made of.')],
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
    [
      forbid(
        others(['cli', 'controlplane', 'analyzer']),
        'The command line uses the analyzer and the control plane and nothing of the site.',
      ),
    ],
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
