/** Questions as an author writes them, and their parts; each test changes the one thing it is about. */
import type {
  CidrQuestion,
  FixQuestion,
  MultiQuestion,
  NumberQuestion,
  OrderQuestion,
  PredictQuestion,
  SingleQuestion,
} from '../../src/quiz/question.ts';
import type { AnswerKey } from '../../src/quiz/types/question-type.ts';

const common = {
  role: 'quiz',
  title: 'Where the packet ends',
  prompt: 'A packet leaves `orders`. Where does it end?',
  misconception: 'public-subnet-is-internet',
  hint: 'Follow the packet stop by stop.',
  passage: 'stop-by-stop',
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

export const orderQuestion: OrderQuestion = {
  ...common,
  id: 'the-way-out',
  type: 'order',
  options: [
    { text: 'Route table', correct: true, reason: 'It picks the target.' },
    { text: 'NAT gateway', correct: true, reason: 'It puts its address on the packet.' },
    { text: 'Internet gateway', correct: true, reason: 'It swaps that for a public one.' },
    { text: 'Inbound rule', correct: false, reason: 'This would be asked of a receiver, but a group admits replies.' },
  ],
};

export const numberQuestion: NumberQuestion = {
  ...common,
  id: 'how-many',
  type: 'number',
  unit: 'addresses',
  options: [
    { value: 251, correct: true, reason: 'Five are reserved.' },
    { value: 256, correct: false, reason: 'This would be all of them, but five are reserved.' },
    { value: 254, correct: false, reason: 'This would be right elsewhere, but AWS keeps five.' },
  ],
};

export const cidrQuestion: CidrQuestion = {
  ...common,
  id: 'which-range',
  type: 'cidr',
  options: [
    { range: '10.0.3.0/24', correct: true, reason: 'It holds both.' },
    { range: '10.0.0.0/16', correct: false, reason: 'This would hold both, but the whole VPC as well.' },
    { range: '10.0.3.0/25', correct: false, reason: 'This would hold the first, but not the second.' },
  ],
};

export const fixQuestion: FixQuestion = {
  ...common,
  id: 'what-lets-it-out',
  type: 'fix',
  scenario: 'no-default-route',
  ask: { destination: 'internet' },
  show: ['route-tables.json'],
  options: [
    {
      text: 'Route to the NAT gateway',
      change: 'aws ec2 create-route --nat-gateway-id nat-1',
      reason: 'It leads out.',
    },
    {
      text: 'Route to the gateway',
      change: 'aws ec2 create-route --gateway-id igw-1',
      reason: 'This would help an instance, but.',
    },
    { text: 'No route', change: 'aws ec2 delete-route --route-table-id rtb-1', reason: 'This would, but.' },
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
