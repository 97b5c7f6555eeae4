/** The shape of a question of each type, as `questions.yaml` spells it; every error says what to change. */
import { z } from 'astro/zod';
import {
  checkChanges,
  checkChoice,
  checkHint,
  checkNumbers,
  checkOrder,
  checkPrompt,
  checkRanges,
  checkVerdicts,
  type Fault,
} from './question-rules.ts';
import type { QuestionKind } from './question.ts';

const kebab = z
  .string('name an id in kebab-case')
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower case words joined by hyphens, such as nat-beside-function');

const sentence = (what: string): z.ZodString => z.string(`write ${what}`).trim().min(1, `write ${what}`);

const reason = sentence('a reason: every option has one, the right option too');

const common = {
  id: kebab,
  role: z.enum(['quiz', 'prediction', 'practice'], 'a role is quiz, prediction or practice').default('quiz'),
  title: sentence('a short title, it becomes the legend').max(
    60,
    'keep the title under 60 characters: it is read before every option',
  ),
  prompt: sentence('a prompt').superRefine((text, context) => report(context, checkPrompt(text))),
  misconception: kebab,
  hint: sentence('a hint of one sentence').superRefine((text, context) => report(context, checkHint(text))),
  passage: z
    .string('name the heading of the lesson below which the answer is explained, as its address does: passage: <id>')
    .regex(/^[a-z0-9-]+$/, 'a passage is the id of a heading, such as worked-example'),
  ordered: z.boolean().default(false),
};

const choiceOption = z.strictObject({
  text: sentence('the text of the option'),
  correct: z.boolean().default(false),
  misconception: kebab.exactOptional(),
  reason,
});

const choiceOptions = z
  .array(choiceOption)
  .min(3, 'give three options, or four')
  .max(4, 'give four options at most: more attract nobody');

const single = z
  .strictObject({ type: z.literal('single'), ...common, options: choiceOptions })
  .superRefine((question, context) => report(context, checkChoice(question.options, { right: 'one' })));

const multi = z
  .strictObject({ type: z.literal('multi'), ...common, options: choiceOptions })
  .superRefine((question, context) => report(context, checkChoice(question.options, { right: 'some' })));

const order = z
  .strictObject({
    type: z.literal('order'),
    ...common,
    options: z
      .array(choiceOption)
      .min(4, 'give four blocks at least: three in order and one that does not belong')
      .max(8, 'give eight blocks at most: more are not kept in mind'),
  })
  .superRefine((question, context) => report(context, checkOrder(question.options)));

const nearMisses = 'give the right value and two near misses at least: values that people arrive at';

const number = z
  .strictObject({
    type: z.literal('number'),
    ...common,
    unit: sentence('the unit of the number, such as addresses'),
    options: z
      .array(
        z.strictObject({
          value: z.int('a value is a whole number').min(0),
          correct: z.boolean().default(false),
          misconception: kebab.exactOptional(),
          reason,
        }),
      )
      .min(3, nearMisses),
  })
  .superRefine((question, context) => report(context, checkNumbers(question.options)));

const cidr = z
  .strictObject({
    type: z.literal('cidr'),
    ...common,
    options: z
      .array(
        z.strictObject({
          range: z.string('write a range, such as 10.0.3.0/24'),
          correct: z.boolean().default(false),
          misconception: kebab.exactOptional(),
          reason,
        }),
      )
      .min(3, nearMisses),
  })
  .superRefine((question, context) => report(context, checkRanges(question.options)));

const ask = z.strictObject({
  destination: z.string().min(1).exactOptional(),
  family: z.enum(['ipv4', 'ipv6'], 'a family is ipv4 or ipv6').exactOptional(),
  protocol: z.enum(['tcp', 'udp'], 'a protocol is tcp or udp').exactOptional(),
  port: z.int().min(1).max(65_535).exactOptional(),
  functionName: z.string().min(1).exactOptional(),
  subnetIds: z.array(z.string()).exactOptional(),
});

const verdictOption = z.strictObject(
  {
    verdict: z.enum(
      ['reachable', 'unreachable', 'intermittent', 'depends', 'unknown', 'mixed'],
      'a verdict is reachable, unreachable, intermittent, depends, unknown or mixed',
    ),
    reason,
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `remove ${issue.keys.join(', ')}: the option of a predict question is a verdict and a reason, the analyzer computes the answer`
        : undefined,
  },
);

const shown = {
  scenario: kebab,
  ask: ask.exactOptional(),
  show: z
    .array(z.string().regex(/^[a-z0-9-]+\.json$/, 'name a file of the scenario, such as route-tables.json'))
    .min(1, 'show at least one file of the scenario'),
};

const predict = z
  .strictObject({
    type: z.literal('predict'),
    ...common,
    ...shown,
    options: z.array(verdictOption).min(2, 'give two verdicts at least').max(4, 'give four verdicts at most'),
  })
  .superRefine((question, context) => report(context, checkVerdicts(question.options)));

const changeOption = z.strictObject(
  {
    text: sentence('what the change does, in a few words'),
    change: z
      .string('write the command of the change')
      .regex(
        /^aws (?:ec2|lambda) [a-z0-9-]+ \S/,
        'a change is a command, such as aws ec2 create-route --route-table-id …',
      ),
    misconception: kebab.exactOptional(),
    reason,
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `remove ${issue.keys.join(', ')}: the option of a fix question is a text, a change and a reason, the analyzer says which works`
        : undefined,
  },
);

const fix = z
  .strictObject({
    type: z.literal('fix'),
    ...common,
    ...shown,
    options: z.array(changeOption).min(3, 'give three changes, or four').max(4, 'give four changes at most'),
  })
  .superRefine((question, context) => report(context, checkChanges(question.options)));

/** The shape of each type of question: one without a shape does not compile. */
export const SHAPES = { single, multi, order, number, cidr, predict, fix } satisfies Record<QuestionKind, unknown>;

/** Tells zod of faults that look at more than one field. */
export function report(context: z.RefinementCtx, faults: readonly Fault[]): void {
  for (const { path, message } of faults) context.addIssue({ code: 'custom', path: [...path], message });
}
