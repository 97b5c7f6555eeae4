import { describe, expect, test } from 'vitest';
import { present } from '../../src/quiz/present.ts';
import {
  cidrQuestion,
  fixQuestion,
  multiQuestion,
  numberQuestion,
  orderQuestion,
  predictQuestion,
  singleQuestion,
} from './samples.ts';

const texts = (presented: ReturnType<typeof present>): readonly string[] =>
  presented.options.map((option) => option.textHtml);

describe('a presented question', () => {
  test('shows its options with letters, marked right or wrong, each with its reason', () => {
    const { options } = present({ ...singleQuestion, ordered: true });
    expect(options.map(({ key, right }) => [key, right])).toEqual([
      ['a', false],
      ['b', true],
      ['c', false],
    ]);
    expect(options.every((option) => option.reasonHtml !== '')).toBe(true);
  });

  test('keeps reason and option together when it shuffles', () => {
    for (const id of ['one', 'two', 'three', 'four']) {
      const { options } = present({ ...singleQuestion, id });
      expect(options.find((option) => option.right)).toMatchObject({
        textHtml: 'At the gateway.',
        reasonHtml: 'Its source has no public address.',
      });
    }
  });

  test('shuffles the same way in every build', () => {
    expect(texts(present(singleQuestion))).toEqual(texts(present(singleQuestion)));
  });

  test('shows one order whatever the order of the file', () => {
    const turned = { ...singleQuestion, options: singleQuestion.options.toReversed() };
    expect(present(turned)).toEqual(present(singleQuestion));
  });

  test('spreads the right option over all places', () => {
    const places = Array.from({ length: 300 }, (_, index) =>
      present({ ...singleQuestion, id: `question-${index}` }).options.findIndex((option) => option.right),
    );
    for (const place of [0, 1, 2]) expect(places.filter((at) => at === place).length).toBeGreaterThan(60);
  });

  test('keeps the order that its author asks for', () => {
    expect(texts(present({ ...multiQuestion, ordered: true }))).toEqual(multiQuestion.options.map(({ text }) => text));
  });

  test.each([
    { kind: 'single', presented: present(singleQuestion), control: 'radio' },
    { kind: 'multi', presented: present(multiQuestion), control: 'checkbox' },
    { kind: 'predict', presented: present(predictQuestion, { verdict: 'unreachable', works: [] }), control: 'radio' },
    { kind: 'order', presented: present(orderQuestion), control: 'order' },
    { kind: 'number', presented: present(numberQuestion), control: 'number' },
    { kind: 'cidr', presented: present(cidrQuestion), control: 'cidr' },
    { kind: 'fix', presented: present(fixQuestion, { verdict: null, works: [true, false, false] }), control: 'radio' },
  ])('uses a $control for $kind', ({ kind, presented, control }) => {
    expect([presented.kind, presented.control]).toEqual([kind, control]);
  });
});

describe('a presented predict question', () => {
  test('takes its answer from the analyzer', () => {
    for (const verdict of ['reachable', 'unreachable'] as const) {
      const { options } = present(predictQuestion, { verdict, works: [] });
      expect(options.map((option) => option.right)).toEqual(
        predictQuestion.options.map((option) => option.verdict === verdict),
      );
    }
  });

  test('reopens when the verdict of its scenario changes', () => {
    expect(present(predictQuestion, { verdict: 'reachable', works: [] }).revision).not.toBe(
      present(predictQuestion, { verdict: 'unreachable', works: [] }).revision,
    );
  });
});

describe('a presented fix question', () => {
  test('takes its answer from the analyzer, and takes every way that works', () => {
    const { options } = present({ ...fixQuestion, ordered: true }, { verdict: null, works: [true, false, true] });
    expect(options.map((option) => option.right)).toEqual([true, false, true]);
  });
});

describe('a presented order question', () => {
  test('keeps where its author put each block', () => {
    const { options } = present(orderQuestion);
    expect(options.toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0)).map(({ textHtml }) => textHtml)).toEqual(
      orderQuestion.options.map(({ text }) => text),
    );
  });

  test('reopens when the order changes', () => {
    const [first, second, ...rest] = orderQuestion.options;
    const turned = { ...orderQuestion, options: [second, first, ...rest].flatMap((block) => block ?? []) };
    expect(present(turned).revision).not.toBe(present(orderQuestion).revision);
  });
});

describe('a presented typed question', () => {
  test('names its options by their values, with the unit', () => {
    const { options, unit } = present(numberQuestion);
    expect(options.map(({ key, textHtml }) => [key, textHtml])).toContainEqual(['251', '251 addresses']);
    expect(unit).toBe('addresses');
  });

  test('has a reason for host bits that are set', () => {
    const { options } = present(cidrQuestion);
    expect(options.find(({ key }) => key === 'host-bits')).toMatchObject({ right: false });
  });
});

describe('the revision', () => {
  const revision = present(singleQuestion).revision;
  const firstOption = {
    text: 'At the table.',
    correct: false,
    reason: 'This would be true without a route, but there is one.',
  };

  test.each([
    { says: 'a new prompt', changed: { ...singleQuestion, prompt: 'Where does it start?' } },
    {
      says: 'a new option text',
      changed: { ...singleQuestion, options: [firstOption, ...singleQuestion.options.slice(1)] },
    },
    {
      says: 'another right option',
      changed: {
        ...singleQuestion,
        options: singleQuestion.options.map((option) => ({ ...option, correct: !option.correct })),
      },
    },
  ])('changes with $says', ({ changed }) => {
    expect(present(changed).revision).not.toBe(revision);
  });

  test.each([
    { says: 'a better hint', changed: { ...singleQuestion, hint: 'Look at the source.' } },
    {
      says: 'a better reason',
      changed: { ...singleQuestion, options: singleQuestion.options.map((option) => ({ ...option, reason: 'New.' })) },
    },
    { says: 'a new title', changed: { ...singleQuestion, title: 'The end' } },
  ])('stays with $says', ({ changed }) => {
    expect(present(changed).revision).toBe(revision);
  });
});
