// The patterns: complete for each tool, with names that the tools know, and broken twins that fit the code they break.
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { blocksOf } from '../support/hcl.ts';
import type { Block } from '../support/hcl.ts';
import { list as names, readText } from './support/read-content.ts';

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/infrastructure/${name}.json`, import.meta.url), 'utf8'));
// Both files are written from the schemas of the tools, in these shapes.
const { blocks: terraform } = fixture('terraform') as {
  blocks: Record<string, { required: string[]; arguments: string[] }>;
};
const { types: cloudformation } = fixture('cloudformation') as {
  types: Record<string, { required: string[]; properties: string[]; types?: Record<string, string[]> }>;
};

const slugs = names('patterns');
const twins = slugs.flatMap((slug) => names(`patterns/${slug}/twins`).map((file) => [slug, file] as const));
/** Arguments of the language itself. */
const META = new Set(['count', 'for_each', 'depends_on', 'provider']);

/** What is wrong with the names in a block of Terraform. */
function faultsIn({ kind, labels: [type = ''], arguments: used, blocks }: Block): readonly string[] {
  if (kind !== 'resource' && kind !== 'data') return [];
  const key = kind === 'data' ? `data.${type}` : type;
  if (key === 'data.archive_file') return [];
  const known = terraform[key];
  if (known === undefined) return [`no schema for ${key}`];
  const given = [...used.filter((name) => !META.has(name)), ...blocks.map((block) => block.kind)];
  const nested = blocks.flatMap((block) => {
    const inner = terraform[`${key}.${block.kind}`];
    return inner === undefined
      ? [`no schema for ${block.kind} of ${key}`]
      : block.arguments
          .filter((name) => !inner.arguments.includes(name))
          .map((name) => `${key}.${block.kind}: ${name}`);
  });
  return [
    ...given.filter((name) => !known.arguments.includes(name)).map((name) => `${key}: ${name}`),
    ...known.required.filter((name) => !given.includes(name)).map((name) => `${key} lacks ${name}`),
    ...nested,
  ];
}

/** A template or a configuration, with `!Ref` and its kin as plain values. */
function readYaml(text: string): unknown {
  const tags = ['Ref', 'GetAtt', 'Sub', 'Select', 'GetAZs', 'Cidr'];
  const customTags = tags.flatMap((name) => [
    { tag: `!${name}`, resolve: (value: string) => ({ [name]: value }) },
    { tag: `!${name}`, collection: 'seq' as const, resolve: (value: unknown) => ({ [name]: value }) },
  ]);
  const document = parseDocument(text, { customTags, logLevel: 'error' });
  expect(document.errors.map(String)).toEqual([]);
  return document.toJS();
}

interface Resource {
  readonly Type: string;
  readonly Properties?: Record<string, unknown>;
}

/** The lists and objects inside a resource whose names are checked as well. */
const INNER: Readonly<Record<string, string>> = {
  VpcConfig: 'VpcConfig',
  SecurityGroupEgress: 'Egress',
  SecurityGroupIngress: 'Ingress',
  NetworkInterfaces: 'NetworkInterface',
};
const SAM = ['Runtime', 'Handler', 'InlineCode', 'Timeout', 'VpcConfig'];

function faultsOf([name, { Type, Properties = {} }]: [string, Resource]): readonly string[] {
  const isSam = Type === 'AWS::Serverless::Function';
  const known = cloudformation[isSam ? 'AWS::Lambda::Function' : Type];
  if (known === undefined) return [`no schema for ${Type}`];
  const allowed = isSam ? SAM : known.properties;
  const given = Object.keys(Properties);
  const inner = Object.entries(Properties).flatMap(([key, value]) => {
    const properties = known.types?.[INNER[key] ?? ''];
    if (properties === undefined) return [];
    return [value].flat().flatMap((one) =>
      Object.keys(one as object)
        .filter((property) => !properties.includes(property))
        .map((property) => `${name}.${key}: ${property}`),
    );
  });
  return [
    ...given.filter((key) => !allowed.includes(key)).map((key) => `${name} (${Type}): ${key}`),
    ...(isSam
      ? []
      : known.required.filter((key) => !given.includes(key)).map((key) => `${name} (${Type}) lacks ${key}`)),
    ...inner,
  ];
}

/** Names that `!Ref` and `!GetAtt` use and nothing declares. */
function lostIn(value: unknown, declared: ReadonlySet<string>): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if ((key === 'Ref' || key === 'GetAtt') && typeof inner === 'string') {
      const [target = ''] = inner.split('.');
      return declared.has(target) ? [] : [inner];
    }
    return lostIn(inner, declared);
  });
}

describe('patterns', () => {
  it('are eight, each with the code of four tools', () => {
    expect(slugs).toHaveLength(8);
    for (const slug of slugs)
      expect(names(`patterns/${slug}`), slug).toEqual(
        expect.arrayContaining(['index.mdx', 'main.tf', 'serverless.yml', 'stack.ts', 'template.yaml']),
      );
  });

  it.each(slugs)('%s: the Terraform code has the names of the provider', (slug) => {
    const blocks = blocksOf(readText(`patterns/${slug}/main.tf`));
    expect(blocks.flatMap(faultsIn)).toEqual([]);
    // What is referred to is declared.
    const declared = new Set(blocks.filter(({ kind }) => kind === 'resource').map(({ labels }) => labels.join('.')));
    const used = [...readText(`patterns/${slug}/main.tf`).matchAll(/(?<!data\.|")\b(aws_\w+\.\w+)\b/g)].map(
      ([, name = '']) => name,
    );
    expect(used.filter((name) => !declared.has(name))).toEqual([]);
    expect([...declared].some((name) => name.startsWith('aws_lambda_function.'))).toBe(true);
  });

  it.each(slugs)('%s: the template has the names of CloudFormation and SAM', (slug) => {
    const template = readYaml(readText(`patterns/${slug}/template.yaml`)) as {
      Transform: string;
      Parameters?: object;
      Resources: Record<string, Resource>;
    };
    expect(template.Transform).toBe('AWS::Serverless-2016-10-31');
    expect(Object.entries(template.Resources).flatMap(faultsOf)).toEqual([]);
    const declared = new Set(Object.keys({ ...template.Parameters, ...template.Resources }));
    expect(lostIn(template.Resources, declared)).toEqual([]);
  });

  it.each(slugs)('%s: the Serverless configuration has them too', (slug) => {
    const config = readYaml(readText(`patterns/${slug}/serverless.yml`)) as {
      functions: object;
      resources?: { Parameters?: object; Resources: Record<string, Resource>; extensions?: object };
    };
    expect(Object.keys(config)).toEqual(expect.arrayContaining(['service', 'provider', 'functions']));
    const { Resources = {}, Parameters, extensions } = config.resources ?? {};
    expect(Object.entries(Resources).flatMap(faultsOf)).toEqual([]);
    const declared = new Set(Object.keys({ ...Parameters, ...Resources }));
    expect(lostIn([Resources, config.functions, extensions], declared)).toEqual([]);
  });

  it.each(slugs)('%s: the CDK code parses', (slug) => {
    const { diagnostics = [] } = ts.transpileModule(readText(`patterns/${slug}/stack.ts`), { reportDiagnostics: true });
    expect(diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))).toEqual([]);
  });
});

describe('a database of a pattern', () => {
  // RDS makes it public where nothing is said and the VPC has an internet gateway.
  const PRIVATE = {
    'main.tf': [/"aws_db_instance"/, /publicly_accessible\s+= false/],
    'template.yaml': [/AWS::RDS::DBInstance/, /PubliclyAccessible: false/],
    'serverless.yml': [/AWS::RDS::DBInstance/, /PubliclyAccessible: false/],
    'stack.ts': [/rds\.DatabaseInstance\(/, /publiclyAccessible: false/],
  } as const;
  const files = slugs.flatMap((slug) =>
    Object.entries(PRIVATE)
      .filter(([file, [database]]) => database.test(readText(`patterns/${slug}/${file}`)))
      .map(([file, [, isPrivate]]) => [`patterns/${slug}/${file}`, isPrivate] as const),
  );

  it('is there in all four tools', () => {
    expect(files).toHaveLength(4);
  });

  it.each(files)('%s: says that it is private', (file, isPrivate) => {
    expect(readText(file)).toMatch(isPrivate);
  });
});

describe('what a tool would choose by itself', () => {
  const resourcesOf = (text: string) => {
    const root = readYaml(text) as { Resources?: object; resources?: { Resources: object } };
    // The nodes behind tags know where they were in the text; only what they say is compared.
    const plain = JSON.parse(JSON.stringify(root.resources?.Resources ?? root.Resources ?? {})) as object;
    return Object.entries(plain) as [string, Resource][];
  };

  it.each(slugs)('%s: the template and the Serverless configuration make the same resources', (slug) => {
    const template = resourcesOf(readText(`patterns/${slug}/template.yaml`));
    expect(Object.fromEntries(resourcesOf(readText(`patterns/${slug}/serverless.yml`)))).toEqual(
      Object.fromEntries(template.filter(([, { Type }]) => Type !== 'AWS::Serverless::Function')),
    );
  });

  it.each(slugs)('%s: the zones that Terraform picks are no Local Zones', (slug) => {
    const zones = blocksOf(readText(`patterns/${slug}/main.tf`)).filter(
      ({ labels }) => labels[0] === 'aws_availability_zones',
    );
    expect(zones.filter(({ blocks }) => !blocks.some(({ kind }) => kind === 'filter'))).toEqual([]);
  });
});

describe('broken twins', () => {
  it('are at least six', () => {
    expect(twins.length).toBeGreaterThanOrEqual(6);
  });

  it.each(twins)('%s, %s is three lines that fit the code once', (slug, file) => {
    const lines = readText(`patterns/${slug}/twins/${file}`).trimEnd().split('\n');
    expect(lines.map((line) => line.charAt(0))).toEqual([' ', '-', '+']);
    const [before = '', out = '', into = ''] = lines.map((line) => line.slice(1));
    const code = readText(`patterns/${slug}/main.tf`);
    expect(code.split(`${before}\n${out}\n`)).toHaveLength(2);
    // What comes instead is as good a line as what was there: the fault is in the VPC, not in the code.
    expect(blocksOf(code.replace(`${before}\n${out}\n`, `${before}\n${into}\n`)).flatMap(faultsIn)).toEqual([]);
  });

  it.each(twins)('%s, %s names a finding', (_, file) => {
    expect(names('findings')).toContain(file.replace('.diff', '.mdx'));
  });
});
