/** The collections of `content/`: what people read, one entry per folder or file, checked against its shape. */
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';

const ids = z.array(z.string());

const lessons = defineCollection({
  loader: glob({
    base: './content/lessons',
    pattern: '*/index.mdx',
    generateId: ({ entry }) => entry.split('/')[0] ?? entry,
  }),
  schema: z.strictObject({
    title: z.string(),
    objective: z.string(),
    minutes: z.number().int().positive(),
    description: z.string(),
    misconceptions: ids,
    findings: ids,
    takeaway: z.string(),
    sources: ids.min(1),
    updated: z.coerce.date(),
  }),
});

const findings = defineCollection({
  loader: glob({ base: './content/findings', pattern: '*.mdx' }),
  schema: z.strictObject({
    id: z.string(),
    summary: z.string(),
    scenario: z.string().nullable(),
    related: ids,
    sources: ids.min(1),
    whatItIsNot: z.string(),
  }),
});

const reference = defineCollection({
  loader: glob({ base: './content/reference', pattern: '*.mdx' }),
  schema: z.strictObject({
    title: z.string(),
    order: z.number().int(),
    /** It is printed on one sheet of A4. */
    onePage: z.boolean().default(false),
    summary: z.string(),
    description: z.string(),
    sources: ids.min(1),
    updated: z.coerce.date(),
  }),
});

/** One page for each kind of route target; its verdicts are computed, not written. */
const targets = defineCollection({
  loader: glob({ base: './content/targets', pattern: '*.mdx' }),
  schema: z.strictObject({
    title: z.string(),
    order: z.number().int(),
    summary: z.string(),
    /** Scenarios with such a route; the first one is shown in full. */
    scenarios: ids,
    findings: ids.min(1),
    sources: ids.min(1),
    updated: z.coerce.date(),
  }),
});

/** One folder for each working pattern: this page, the code for each tool, and broken twins as diffs. */
const patterns = defineCollection({
  loader: glob({
    base: './content/patterns',
    pattern: '*/index.mdx',
    generateId: ({ entry }) => entry.split('/')[0] ?? entry,
  }),
  schema: z.strictObject({
    title: z.string(),
    order: z.number().int(),
    summary: z.string(),
    /** What the analyzer is asked about VPCs of this kind; a family where it is not IPv4. */
    reaches: z
      .array(z.strictObject({ scenario: z.string(), to: z.string(), family: z.enum(['ipv4', 'ipv6']).optional() }))
      .min(1),
    /** What it has that costs something by the hour; a public address outside a gateway counts by itself. */
    cost: z.strictObject({
      gateways: z.number(),
      zones: z.number(),
      services: z.number(),
      addresses: z.number().default(0),
    }),
    /** The day on which the tools last read the code: docs/decisions/0012-how-patterns-are-checked.md. */
    checked: z.coerce.date(),
    /** Why no emulator could carry the templates out, as a sentence; left out where one did, with the verdicts above. */
    unproved: z.string().optional(),
    findings: ids.min(1),
    sources: ids.min(1),
    updated: z.coerce.date(),
  }),
});

/** One folder for each lab: this story, its rules, where it begins, and the author's commands. */
const labs = defineCollection({
  loader: glob({
    base: './content/labs',
    pattern: '*/index.mdx',
    generateId: ({ entry }) => entry.split('/')[0] ?? entry,
  }),
  schema: z.strictObject({
    title: z.string(),
    description: z.string(),
    sources: ids.min(1),
    updated: z.coerce.date(),
  }),
});

const glossary = defineCollection({
  loader: glob({ base: './content/glossary', pattern: '*.md' }),
  schema: z.strictObject({
    title: z.string(),
    definition: z.string(),
    confusedWith: z.array(z.strictObject({ term: z.string(), difference: z.string() })),
    seeAlso: ids,
  }),
});

export const collections = { lessons, findings, reference, targets, patterns, labs, glossary };
