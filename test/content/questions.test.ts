import { describe, expect, it } from 'vitest';
import { bank, type BankEntry } from '../../src/components/Question/bank.ts';
import { attributes, countWords, lessons, misconceptions } from './support/read-content.ts';
import { headingIds } from './support/headings.ts';
import { questionFiles, questions, saysRight, wordsOf } from './support/questions.ts';
import { scenarios } from './support/scenarios.ts';

const beliefs = misconceptions.map((entry) => entry.id);
const byLesson = Map.groupBy(bank, ({ lesson }) => lesson);
const rightOnes = ({ presented }: BankEntry) => presented.options.filter((option) => option.right);
const verdictOf = (entry: BankEntry): string => /^\w+/.exec(rightOnes(entry)[0]?.textHtml ?? '')?.[0] ?? '';
const singles = questions.flatMap((question) => (question.type === 'single' ? [question] : []));

describe('the bank of questions', () => {
  it.each(questionFiles.map((file) => [file.lesson, file] as const))(
    'passes the schema of the quiz in %s',
    (_, file) => {
      expect(file.problems).toEqual([]);
      expect(file.questions.length).toBeGreaterThan(0);
    },
  );

  it('has 45 questions at least besides the predictions, and three of every type at least', () => {
    const asked = questions.filter(({ role }) => role !== 'prediction');
    expect(asked.length).toBeGreaterThanOrEqual(45);
    const counts = Map.groupBy(asked, ({ type }) => type);
    const few = ['single', 'multi', 'order', 'number', 'cidr', 'predict', 'fix'].filter(
      (type) => (counts.get(type as never)?.length ?? 0) < 3,
    );
    expect(few, 'write more questions of these types').toEqual([]);
  });

  it('uses each id once', () => {
    const ids = questions.map((question) => question.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each([
    ['longest', Math.max, 'shorten'],
    ['shortest', Math.min, 'lengthen'],
  ] as const)('does not make the right option the %s one too often', (_, extreme, cure) => {
    const telling = singles.filter((question) => {
      const lengths = question.options.map((option) => option.text.length);
      return question.options.some((option) => option.correct && option.text.length === extreme(...lengths));
    });
    expect(telling.length, `${cure} the right options of some questions`).toBeLessThanOrEqual(singles.length / 2);
  });

  it('spreads the position of the right option', () => {
    const positions = singles.map((question) => question.options.findIndex((option) => option.correct));
    for (const position of [0, 1, 2]) {
      const share = positions.filter((other) => other === position).length / positions.length;
      expect(share, `position ${position}: move right options`).toBeGreaterThanOrEqual(0.2);
      expect(share, `position ${position}: move right options`).toBeLessThanOrEqual(0.5);
    }
  });

  it('makes as many ticks right as wrong, give or take', () => {
    const ticks = questions.flatMap((question) => (question.type === 'multi' ? question.options : []));
    const share = ticks.filter((option) => option.correct).length / ticks.length;
    expect(share, 'of the options to tick, 40 to 60 % are right').toBeGreaterThanOrEqual(0.4);
    expect(share, 'of the options to tick, 40 to 60 % are right').toBeLessThanOrEqual(0.6);
    const counts = questions.flatMap((question) =>
      question.type === 'multi' ? [question.options.filter((option) => option.correct).length] : [],
    );
    expect(new Set(counts).size, 'whoever ticks always the same number is right too often').toBeGreaterThanOrEqual(3);
  });

  it('has every verdict as the right answer somewhere', () => {
    const right = new Set(bank.filter(({ question }) => question.type === 'predict').map(verdictOf));
    const words = ['Reachable', 'Unreachable', 'Intermittent', 'It', 'Unknown', 'Mixed'];
    expect(
      words.filter((word) => !right.has(word)),
      'no predict question has these as its answer',
    ).toEqual([]);
  });

  it('shows no scenario twice', () => {
    const shown = questions.flatMap((question) => ('scenario' in question ? [question.scenario] : []));
    const twice = shown.filter((slug, index) => shown.indexOf(slug) !== index);
    expect(twice, 'a reader has seen the answer by then: give one of the questions a scenario of its own').toEqual([]);
  });
});

describe.each([...byLesson])('the questions of %s', (slug, entries) => {
  it('have two verdicts or more as right answers', () => {
    const verdicts = entries.filter(({ question }) => question.type === 'predict').map(verdictOf);
    if (verdicts.length < 2) return;
    expect(new Set(verdicts).size, 'one word is always right here: change a scenario').toBeGreaterThan(1);
  });

  it('point to headings that the lesson has', () => {
    const ids = headingIds(lessons.find(({ name }) => name === slug)?.body ?? '');
    const lost = entries.filter(({ question }) => !ids.includes(question.passage));
    const faults = lost.map(({ question: { id, passage } }) => `${id}: there is no heading ${passage}; the headings are ${ids.join(', ')}`); // prettier-ignore
    expect(faults).toEqual([]);
  });

  it('are not given away by the title, the objective or the text before the prediction', () => {
    const lesson = lessons.find(({ name }) => name === slug);
    const before = `${lesson?.data.title} ${lesson?.data.objective} ${lesson?.data.description} ${lesson?.body.split('<Prediction')[0]}`;
    for (const entry of entries.filter(({ question }) => question.role === 'prediction')) {
      const known = wordsIn(`${before} ${entry.question.prompt}`);
      const own = (text: string): readonly string[] => [...wordsIn(text)];
      const share = (text: string): number => own(text).filter((word) => known.has(word)).length / own(text).length;
      const [right = 0] = rightOnes(entry).map((option) => share(option.textHtml));
      const wrong = entry.presented.options.filter((option) => !option.right).map((option) => share(option.textHtml));
      const message = `${entry.question.id}: the page says the right option (${Math.round(right * 100)} % of its words) before it asks: take them out of the title, the objective or the text above the prediction`;
      expect(right, message).toBeLessThanOrEqual(Math.max(0.5, ...wrong));
    }
  });
});

/** The words of a text that carry meaning. */
const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().replace(/<[^>]*>/g, ' ').match(/[a-z]{5,}/g) ?? []); // prettier-ignore

describe.each(questions.map((question) => [question.id, question] as const))('the question %s', (_, question) => {
  it('tests one misconception that exists', () => {
    expect(beliefs).toContain(question.misconception);
  });

  it('puts a belief that people hold behind every wrong option', () => {
    if (question.type === 'predict') return;
    for (const option of question.options) {
      const entry = bank.find((one) => one.question.id === question.id);
      const right = saysRight(option) ?? entry?.presented.options[question.options.indexOf(option as never)]?.right;
      if (question.type === 'fix' || right === true) continue;
      expect(beliefs, `${wordsOf(option)}: name the misconception behind it`).toContain(option.misconception);
    }
  });

  it('gives a reason for every option, and for wrong ones says what would make it true', () => {
    for (const option of question.options) expect(option.reason).toMatch(/^[A-Z].{25,}\.$/s);
    for (const option of question.options.filter((other) => 'misconception' in other)) {
      expect(option.reason, 'this would be true if …, but …').toMatch(/\b(?:would|is close)\b.+, but\b/s);
    }
  });

  it('asks in few words, and its hint is not the answer', () => {
    expect(countWords(question.prompt)).toBeLessThan(60);
    const said = question.options.filter((option) => saysRight(option) === true).map(wordsOf);
    expect(said.filter((text) => text.length > 3 && question.hint.includes(text))).toEqual([]);
  });

  it('asks about a scenario that exists, that no lesson explains, and shows files that it has', () => {
    if (!('scenario' in question)) return;
    const scenario = scenarios.find((other) => other.slug === question.scenario);
    expect(scenario?.slug).toBe(question.scenario);
    expect(scenario?.files.map((file) => file.name)).toEqual(expect.arrayContaining([...question.show]));
    const explained = lessons.filter(({ body }) => attributes(body, 'WorkedExample', 'scenario').includes(question.scenario)); // prettier-ignore
    const where = explained.map(({ name }) => name);
    expect(where, 'these lessons explain the scenario: give the question one of its own').toEqual([]);
  });
});

describe.each(bank.filter(({ shown }) => shown !== null).map((entry) => [entry.question.id, entry] as const))(
  'what %s shows',
  (_, entry) => {
    const { shown, question } = entry;
    it('marks the lines that decide, in files of which little is left out of view', () => {
      // What is missing has no lines.
      const isMissing = verdictOf(entry) === 'Unknown';
      if (!isMissing)
        expect(shown?.lines.length, 'no shown file holds what decides: name it in show').toBeGreaterThan(0);
      for (const { name, text } of shown?.files ?? []) {
        const lines = text.trimEnd().split('\n');
        expect(lines.length, `${name} has too many lines: use a smaller scenario, or show less`).toBeLessThanOrEqual(
          60,
        );
      }
    });

    it('draws a path', () => {
      expect(shown?.paths.length, `${question.id} has no path`).toBeGreaterThan(0);
    });
  },
);

describe.each(misconceptions.map((entry) => [entry.id, entry] as const))(
  'the misconception %s',
  (id, { lesson, correction }) => {
    it('has a lesson that lists it', () => {
      const listing = lessons.filter(({ data }) => data.misconceptions.includes(id)).map(({ name }) => name);
      expect(listing, 'list it in the front matter of the lesson that refutes it').toContain(lesson);
    });

    it('has two questions, and a wrong option or a value that it leads to', () => {
      const asked = questions.filter((question) => question.misconception === id);
      const led = questions.flatMap(({ options }) =>
        options.filter((option) => 'misconception' in option && option.misconception === id),
      );
      expect(asked.length, 'write a second question about it: a review asks again').toBeGreaterThan(1);
      expect(led.length, 'let an option be what somebody with it would say').toBeGreaterThan(0);
    });

    it('has a refutation in two sentences at most three', () => {
      expect(countWords(correction)).toBeGreaterThan(10);
    });
  },
);
