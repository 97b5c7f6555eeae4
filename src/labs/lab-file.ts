/** How a lab is written down in `lab.yaml`, and what it comes to. Read by the build and by tests. */
import type { z as Zod } from 'astro/zod';
import { COLLECTIONS } from '../controlplane/collections.ts';
import type { ListName } from '../controlplane/collections.ts';
import { documentsOf, stateOf, wait } from '../controlplane/index.ts';
import type { Constraint, Goal, Lab, NamedText, Rule } from './lab.ts';
import { playLines } from './play-lines.ts';

/** The shape of the file; the schema library is handed in by whoever reads it. */
export const labShape = (z: typeof Zod) => {
  const verdict = z.enum(['reachable', 'unreachable', 'intermittent', 'depends', 'unknown', 'mixed']);
  const goal = z.strictObject({
    of: z.string().default('orders'),
    to: z.string(),
    as: z.string().optional(),
    over: z.enum(['ipv4', 'ipv6']).default('ipv4'),
    port: z.number().int().default(443),
    verdict,
  });
  const lists = Object.keys(COLLECTIONS) as [ListName, ...ListName[]];
  const rules = {
    monthly: z.number(),
    keeps: z.strictObject({ list: z.enum(lists), id: z.string(), fields: z.array(z.string()).optional() }),
    stays: goal,
    zones: z.strictObject({ of: z.string(), least: z.number().int() }),
    closed: z.strictObject({ acl: z.string(), from: z.number().int(), to: z.number().int() }),
    noRoute: z.strictObject({ destination: z.string(), target: z.string() }),
    ranges: z.literal(true),
  };
  const optional = Object.fromEntries(Object.entries(rules).map(([key, shape]) => [key, shape.optional()])) as {
    [K in keyof typeof rules]: Zod.ZodOptional<(typeof rules)[K]>;
  };
  const constraint = z
    // Commands that break the rule: the proof that it is looked at. After the solution, or from the start where they stand alone.
    .strictObject({ say: z.string(), broken: z.array(z.string()).min(1), ...optional })
    .refine((one) => Object.keys(rules).filter((key) => key in one).length === 1, 'expected exactly one rule');
  // What makes a hint true: a finding of the start, or a command and what its output has or lacks there.
  const hint = z
    .strictObject({
      text: z.string(),
      finding: z.string().optional(),
      of: z.number().int().default(0),
      look: z.string().optional(),
      shows: z.array(z.string()).default([]),
      lacks: z.array(z.string()).default([]),
    })
    .refine(
      ({ finding, look, shows, lacks }) =>
        finding !== undefined || (look !== undefined && [...shows, ...lacks].length > 0),
      'a hint names a finding, or a command and what it shows or lacks',
    );
  return z.strictObject({
    lesson: z.string(),
    misconception: z.string(),
    minutes: z.number().int(),
    scenario: z.string(),
    start: z.array(z.string()).default([]),
    goal: z.array(goal).min(1),
    constraints: z.array(constraint).min(1),
    hints: z.array(hint).min(2),
    learned: z.string(),
  });
};

export type LabFile = Zod.output<ReturnType<typeof labShape>>;
type GoalFile = LabFile['goal'][number];
export type ConstraintFile = LabFile['constraints'][number];

/**
 * The lab of a file: its documents are those of the scenario, with files of the same name in their place, after the
 * commands of `start`.
 * @throws Error when one of these is no command, or AWS would refuse it
 */
export function labFrom(
  slug: string,
  { start, goal, constraints, hints }: LabFile,
  scenario: readonly NamedText[],
  own: readonly NamedText[] = [],
): Lab {
  const replaced = new Set(own.map(({ name }) => name));
  const documents = [...scenario.filter(({ name }) => !replaced.has(name)), ...own].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  const played = playLines(stateOf(documents), start);
  if (played.problem !== null) throw new Error(`content/labs/${slug}/lab.yaml: start: ${played.problem}`);
  return {
    slug,
    documents: documentsOf(wait(played.state)),
    goals: goal.map(goalOf),
    constraints: constraints.map((one): Constraint => ({ say: one.say, rule: ruleOf(one) })),
    hints: hints.map(({ text, look }) => ({ text, look: look ?? null })),
  };
}

const goalOf = ({ as, ...rest }: GoalFile): Goal => ({ ...rest, as: as ?? null });

function ruleOf(one: ConstraintFile): Rule {
  if (one.monthly !== undefined) return { kind: 'monthly', most: one.monthly };
  if (one.keeps !== undefined) return { kind: 'keeps', ...one.keeps, fields: one.keeps.fields ?? null };
  if (one.stays !== undefined) return { kind: 'stays', goal: goalOf(one.stays) };
  if (one.zones !== undefined) return { kind: 'zones', ...one.zones };
  if (one.closed !== undefined) return { kind: 'closed', ...one.closed };
  if (one.noRoute !== undefined) return { kind: 'noRoute', ...one.noRoute };
  return { kind: 'ranges' };
}
