/** Terraform and CloudFormation describe what should exist, in other shapes: named, not read (FMT-8). */

const COMMAND = 'aws ec2 describe-route-tables --filters Name=vpc-id,Values=VPC_ID';

interface Unsupported {
  readonly text: string;
  readonly command: string;
}

const KINDS: readonly { readonly name: string; readonly keys: readonly string[] }[] = [
  { name: 'a CloudFormation template', keys: ['AWSTemplateFormatVersion'] },
  { name: 'a CloudFormation template', keys: ['Resources'] },
  { name: 'Terraform state', keys: ['terraform_version'] },
  { name: 'Terraform state', keys: ['lineage'] },
  { name: 'a Terraform plan', keys: ['planned_values'] },
  { name: 'a Terraform resource', keys: ['cidr_block', 'vpc_id'] },
  { name: 'a Terraform resource', keys: ['cidr_block', 'gateway_id'] },
  { name: 'a Terraform resource', keys: ['route_table_id'] },
];

function sentence(name: string): Unsupported {
  return {
    text: `This looks like ${name}, which says what should exist and not what AWS runs now, so it is not read. Paste what the command prints instead.`,
    command: COMMAND,
  };
}

/** What a document with these top-level keys is, when it is one of those. */
export function unsupportedKind(keys: readonly string[]): Unsupported | null {
  const kind = KINDS.find((entry) => entry.keys.every((key) => keys.includes(key)));
  return kind === undefined ? null : sentence(kind.name);
}

/** The same for a line of text: Terraform's own language, `terraform state show`, CloudFormation YAML. */
export function unsupportedLine(line: string): Unsupported | null {
  if (/^\s*(?:resource|data) "aws_\w{1,60}"|^# aws_\w{1,60}\./.test(line)) return sentence('Terraform code');
  if (/^\s*(?:AWSTemplateFormatVersion\b|- ?Type: AWS::|Type: ['"]?AWS::EC2::)/.test(line))
    return sentence('a CloudFormation template');
  return null;
}
