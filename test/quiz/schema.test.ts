import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readQuestions } from '../../src/quiz/schema.ts';

/** A sound question in YAML; a case replaces or removes lines of it. */
const sound = `
- id: where-it-ends
  type: single
  title: Where the packet ends
  prompt: A packet leaves the function. Where does it end?
  misconception: public-subnet-is-internet
  hint: Follow the packet stop by stop.
  passage: stop-by-stop
  options:
    - text: At the route table of the subnet
      misconception: first-route-wins
      reason: This would be true without a route, but there is one.
    - text: At the internet gateway
      correct: true
      reason: Its source has no public address.
    - text: At the payment API itself
      reason: This would be true later, but it never leaves.
`;

const predict = `
- id: read-the-table
  type: predict
  title: Read the table
  prompt: Will the function reach the internet?
  misconception: attach-adds
  hint: Look for a default route.
  passage: default-routes
  scenario: no-default-route
  ask: { destination: internet, family: ipv4 }
  show: [route-tables.json]
  options:
    - verdict: reachable
      reason: This would be true with a default route.
    - verdict: unreachable
      reason: No route covers the address.
`;

const order = `
- id: the-way-out
  type: order
  title: The way out
  prompt: Put the stops in order.
  misconception: attach-adds
  hint: Follow the packet.
  passage: stop-by-stop
  options:
    - { text: Route table, correct: true, reason: It picks the target. }
    - { text: NAT gateway, correct: true, reason: It sends for the function. }
    - { text: Internet gateway, correct: true, reason: It swaps the address. }
    - { text: Inbound rule, misconception: sg-inbound-for-replies, reason: 'This would be asked of a receiver, but not here.' }
`;

const number = `
- id: how-many
  type: number
  title: How many
  prompt: How many addresses are free?
  misconception: eni-per-invocation
  hint: AWS keeps some.
  passage: addresses
  unit: addresses
  options:
    - { value: 251, correct: true, reason: Five are kept. }
    - { value: 256, reason: 'This would be all, but five are kept.' }
    - { value: 254, reason: 'This would be right elsewhere, but five are kept.' }
`;

const cidr = `
- id: which-range
  type: cidr
  title: Which range
  prompt: Which range holds both?
  misconception: first-route-wins
  hint: Compare the bits.
  passage: ranges
  options:
    - { range: 10.0.3.0/24, correct: true, reason: It holds both. }
    - { range: 10.0.0.0/16, reason: 'This would hold both, but more besides.' }
    - { range: 10.0.3.0/25, reason: 'This would hold one, but not the other.' }
`;

const fix = `
- id: what-lets-it-out
  type: fix
  title: A way out
  prompt: Which change lets it out?
  misconception: public-subnet-is-internet
  hint: Ask who has a public address.
  passage: doing-it
  scenario: no-default-route
  show: [route-tables.json]
  options:
    - { text: By NAT, change: aws ec2 create-route --nat-gateway-id nat-1, reason: It leads out. }
    - { text: By gateway, change: aws ec2 create-route --gateway-id igw-1, reason: 'This would help an instance, but not here.' }
    - { text: By nothing, change: aws ec2 delete-route --route-table-id rtb-1, reason: 'This would help, but not here.' }
`;

/** The text with one piece replaced; fails when the piece is not there, so that no case tests the sound text. */
function change(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the sample has no ${from}`);
  return text.replace(from, to);
}

function problems(yaml: string): readonly string[] {
  const result = readQuestions(parse(yaml));
  return result.ok ? [] : result.problems;
}

describe('a sound list', () => {
  test('is read, with the defaults filled in', () => {
    const result = readQuestions(parse(sound + predict + order + number + cidr + fix));
    expect(result).toMatchObject({
      ok: true,
      questions: [
        { role: 'quiz', ordered: false },
        ...['predict', 'order', 'number', 'cidr', 'fix'].map((type) => ({ type })),
      ],
    });
  });

  test.each(globSync('content/lessons/*/questions.yaml'))('%s', (file) => {
    expect(problems(readFileSync(file, 'utf8'))).toEqual([]);
  });
});

describe('a fault is named with its place and what to do', () => {
  test.each<{ says: string; yaml: string }>([
    { says: 'not a list', yaml: 'title: Questions' },
    { says: 'unknown type', yaml: change(sound, 'type: single', 'type: essay') },
    { says: 'missing id', yaml: change(sound, '- id: where-it-ends\n  type', '- type') },
    { says: 'id not in kebab-case', yaml: change(sound, 'where-it-ends', 'Where_It_Ends') },
    { says: 'same id twice', yaml: sound + sound },
    { says: 'unknown role', yaml: change(sound, 'type: single', 'type: single\n  role: exam') },
    { says: 'missing title', yaml: change(sound, '  title: Where the packet ends\n', '') },
    { says: 'long title', yaml: change(sound, 'Where the packet ends', 'word '.repeat(20)) },
    { says: 'long prompt', yaml: change(sound, 'A packet leaves', `A packet ${'very '.repeat(60)}leaves`) },
    { says: 'negative prompt', yaml: change(sound, 'Where does it end?', 'Which of these is not a way out?') },
    { says: 'unclosed code', yaml: change(sound, 'the function.', 'the `function.') },
    { says: 'two misconceptions', yaml: change(sound, 'public-subnet-is-internet', '[attach-adds, first-route-wins]') },
    { says: 'missing hint', yaml: change(sound, '  hint: Follow the packet stop by stop.\n', '') },
    { says: 'hint of two sentences', yaml: change(sound, 'stop by stop.', 'stop by stop. Look closely.') },
    { says: 'missing reason', yaml: change(sound, '      reason: Its source has no public address.\n', '') },
    { says: 'empty reason', yaml: change(sound, 'Its source has no public address.', "''") },
    { says: 'two options', yaml: sound.slice(0, sound.indexOf('    - text: At the payment')) },
    {
      says: 'five options',
      yaml: `${sound}    - { text: At the first of the NAT, reason: r }\n    - { text: At the other of the NAT, reason: r }\n`,
    },
    { says: 'no right option', yaml: change(sound, '      correct: true\n', '') },
    { says: 'two right options', yaml: change(sound, 'itself\n', 'itself\n      correct: true\n') },
    {
      says: 'multi with right options only',
      yaml: change(
        sound.replaceAll('      reason', '      correct: true\n      reason'),
        '      correct: true\n      correct: true\n',
        '      correct: true\n',
      )
        .replace('type: single', 'type: multi')
        .replace('      misconception: first-route-wins\n', ''),
    },
    {
      says: 'misconception on the right option',
      yaml: change(sound, 'correct: true', 'correct: true\n      misconception: attach-adds'),
    },
    { says: 'same option twice', yaml: change(sound, 'At the payment API itself', 'At the internet gateway') },
    { says: 'all of the above', yaml: change(sound, 'At the payment API itself', 'All of the above') },
    {
      says: 'length betrays the answer',
      yaml: change(
        sound,
        'At the internet gateway',
        'At the internet gateway, because the interface of the function has no public address',
      ),
    },
    { says: 'unknown field', yaml: change(sound, 'type: single', 'type: single\n  points: 3') },
    {
      says: 'predict with a stored answer',
      yaml: change(predict, 'verdict: unreachable', 'verdict: unreachable\n      correct: true'),
    },
    { says: 'predict with an unknown verdict', yaml: change(predict, 'verdict: unreachable', 'verdict: blocked') },
    { says: 'predict with a verdict twice', yaml: change(predict, 'verdict: unreachable', 'verdict: reachable') },
    { says: 'predict without a scenario', yaml: change(predict, '  scenario: no-default-route\n', '') },
    { says: 'predict that shows nothing', yaml: change(predict, '[route-tables.json]', '[]') },
    { says: 'predict that shows a path', yaml: change(predict, '[route-tables.json]', '[../secret.json]') },
    { says: 'missing passage', yaml: change(sound, '  passage: stop-by-stop\n', '') },
    { says: 'passage with a hash', yaml: change(sound, 'passage: stop-by-stop', "passage: '#stop'") },
    {
      says: 'order with nothing strange',
      yaml: change(order, 'misconception: sg-inbound-for-replies', 'correct: true'),
    },
    { says: 'order of two', yaml: change(order, 'NAT gateway, correct: true', 'NAT gateway, correct: false') },
    { says: 'order with a block twice', yaml: change(order, 'text: NAT gateway', 'text: Route table') },
    { says: 'number without a unit', yaml: change(number, '  unit: addresses\n', '') },
    { says: 'number that is a text', yaml: change(number, 'value: 256', "value: '256'") },
    { says: 'number with two right values', yaml: change(number, 'value: 256', 'value: 256, correct: true') },
    { says: 'number twice', yaml: change(number, 'value: 256', 'value: 251') },
    { says: 'number without near misses', yaml: number.slice(0, number.indexOf('    - { value: 256')) },
    { says: 'range with host bits', yaml: change(cidr, '10.0.3.0/24', '10.0.3.7/24') },
    { says: 'range that is none', yaml: change(cidr, '10.0.3.0/25', '10.0.3.0/64') },
    {
      says: 'range with a belief behind the right one',
      yaml: change(cidr, 'correct: true', 'correct: true, misconception: attach-adds'),
    },
    {
      says: 'fix with a stored answer',
      yaml: change(fix, 'reason: It leads out.', 'correct: true, reason: It leads out.'),
    },
    {
      says: 'fix with no command',
      yaml: change(fix, 'aws ec2 delete-route --route-table-id rtb-1', 'delete the route'),
    },
    {
      says: 'fix with a change twice',
      yaml: change(fix, 'aws ec2 create-route --gateway-id igw-1', 'aws ec2 create-route --nat-gateway-id nat-1'),
    },
    { says: 'predict that asks with an unknown word', yaml: change(predict, 'family: ipv4', 'family: ipv5') },
  ])('$says', ({ yaml }) => {
    const found = problems(yaml);
    expect(found).not.toEqual([]);
    expect(found).toMatchSnapshot();
  });
});
