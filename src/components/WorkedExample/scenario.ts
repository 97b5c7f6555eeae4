/** The corpus of small VPCs in `content/scenarios/`, read at build time. */
import { z } from 'astro/zod';
import type { Family, Question } from '../../analyzer/report/types.ts';
import { readYaml } from '../../site/read-yaml.ts';

export interface ScenarioFile {
  readonly name: string;
  readonly text: string;
}

export interface Scenario {
  readonly slug: string;
  readonly title: string;
  readonly symptom: string;
  readonly summary: string;
  /** Address under which the checker offers it; null when it does not. */
  readonly example: string | null;
  readonly ask: Question;
  /** In alphabetical order; together they are one paste. */
  readonly files: readonly ScenarioFile[];
}

const shape = z.looseObject({
  title: z.string(),
  symptom: z.string(),
  summary: z.string(),
  example: z.string().optional(),
  ask: z
    .strictObject({
      destination: z.string().optional(),
      family: z.enum(['ipv4', 'ipv6']).optional(),
      protocol: z.enum(['tcp', 'udp']).optional(),
      port: z.number().optional(),
      functionName: z.string().optional(),
      subnetIds: z.array(z.string()).optional(),
    })
    .optional(),
});

const texts = import.meta.glob<string>('/content/scenarios/*/*.{json,yaml}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** All scenarios, by slug. */
export function scenarios(): readonly Scenario[] {
  return Object.keys(texts)
    .flatMap((file) => /^\/content\/scenarios\/([^/]+)\/scenario\.yaml$/u.exec(file)?.[1] ?? [])
    .sort()
    .map(scenario);
}

/** One scenario; a slug that does not exist stops the build with the slugs that do. */
export function scenario(slug: string): Scenario {
  const folder = `/content/scenarios/${slug}/`;
  const head = texts[`${folder}scenario.yaml`];
  if (head === undefined) throw new Error(`content/scenarios/${slug}/scenario.yaml does not exist`);
  const { title, symptom, summary, example, ask } = readYaml(`${folder}scenario.yaml`, head, shape);
  const files = Object.entries(texts)
    .filter(([file]) => file.startsWith(folder) && file.endsWith('.json'))
    .map(([file, text]) => ({ name: file.slice(folder.length), text }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  // The schema has checked it; absent keys stay absent, as the question wants them.
  return { slug, title, symptom, summary, example: example ?? null, ask: (ask ?? {}) as Question, files };
}

/** What a page asks of a scenario where it asks something else: attributes of `<WorkedExample>`. */
export interface Asked {
  readonly to?: string | undefined;
  readonly family?: Family | undefined;
  readonly subnet?: string | undefined;
}

/** The question of a scenario with what a page asks instead. */
export const questionOf = ({ ask }: Pick<Scenario, 'ask'>, { to, family, subnet }: Asked): Question => ({
  ...ask,
  ...(to === undefined ? {} : { destination: to }),
  ...(family === undefined ? {} : { family }),
  ...(subnet === undefined ? {} : { subnetIds: [subnet] }),
});

/** The symptom as a sentence of its own: "None: the calls succeed" reads "The calls succeed". */
export function symptomSentence({ symptom }: Pick<Scenario, 'symptom'>): string {
  const words = symptom.replace(/^None: /u, '');
  return words === symptom ? symptom : words.charAt(0).toUpperCase() + words.slice(1);
}

/** The scenario as one text, as a reader would paste it. */
export function pasteOf({ files }: Scenario): string {
  return files.map(({ text }) => text.trimEnd()).join('\n') + '\n';
}

/** The scenarios that the checker offers, with their address, by title. */
export function examples(): readonly (Scenario & { readonly example: string })[] {
  return scenarios()
    .flatMap((one) => (one.example === null ? [] : [{ ...one, example: one.example }]))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}
