/** Questions as an author writes them, and their parts; each test changes the one thing it is about. */
import type { MultiQuestion, PredictQuestion, SingleQuestion } from '../../src/quiz/question.ts';
import type { AnswerKey } from '../../src/quiz/types/question-type.ts';

const common = {
  role: 'quiz',
  title: 'Where the packet ends',
  prompt: 'A packet leaves `orders`. Where does it end?',
  misconception: 'public-subnet-is-internet',
  hint: 'Follow the packet stop by stop.',
  ordered: false,
} as const;

export const singleQuestion: SingleQuestion = {
  ...common,
  id: 'where-it-ends',
  type: 'single',
  options: [
    { text: 'At the route table.', correct: false, reason: 'This would be true without a route, but there is one.' },
    { text: 'At the gateway.', correct: true, reason: 'Its source has no public address.' },
    { text: 'At the payment API.', correct: false, reason: 'This would be true later, but it never leaves.' },
  ],
};

export const multiQuestion: MultiQuestion = {
  ...common,
  id: 'what-helps',
  type: 'multi',
  options: [
    { text: 'Detach the function', correct: true, reason: 'Its own network leads out.' },
    { text: 'Move it behind a NAT', correct: true, reason: 'The NAT gateway has a public address.' },
    { text: 'Open the group', correct: false, reason: 'This would help if the group blocked it.' },
  ],
};

export const predictQuestion: PredictQuestion = {
  ...common,
  id: 'read-the-table',
  type: 'predict',
  scenario: 'no-default-route',
  ask: { destination: 'internet' },
  show: ['route-tables.json'],
  options: [
    { verdict: 'reachable', reason: 'This would be true with a default route.' },
    { verdict: 'unreachable', reason: 'No route covers the address.' },
  ],
};

/** One right option, `b`. */
export const oneRight: AnswerKey = [
  { key: 'a', right: false },
  { key: 'b', right: true },
  { key: 'c', right: false },
];

/** Two right options, `a` and `c`. */
export const twoRight: AnswerKey = [
  { key: 'a', right: true },
  { key: 'b', right: false },
  { key: 'c', right: true },
  { key: 'd', right: false },
];
