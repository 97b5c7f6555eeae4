/** Terraform and CloudFormation describe what should exist, in other shapes: named, not read (FMT-8). */

import { notLive, notNow } from '../sentences/unsupported.ts';
import type { Unsupported } from '../sentences/unsupported.ts';
import { textOf } from '../tree.ts';
import type { Node } from '../tree.ts';

type Says = (name: string) => Unsupported;
interface Named {
  readonly says: Says;
  readonly name: string;
  readonly keys: readonly string[];
}

/** Documents by the names at their top, the most telling first. */
const KINDS: readonly Named[] = [
  { says: notLive, name: 'a Terraform plan', keys: ['planned_values'] },
  { says: notLive, name: 'a Terraform plan', keys: ['resource_changes'] },
  { says: notNow, name: 'Terraform state (version 3)', keys: ['terraform_version', 'modules'] },
  { says: notNow, name: 'Terraform state', keys: ['terraform_version'] },
  { says: notNow, name: 'Terraform state', keys: ['lineage'] },
  { says: notNow, name: 'Terraform state', keys: ['schema_version', 'attributes'] },
  { says: notNow, name: 'Terraform state', keys: ['mode', 'instances', 'provider'] },
  { says: notNow, name: 'Terraform state', keys: ['address', 'type', 'values'] },
  { says: notLive, name: 'an AWS SAM template', keys: ['Transform', 'Resources'] },
  { says: notLive, name: 'a CloudFormation template', keys: ['AWSTemplateFormatVersion'] },
  { says: notLive, name: 'a CloudFormation template', keys: ['Resources'] },
  { says: notLive, name: 'a Serverless Framework file (serverless.yml)', keys: ['service', 'provider'] },
  { says: notLive, name: 'an eksctl file', keys: ['apiVersion', 'kind', 'managedNodeGroups'] },
  { says: notLive, name: 'a Landing Zone Accelerator file', keys: ['homeRegion', 'vpcs'] },
  { says: notNow, name: 'a Pulumi stack (pulumi stack export)', keys: ['version', 'deployment'] },
  { says: notNow, name: 'a run of an AWS Systems Manager runbook', keys: ['AutomationExecution'] },
  { says: notLive, name: 'a Terraform resource', keys: ['route', 'vpc_id'] },
  { says: notLive, name: 'a Terraform resource', keys: ['cidr_block', 'vpc_id'] },
  { says: notLive, name: 'a Terraform resource', keys: ['cidr_block', 'gateway_id'] },
  { says: notLive, name: 'a Terraform resource', keys: ['route_table_id', 'destination_cidr_block', 'id'] },
];

/** Stages of a settings file: what each of them has. */
const STAGES: readonly Named[] = [
  { says: notLive, name: 'the settings of Zappa (zappa_settings.json)', keys: ['app_function'] },
  { says: notLive, name: 'the settings of Zappa (zappa_settings.json)', keys: ['s3_bucket', 'vpc_config'] },
  { says: notLive, name: 'the settings of Zappa (zappa_settings.json)', keys: ['project_name', 'vpc_config'] },
  { says: notLive, name: 'Terraform code', keys: ['aws_route_table'] },
  { says: notLive, name: 'Terraform code', keys: ['aws_vpc'] },
  { says: notLive, name: 'Terraform code', keys: ['aws_lambda_function'] },
];

function namedOf(table: readonly Named[], keys: readonly string[]): Unsupported | null {
  const kind = table.find((entry) => entry.keys.every((key) => keys.includes(key)));
  return kind === undefined ? null : kind.says(kind.name);
}

/** What a document with these top-level keys is, when it is one of those. */
export function unsupportedKind(keys: readonly string[]): Unsupported | null {
  if (keys.some((key) => key.startsWith('vpc-provider:')))
    return notNow('the look-ups that the CDK keeps (cdk.context.json)');
  return namedOf(KINDS, keys);
}

/** A CloudFormation resource, or several by their names, without the template around them; the stages of a settings file. */
export function unsupportedTypes(root: Node): Unsupported | null {
  if (root.kind !== 'object') return null;
  const candidates = [root, ...root.entries.values()].filter((node) => node.kind === 'object');
  for (const node of candidates) {
    const named = namedOf(STAGES, [...node.entries.keys()]) ?? networkOfServerless(node.entries.get('vpc'));
    if (named !== null) return named;
  }
  if (isOfParameters(root.entries.get('Parameters'))) return notLive('a CloudFormation template');
  const isResource = (node: (typeof candidates)[number]): boolean =>
    node.entries.has('Properties') && (textOf(node, 'Type') ?? '').startsWith('AWS::');
  return candidates.some(isResource) ? notLive('a CloudFormation template') : null;
}

/** Parameters of a template by their names; an answer has a list of them. */
function isOfParameters(parameters: Node | undefined): boolean {
  const [first] = parameters?.kind === 'object' ? parameters.entries.values() : [];
  return first?.kind === 'object' && first.entries.has('Type');
}

/** The network of a function as serverless.yml gives it: AWS prints no such name. */
function networkOfServerless(vpc: Node | undefined): Unsupported | null {
  const isOne = vpc?.kind === 'object' && (vpc.entries.has('securityGroupIds') || vpc.entries.has('subnetIds'));
  return isOne ? notLive('a part of a Serverless Framework file (serverless.yml)') : null;
}

/** Whether values are addresses in memory: Go prints them in place of what they point to. */
export function holdsPointers(node: Node, depth = 6): boolean {
  if (node.kind === 'scalar') return typeof node.value === 'string' && /^0xc[\da-f]{3,}$/.test(node.value);
  if (depth === 0) return false;
  const children = node.kind === 'list' ? node.items.slice(0, 3) : [...node.entries.values()].slice(0, 60);
  return children.some((child) => holdsPointers(child, depth - 1));
}
