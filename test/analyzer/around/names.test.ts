import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import { SURROUNDINGS } from './trials.ts';

/** What each template, plan or state is called; none of it is ever read as what AWS has. */
const NAMES: Readonly<Record<string, string>> = {
  terraform: 'Terraform code',
  'terraform-module': 'Terraform code',
  'terraform-plan': 'a Terraform plan',
  'terraform-plan-change': 'a Terraform plan',
  'terraform-plan-json': 'a Terraform plan',
  'terraform-apply': 'what terraform apply printed',
  'terraform-state-show': 'Terraform state',
  'terraform-state-v4': 'Terraform state',
  'terraform-state-v3': 'Terraform state (version 3)',
  cloudformation: 'a CloudFormation template',
  'cloudformation-json': 'a CloudFormation template',
  'cloudformation-part': 'a CloudFormation template',
  sam: 'an AWS SAM template',
  serverless: 'a Serverless Framework file (serverless.yml)',
  'serverless-function': 'a Serverless Framework file (serverless.yml)',
  zappa: 'the settings of Zappa (zappa_settings.json)',
  eksctl: 'an eksctl file',
  'landing-zone': 'a Landing Zone Accelerator file',
  'pulumi-preview': 'a Pulumi preview',
  'pulumi-yaml': 'a Pulumi program',
  pulumi: 'a Pulumi program',
  'cdk-diff': 'a cdk diff',
  'cdk-context': 'the look-ups that the CDK keeps (cdk.context.json)',
  'cdk-typescript': 'CDK code',
  'cdk-python': 'CDK code',
  'ansible-play': 'an Ansible playbook',
  kubernetes: 'a Kubernetes manifest',
};

const indented = (text: string): string => text.replaceAll(/^/gm, '    ');

describe('templates, plans and states are named and never read (FMT-8)', () => {
  const kinds = Object.entries(NAMES).flatMap(([kind, name]) =>
    [SURROUNDINGS[kind] ?? '', indented(SURROUNDINGS[kind] ?? ''), `\`\`\`\n${SURROUNDINGS[kind] ?? ''}\n\`\`\``].map(
      (text, dress) => ({ kind, name, text, dress: ['bare', 'indented', 'fenced'][dress] }),
    ),
  );

  it.each(kinds)('$kind, $dress, is $name', ({ name, text }) => {
    const report = check(text);
    const said = report.diagnostics.filter(({ code }) => code === 'FMT-8');
    expect(said.map(({ text: words }) => words)).toEqual([
      expect.stringContaining(`This looks like ${name}, which is not read. It says`),
    ]);
    expect(said[0]?.severity).toBe('error');
    expect(said[0]?.command).toMatch(
      /^aws ec2 describe-route-tables --(?:filters Name=vpc-id,Values=|route-table-ids )/,
    );
    expect(report.verdict).toBe('unknown');
    expect(report.subnets).toEqual([]);
    expect(report.documents.filter(({ command }) => command !== null)).toEqual([]);
  });

  it('an id in one is asked for next', () => {
    const { diagnostics } = check(SURROUNDINGS['terraform-apply'] ?? '');
    expect(diagnostics.find(({ code }) => code === 'FMT-8')?.command).toBe(
      'aws ec2 describe-route-tables --filters Name=vpc-id,Values=vpc-0123456789abcdef0',
    );
  });
});
