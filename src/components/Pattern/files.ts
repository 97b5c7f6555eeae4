/** The files of the patterns, as they are in `content/patterns`: code for each tool, and what breaks it. */

/** A tool with the file that it reads and the name of its language. */
export interface Tool {
  readonly file: string;
  readonly name: string;
  readonly lang: 'terraform' | 'yaml' | 'typescript';
}

export const TOOLS: readonly Tool[] = [
  { file: 'main.tf', name: 'Terraform', lang: 'terraform' },
  { file: 'template.yaml', name: 'CloudFormation with SAM', lang: 'yaml' },
  { file: 'stack.ts', name: 'CDK (TypeScript)', lang: 'typescript' },
  { file: 'serverless.yml', name: 'Serverless Framework', lang: 'yaml' },
];

const texts = import.meta.glob<string>(['/content/patterns/*/*.{tf,yaml,ts,yml}', '/content/patterns/*/twins/*.diff'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The code of a pattern for a tool; one that is missing stops the build. */
export function codeOf(slug: string, { file }: Tool): string {
  const text = texts[`/content/patterns/${slug}/${file}`];
  if (text === undefined) throw new Error(`content/patterns/${slug}/${file} does not exist`);
  return text;
}

/** One change to the Terraform code of a pattern that makes a finding. */
export interface Twin {
  readonly pattern: string;
  readonly finding: string;
  readonly diff: string;
}

/** All broken twins, pattern by pattern. */
export const twins: readonly Twin[] = Object.entries(texts).flatMap(([path, diff]) => {
  const [, pattern, finding] = /^\/content\/patterns\/([^/]+)\/twins\/([^/]+)\.diff$/u.exec(path) ?? [];
  return pattern === undefined || finding === undefined ? [] : [{ pattern, finding, diff }];
});
