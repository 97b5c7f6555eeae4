/** How a figure is written down, and what it comes to as a plan. */
import type { z as Zod } from 'astro/zod';
import type { Question } from '../analyzer/report/types.ts';
import type { Change } from '../controlplane/index.ts';
import { OPERATIONS } from '../controlplane/operations.ts';
import type { Choice, Placebo, Plan } from './plan.ts';
import type { NamedText } from './scene.ts';

/** The shape of a file in `content/walks/`; the schema library is handed in by whoever reads it. */
export const walkShape = (z: typeof Zod) => {
  const question = z.strictObject({
    destination: z.string().optional(),
    family: z.enum(['ipv4', 'ipv6']).optional(),
    protocol: z.enum(['tcp', 'udp']).optional(),
    port: z.number().optional(),
  });
  // One request: the operation, and its input as AWS's SDK takes it.
  const request = z.record(z.string().regex(/^[A-Z]\w+$/u), z.record(z.string(), z.unknown()));
  const requests = z.array(request).default([]);
  const id = z.string().regex(/^[a-z][a-z0-9-]*$/u);
  const choice = z.strictObject({
    label: z.string(),
    do: requests,
    ask: question.default({}),
    through: z.string().optional(),
  });
  return z.strictObject({
    title: z.string(),
    scenario: z.string(),
    // Answers beside the scenario's files that only their command says the subject of.
    also: z.array(z.strictObject({ command: z.string(), output: z.record(z.string(), z.unknown()) })).default([]),
    start: requests,
    ask: question.default({}),
    // Shows what the VPC costs a month.
    cost: z.boolean().default(false),
    switches: z
      .array(
        z.strictObject({ id, label: z.string(), group: z.string().optional(), choices: z.array(choice).min(2).max(9) }),
      )
      .min(1),
    // Ids of switches: what must be done before what. Those it leaves out come behind, as they are listed.
    order: z.array(id).default([]),
    placebos: z
      .array(z.strictObject({ id, label: z.string(), do: requests, why: z.string(), source: z.string().optional() }))
      .default([]),
  });
};

export type WalkFile = Zod.output<ReturnType<typeof walkShape>>;

/** The plan of a file. */
export function planFrom(
  slug: string,
  { title, also, start, ask, cost, switches, order, placebos }: WalkFile,
  documents: readonly NamedText[],
): Plan {
  return {
    slug,
    title,
    documents: [
      ...documents,
      ...also.map(({ command, output }) => ({
        name: command,
        text: `$ ${command}\n${JSON.stringify(output, null, 4)}\n`,
      })),
    ],
    start: changesOf(start),
    // The schema has checked them; absent keys stay absent, as the question wants them.
    ask: ask as Question,
    cost,
    switches: switches.map(({ id, label, group, choices }) => ({
      id,
      label,
      group: group ?? null,
      choices: choices.map((choice): Choice => ({
        label: choice.label,
        do: changesOf(choice.do),
        ask: choice.ask as Question,
        through: choice.through ?? null,
      })),
    })),
    order: [...new Set([...order, ...switches.map(({ id }) => id)])].map((id) =>
      switches.findIndex((each) => each.id === id),
    ),
    placebos: placebos.map((placebo): Placebo => ({
      ...placebo,
      do: changesOf(placebo.do),
      source: placebo.source ?? null,
    })),
  };
}

type Requests = readonly Readonly<Record<string, Readonly<Record<string, unknown>>>>[];

const changesOf = (requests: Requests): readonly Change[] =>
  requests.flatMap((request) =>
    Object.entries(request).map(([operation, input]) => ({
      service: serviceOf(operation),
      operation,
      input,
    })),
  );

/** The service that has an operation; EC2, which refuses it, where none has. */
const serviceOf = (operation: string): Change['service'] =>
  [...OPERATIONS.values()].find(({ name }) => name === operation)?.service ?? 'ec2';
