/** Templates, plans, states and manifests by name: what each is, told by one line of it (FMT-8). */
import { ANALYSIS_PAGE, FLOW_LOG, notLive, sdkPrint, notNow } from '../sentences/unsupported.ts';
import type { Unsupported } from '../sentences/unsupported.ts';

interface Named {
  readonly says: Unsupported;
  readonly line: RegExp;
}

const wish = (name: string, line: RegExp): Named => ({ says: notLive(name), line });

/** One line of `terraform state list`. */
const NAME_IN_STATE = /^(?:module\.[\w[\]"-]{1,100}\.){0,6}(?:data\.)?aws_\w{1,60}\.[\w-]{1,100}(?:\[[\w"-]{1,60}\])?$/;

/** One line of `terraform output`, or of a file of variables: an id under a name in small letters, or the end of a list's first line. */
const VALUE_OF_TERRAFORM =
  /^[a-z]\w{1,60} {1,20}= (?:(?:to(?:list|set|map)\()?\[$|to(?:list|set|map)\(\[|"(?:vpc|subnet|rtb|igw|nat|sg|acl|eni|eipalloc)-[\da-f]{8,17}")/;

/** The most telling first: a plan holds code, a service file holds a template. */
const NAMED: readonly Named[] = [
  wish(
    'a Terraform plan',
    /^(?:# \S{1,200} (?:will|must) be |[+~-](?:\/[+-])? resource "|Terraform will perform|Plan: \d+ to |(?:[+~-]|-\/\+|\+\/-|<=) (?:module\.[\w.[\]"-]{1,200}\.)?(?:data\.)?aws_\w{1,60}\.[\w.[\]"-]{1,100}(?: \(.{1,60}\))?$)/,
  ),
  {
    says: notNow('what terraform apply printed'),
    line: /^(?:[\w.[\]"-]{3,200}: (?:Creating\.\.\.|Creation complete|Still creating|Modifying\.\.\.|Modifications complete|Destroying\.\.\.|Destruction complete|Refreshing state|Reading\.\.\.|Read complete)|Apply complete! )/,
  },
  { says: notNow('Terraform state'), line: /^# (?:module\.\S{1,100}\.)?aws_\w{1,60}\.\S{1,100}:$/ },
  wish(
    'a Pulumi program',
    /^type: ?aws:[a-z]\w{1,20}:|^runtime: ?(?:nodejs|python|go|dotnet|java|yaml)$|\bnew aws\.(?:ec2|lambda)\.\w{1,60}\(|\baws\.(?:ec2|lambda_)\.[A-Z]\w{1,60}\(["']|["']@pulumi\/|^(?:import|from) pulumi\w{0,20}\b|github\.com\/pulumi\/|^using (?:static )?Pulumi\b|^import com\.pulumi\.|\b(?:ec2|lambda)\.New[A-Z]\w{1,60}\(ctx\b|\bnew Aws\.(?:Ec2|Lambda)\./,
  ),
  wish(
    'CDK code',
    /\bnew (?:aws_)?(?:ec2|lambda|lambda_|cdk)\.\w{1,60}\((?:this|scope|stack)\b|\b(?:aws_)?(?:ec2|lambda_)\.\w{1,60}\(self\b|["'](?:aws-cdk-lib|@aws-cdk\/)|^(?:from|import) aws_cdk\b|^import software\.amazon\.awscdk|^using Amazon\.CDK\b|github\.com\/aws\/aws-cdk-go|\b(?:awsec2|awslambda)\.New[A-Z]/,
  ),
  wish('an SST program', /\bnew sst\.aws\.\w|^\/\/\/ <reference path="[^"]{0,80}\.sst\//),
  wish(
    'a Serverless Framework file (serverless.yml)',
    /^(?:frameworkVersion:|provider:$|service: ?\S|(?:- )?handler: \S)/,
  ),
  wish('an AWS SAM template', /^(?:Transform: ?["']?AWS::Serverless|(?:- )?["']?Type["']?: ?["']?AWS::Serverless::)/),
  wish(
    'a CloudFormation template',
    /^(?:AWSTemplateFormatVersion\b|(?:- ?)?["']?Type["']?: ?["']?AWS::[A-Z]\w{1,30}::)/,
  ),
  wish('a change set of CloudFormation', /^CloudFormation stack changeset$|^Operation\s{2,40}LogicalResourceId\b/),
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
  wish('an Ansible playbook', /^(?:- )?(?:amazon\.aws|community\.aws)\.\w{1,60}:$|^(?:- )?ec2_vpc_\w{1,60}:$/),
  wish('a Salt state', /^(?:- )?boto3?_\w{1,40}(?:\.\w{1,60}_(?:present|absent))?:$/),
  wish('a Kubernetes manifest', /^apiVersion: ?\S/),
  wish(
    'Terraform code',
    /^(?:resource|data) "aws_\w{1,60}"|^(?:module|variable|output|provider|terraform|locals)\b.{0,100}\{$|^source\s{1,20}= "terraform-aws-modules\//,
  ),
  { says: sdkPrint('Java'), line: /^(?:.{0,200}\s)?(?:Describe|Get|List)\w{1,60}(?:Response|Result)\(\w/ },
  { says: sdkPrint('Ruby'), line: /#<struct Aws::/ },
  { says: sdkPrint('Rust'), line: /\b(?:Describe|Get|List)\w{1,60}Output \{ \w|^\w{1,60}: Some\($/ },
  { says: sdkPrint('PHP'), line: /^\[\w{1,60}\] => Array$|^object\(Aws\\Result\)|^Aws\\Result Object$/ },
  {
    says: FLOW_LOG,
    line: /^(?:\d{4}-[\d\-T:.+Z]{8,40}\s)?\d{1,2} \d{12} eni-\S{1,40} |^version account-id interface-id |^(?:@?\w{1,40},){0,10}srcaddr,(?:\w{1,40},){0,10}dstaddr\b/i,
  },
  {
    says: notNow('a list of CloudTrail events'),
    line: /^\|? {0,4}Event (?:time|name)[^A-Za-z]{1,9}Event (?:name|time|source)\b/,
  },
  { says: ANALYSIS_PAGE, line: /^(?:Reachability status|(?:Analysis ID|Path ID)\s{0,4}ni[ap]-\S{1,40}|Analysis ID)$/ },
  { says: notNow('a list of names in Terraform state'), line: NAME_IN_STATE },
  { says: notNow('a list of values in Terraform (outputs or variables)'), line: VALUE_OF_TERRAFORM },
  {
    says: notNow('a list of aws-nuke'),
    line: /^\S{1,40} - \w{1,60} - .{1,300} - (?:would remove|filtered by|removed|failed)/,
  },
];

/** What is said of a text that has this line; null when the line tells nothing. */
export function namedBy(line: string): { readonly says: Unsupported; readonly rank: number } | null {
  const rank = NAMED.findIndex((entry) => entry.line.test(line));
  const entry = NAMED[rank];
  return entry === undefined ? null : { says: entry.says, rank };
}
