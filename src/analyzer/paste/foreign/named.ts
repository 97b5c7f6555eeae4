/** Templates, plans, states and manifests by name: what each is, told by one line of it (FMT-8). */
import { notLive, sdkPrint, notNow } from '../sentences/unsupported.ts';
import type { Unsupported } from '../sentences/unsupported.ts';

interface Named {
  readonly says: Unsupported;
  readonly line: RegExp;
}

const wish = (name: string, line: RegExp): Named => ({ says: notLive(name), line });

/** The most telling first: a plan holds code, a service file holds a template. */
const NAMED: readonly Named[] = [
  wish(
    'a Terraform plan',
    /^(?:# \S{1,200} (?:will|must) be |[+~-](?:\/[+-])? resource "|Terraform will perform|Plan: \d+ to )/,
  ),
  {
    says: notNow('what terraform apply printed'),
    line: /^(?:[\w.[\]"-]{3,200}: (?:Creating\.\.\.|Creation complete|Still creating|Modifying\.\.\.|Modifications complete|Destroying\.\.\.|Destruction complete|Refreshing state|Reading\.\.\.|Read complete)|Apply complete! )/,
  },
  { says: notNow('Terraform state'), line: /^# (?:module\.\S{1,100}\.)?aws_\w{1,60}\.\S{1,100}:$/ },
  wish(
    'a Serverless Framework file (serverless.yml)',
    /^(?:frameworkVersion:|provider:$|service: ?\S|(?:- )?handler: \S)/,
  ),
  wish('an AWS SAM template', /^(?:Transform: ?["']?AWS::Serverless|(?:- )?["']?Type["']?: ?["']?AWS::Serverless::)/),
  wish(
    'a CloudFormation template',
    /^(?:AWSTemplateFormatVersion\b|(?:- ?)?["']?Type["']?: ?["']?AWS::[A-Z]\w{1,30}::)/,
  ),
  wish('a cdk diff', /^\[[+~-]\] AWS::|^Stack \S+(?: \(\S+\))?$/),
  wish('an eksctl file', /^apiVersion: ?["']?eksctl\.io\//),
  wish(
    'a Landing Zone Accelerator file',
    /^(?:homeRegion|centralNetworkServices|centralizedRouteTables|transitGatewayAttachments|organizationalUnits):/,
  ),
  wish(
    'a Pulumi preview',
    /^(?:[+~-]{1,2} {1,4})?(?:[├└│─]{1,4} {0,4})?(?:pulumi:(?:pulumi|providers):|aws:(?:ec2|lambda)(?:\/[a-zA-Z]{1,60})?:[A-Z])|^Previewing update/,
  ),
  wish(
    'a Pulumi program',
    /^type: ?aws:[a-z]\w{1,20}:|\bnew aws\.(?:ec2|lambda)\.\w{1,60}\(|\baws\.(?:ec2|lambda_)\.[A-Z]\w{1,60}\(["']/,
  ),
  wish(
    'CDK code',
    /\bnew (?:aws_)?(?:ec2|lambda|lambda_|cdk)\.\w{1,60}\((?:this|scope|stack)\b|\b(?:aws_)?(?:ec2|lambda_)\.\w{1,60}\(self\b/,
  ),
  wish('an Ansible playbook', /^(?:- )?(?:amazon\.aws|community\.aws)\.\w{1,60}:$|^(?:- )?ec2_vpc_\w{1,60}:$/),
  wish('a Kubernetes manifest', /^apiVersion: ?\S/),
  wish(
    'Terraform code',
    /^(?:resource|data) "aws_\w{1,60}"|^(?:module|variable|output|provider|terraform|locals)\b.{0,100}\{$|^source\s{1,20}= "terraform-aws-modules\//,
  ),
  { says: sdkPrint('Java'), line: /^(?:.{0,200}\s)?(?:Describe|Get|List)\w{1,60}(?:Response|Result)\(\w/ },
  { says: sdkPrint('Ruby'), line: /#<struct Aws::/ },
];

/** What is said of a text that has this line; null when the line tells nothing. */
export function namedBy(line: string): { readonly says: Unsupported; readonly rank: number } | null {
  const rank = NAMED.findIndex((entry) => entry.line.test(line));
  const entry = NAMED[rank];
  return entry === undefined ? null : { says: entry.says, rank };
}
