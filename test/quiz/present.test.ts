import { describe, expect, test } from 'vitest';
import { present } from '../../src/quiz/present.ts';
import { multiQuestion, predictQuestion, singleQuestion } from './samples.ts';

const texts = (presented: ReturnType<typeof present>): readonly string[] =>
  presented.options.map((option) => option.textHtml);

describe('a presented question', () => {
  test('shows its options with letters, marked right or wrong, each with its reason', () => {
    const { options } = present({ ...singleQuestion, ordered: true }, null);
    expect(options.map(({ key, right }) => [key, right])).toEqual([
      ['a', false],
      ['b', true],
      ['c', false],
    ]);
    expect(options.every((option) => option.reasonHtml !== '')).toBe(true);
  });

  test('keeps reason and option together when it shuffles', () => {
    for (const id of ['one', 'two', 'three', 'four']) {
      const { options } = present({ ...singleQuestion, id }, null);
      expect(options.find((option) => option.right)).toMatchObject({
        textHtml: 'At the gateway.',
        reasonHtml: 'Its source has no public address.',
      });
    }
  });

  test('shuffles the same way in every build', () => {
    expect(texts(present(singleQuestion, null))).toEqual(texts(present(singleQuestion, null)));
  });

  test('shows one order whatever the order of the file', () => {
    const turned = { ...singleQuestion, options: singleQuestion.options.toReversed() };
    expect(present(turned, null)).toEqual(present(singleQuestion, null));
  });

  test('spreads the right option over all places', () => {
    const places = Array.from({ length: 300 }, (_, index) =>
      present({ ...singleQuestion, id: `question-${index}` }, null).options.findIndex((option) => option.right),
    );
    for (const place of [0, 1, 2]) expect(places.filter((at) => at === place).length).toBeGreaterThan(60);
  });

  test('keeps the order that its author asks for', () => {
    expect(texts(present({ ...multiQuestion, ordered: true }, null))).toEqual(
      multiQuestion.options.map(({ text }) => text),
    );
  });

  test.each([
    { kind: 'single', presented: present(singleQuestion, null), control: 'radio' },
    { kind: 'multi', presented: present(multiQuestion, null), control: 'checkbox' },
    { kind: 'predict', presented: present(predictQuestion, 'unreachable'), control: 'radio' },
  ])('uses a $control for $kind', ({ kind, presented, control }) => {
    expect([presented.kind, presented.control]).toEqual([kind, control]);
  });
});

describe('a presented predict question', () => {
  test('takes its answer from the analyzer', () => {
    for (const verdict of ['reachable', 'unreachable'] as const) {
      const { options } = present(predictQuestion, verdict);
      expect(options.map((option) => option.right)).toEqual(
        predictQuestion.options.map((option) => option.verdict === verdict),
      );
    }
  });

  test('reopens when the verdict of its scenario changes', () => {
    expect(present(predictQuestion, 'reachable').revision).not.toBe(present(predictQuestion, 'unreachable').revision);
  });
});

describe('the revision', () => {
  const revision = present(singleQuestion, null).revision;
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
    expect(present(changed, null).revision).not.toBe(revision);
  });

  test.each([
    { says: 'a better hint', changed: { ...singleQuestion, hint: 'Look at the source.' } },
    {
      says: 'a better reason',
      changed: { ...singleQuestion, options: singleQuestion.options.map((option) => ({ ...option, reason: 'New.' })) },
    },
    { says: 'a new title', changed: { ...singleQuestion, title: 'The end' } },
  ])('stays with $says', ({ changed }) => {
    expect(present(changed, null).revision).toBe(revision);
  });
});
