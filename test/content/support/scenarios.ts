/** The corpus of small VPCs: each folder with its expectation and its files, which together are one paste. */
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { list, readText } from './read-content.ts';

const verdict = z.enum(['reachable', 'unreachable', 'intermittent', 'depends', 'unknown', 'mixed']);

const schema = z.strictObject({
  title: z.string(),
  symptom: z.string(),
  summary: z.string(),
  example: z.optional(z.string()),
  ask: z.optional(
    z.strictObject({
      destination: z.optional(z.string()),
      family: z.optional(z.enum(['ipv4', 'ipv6'])),
      protocol: z.optional(z.enum(['tcp', 'udp'])),
      port: z.optional(z.number()),
      functionName: z.optional(z.string()),
      subnetIds: z.optional(z.array(z.string())),
    }),
  ),
  expect: z.strictObject({
    verdict,
    findings: z.array(z.string()),
    also: z.optional(z.record(z.string(), verdict)),
  }),
});

export interface Scenario {
  readonly slug: string;
  readonly data: z.infer<typeof schema>;
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

export const scenarios: readonly Scenario[] = list('scenarios').map((slug) => {
  const result = schema.safeParse(parse(readText(`scenarios/${slug}/scenario.yaml`)));
  if (!result.success) {
    throw new Error(
      `content/scenarios/${slug}/scenario.yaml: ${result.error.issues.map((issue) => issue.message).join('; ')}`,
    );
  }
  const files = list(`scenarios/${slug}`).filter((name) => name.endsWith('.json'));
  return {
    slug,
    data: result.data,
    files: files.map((name) => ({ name, text: readText(`scenarios/${slug}/${name}`) })),
  };
});
