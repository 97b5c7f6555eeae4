/** The corpus of small VPCs: each folder with its expectation and its files, which together are one paste. */
import * as v from 'valibot';
import { parse } from 'yaml';
import { list, readText } from './read-content.ts';

const verdict = v.picklist(['reachable', 'unreachable', 'intermittent', 'depends', 'unknown', 'mixed']);

const schema = v.strictObject({
  title: v.string(),
  symptom: v.string(),
  summary: v.string(),
  example: v.optional(v.string()),
  ask: v.optional(
    v.strictObject({
      destination: v.optional(v.string()),
      family: v.optional(v.picklist(['ipv4', 'ipv6'])),
      protocol: v.optional(v.picklist(['tcp', 'udp'])),
      port: v.optional(v.number()),
      functionName: v.optional(v.string()),
      subnetIds: v.optional(v.array(v.string())),
    }),
  ),
  expect: v.strictObject({
    verdict,
    findings: v.array(v.string()),
    also: v.optional(v.record(v.string(), verdict)),
  }),
});

export interface Scenario {
  readonly slug: string;
  readonly data: v.InferOutput<typeof schema>;
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

export const scenarios: readonly Scenario[] = list('scenarios').map((slug) => {
  const result = v.safeParse(schema, parse(readText(`scenarios/${slug}/scenario.yaml`)));
  if (!result.success) {
    throw new Error(
      `content/scenarios/${slug}/scenario.yaml: ${result.issues.map((issue) => issue.message).join('; ')}`,
    );
  }
  const files = list(`scenarios/${slug}`).filter((name) => name.endsWith('.json'));
  return {
    slug,
    data: result.output,
    files: files.map((name) => ({ name, text: readText(`scenarios/${slug}/${name}`) })),
  };
});
