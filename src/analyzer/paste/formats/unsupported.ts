/** Terraform and CloudFormation describe what should exist, in other shapes: named, not read (FMT-8). */

import { notLive, sdkPrint } from '../sentences/unsupported.ts';
import type { Unsupported } from '../sentences/unsupported.ts';
import { textOf } from '../tree.ts';
import type { Node } from '../tree.ts';

const KINDS: readonly { readonly name: string; readonly keys: readonly string[] }[] = [
  { name: 'a CloudFormation template', keys: ['AWSTemplateFormatVersion'] },
  { name: 'a CloudFormation template', keys: ['Resources'] },
  { name: 'Terraform state', keys: ['terraform_version'] },
  { name: 'Terraform state', keys: ['lineage'] },
  { name: 'a Terraform plan', keys: ['planned_values'] },
  { name: 'Terraform state', keys: ['schema_version', 'attributes'] },
  { name: 'Terraform state', keys: ['mode', 'instances', 'provider'] },
  { name: 'a Terraform resource', keys: ['route', 'vpc_id'] },
  { name: 'a Terraform resource', keys: ['cidr_block', 'vpc_id'] },
  { name: 'a Terraform resource', keys: ['cidr_block', 'gateway_id'] },
  { name: 'a Terraform resource', keys: ['route_table_id', 'destination_cidr_block', 'id'] },
];

/** What a document with these top-level keys is, when it is one of those. */
export function unsupportedKind(keys: readonly string[]): Unsupported | null {
  const kind = KINDS.find((entry) => entry.keys.every((key) => keys.includes(key)));
  return kind === undefined ? null : notLive(kind.name);
}

/** The same for a line of text: Terraform's own language, `terraform state show`, CloudFormation YAML. */
export function unsupportedLine(line: string): Unsupported | null {
  if (/^\s*(?:resource|data) "aws_\w{1,60}"|^# aws_\w{1,60}\./.test(line)) return notLive('Terraform code');
  if (/^\s*(?:AWSTemplateFormatVersion\b|(?:- ?)?["']?Type["']?: ?["']?AWS::[A-Z]\w{1,30}::)/.test(line))
    return notLive('a CloudFormation template');
  if (/\bnew (?:aws_)?(?:ec2|lambda|cdk)\.\w{1,60}\((?:this|scope|stack)\b|\b(?:aws_)?ec2\.\w{1,60}\(self\b/.test(line))
    return notLive('CDK code');
  if (/^(?:[+~-]{1,2} )?(?:pulumi:|aws:(?:ec2|lambda)\/)/.test(line)) return notLive('a Pulumi preview');
  if (/^(?:.{0,200}\s)?(?:Describe|Get|List)\w{1,60}(?:Response|Result)\(\w/.test(line)) return sdkPrint('Java');
  return line.includes('#<struct Aws::') ? sdkPrint('Ruby') : null;
}

/** A CloudFormation resource, or several by their names, without the template around them. */
export function unsupportedTypes(root: Node): Unsupported | null {
  if (root.kind !== 'object') return null;
  const candidates = [root, ...root.entries.values()];
  const isResource = (node: Node): boolean =>
    node.kind === 'object' && node.entries.has('Properties') && (textOf(node, 'Type') ?? '').startsWith('AWS::');
  return candidates.some(isResource) ? notLive('a CloudFormation template') : null;
}

/** Whether values are addresses in memory: Go prints them in place of what they point to. */
export function holdsPointers(node: Node, depth = 6): boolean {
  if (node.kind === 'scalar') return typeof node.value === 'string' && /^0xc[\da-f]{3,}$/.test(node.value);
  if (depth === 0) return false;
  const children = node.kind === 'list' ? node.items.slice(0, 3) : [...node.entries.values()].slice(0, 60);
  return children.some((child) => holdsPointers(child, depth - 1));
}
