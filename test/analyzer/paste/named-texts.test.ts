// What people paste beside the output of AWS, or in its place: each is named as what it is, none gives a verdict, and the
// command that comes next asks for the VPC that the text names.
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';

const vpc = 'vpc-0c1c2c3c4c5c6c7c8';
const table = 'rtb-0c1c2c3c4c5c6c7c9';
const nat = 'nat-0c1c2c3c4c5c6c7d0';
const subnet = 'subnet-0c1c2c3c4c5c6c7d1';
const eni = 'eni-0c1c2c3c4c5c6c7d2';

const TEXTS: readonly (readonly [name: string, isSaid: RegExp, text: string])[] = [
  [
    'a plan of Terraform 0.11 without its head and foot',
    /a Terraform plan/,
    `-/+ module.net.aws_nat_gateway.this[0] (new resource required)
      id:            "${nat}" => <computed> (forces new resource)
      subnet_id:     "${subnet}" => "\${aws_subnet.public.0.id}"
  + module.net.aws_eip.nat[1]
      id:            <computed>`,
  ],
  [
    'names in Terraform state',
    /names in Terraform state/,
    'module.net.aws_subnet.private["a"]\naws_route_table.out[0]\n',
  ],
  [
    'what terraform output prints',
    /values in Terraform/,
    `nat_ids = [\n  "${nat}",\n]\nprivate_table = "${table}"\nvpc_id = "${vpc}"\n`,
  ],
  [
    'a CDK program whose handler is no file of Serverless',
    /CDK code/,
    `new lambda.Function(this, 'Pay', {\n  handler: 'index.handler',\n  vpc,\n});`,
  ],
  ['a CDK program by its imports', /CDK code/, `import * as ec2 from 'aws-cdk-lib/aws-ec2';\nconst zones = 2;`],
  ['a CDK program in Java', /CDK code/, `import software.amazon.awscdk.services.ec2.Vpc;\nimport java.util.List;`],
  [
    'a Pulumi program in Go',
    /Pulumi program/,
    `vpc, err := ec2.NewVpc(ctx, "net", &ec2.VpcArgs{\n\tCidrBlock: pulumi.String("10.0.0.0/16"),\n})`,
  ],
  ['a Pulumi program in Python', /Pulumi program/, 'import pulumi_aws as aws\n\nsg = aws.ec2.SecurityGroup("fn")'],
  [
    'a Pulumi program by its imports',
    /Pulumi program/,
    'import * as awsx from "@pulumi/awsx";\nconst handler: string = "x";',
  ],
  [
    'a Salt state',
    /a Salt state/,
    `private_table:\n  boto_vpc.route_table_present:\n    - name: private\n    - routes:\n      - destination_cidr_block: 0.0.0.0/0\n        instance_id: i-0a1b2c3d`,
  ],
  [
    'a print of PHP',
    /SDK for PHP/,
    `Array\n(\n    [RouteTables] => Array\n        (\n            [0] => Array\n                (\n                    [RouteTableId] => ${table}\n`,
  ],
  [
    'a print of Rust',
    /SDK for Rust/,
    `DescribeRouteTablesOutput { route_tables: Some([RouteTable { route_table_id: Some("${table}"), routes: Some([]) }]) }`,
  ],
  [
    'a print of Java in a line of a log',
    /SDK for Java/,
    `2026-10-02 08:11:12 INFO  Net - DescribeRouteTablesResponse(RouteTables=[RouteTable(RouteTableId=${table}, Routes=[])])`,
  ],
  [
    'a flow log with its header',
    /records of VPC flow logs/,
    `version account-id interface-id srcaddr dstaddr srcport dstport protocol packets bytes start end action log-status\n2 111122223333 ${eni} 10.3.1.25 52.94.5.10 44382 443 6 5 300 1790000000 1790000060 ACCEPT OK`,
  ],
  [
    'a flow log alone',
    /records of VPC flow logs/,
    `2 111122223333 ${eni} 10.3.1.25 52.94.5.10 44382 443 6 5 300 1 2 REJECT OK`,
  ],
  [
    'a flow log behind the time of CloudWatch',
    /records of VPC flow logs/,
    `2026-10-02T08:11:12.000+02:00\t2 111122223333 ${eni} - - - - - - - 1 2 - NODATA`,
  ],
  [
    'rows of Logs Insights',
    /records of VPC flow logs/,
    '@timestamp,srcAddr,dstAddr,action\n2026-10-02 08:11:12.000,10.3.1.25,52.94.5.10,REJECT',
  ],
  [
    'a page of Reachability Analyzer',
    /page of Reachability Analyzer/,
    `Reachability status\nNot reachable\nExplanations\nNo route in ${table}`,
  ],
  [
    'events of CloudTrail as a table of Markdown',
    /CloudTrail events/,
    `Event time | Event name | Resource name\n-- | -- | --\n2026-10-02, 08:10 AM | CreateNatGateway | ${nat}`,
  ],
  [
    'changes as sam deploy shows them',
    /change set of CloudFormation/,
    'CloudFormation stack changeset\nOperation      LogicalResourceId    ResourceType          Replacement\n- Delete       NatGateway           AWS::EC2::NatGateway  N/A',
  ],
  ['an SST program', /SST program/, `new sst.aws.Function('Pay', { handler: 'src/pay.handler', vpc });\nconst a = 1;`],
  [
    'rules of a security group, as the console lists them',
    /page of the AWS console/,
    'Outbound rules (1)\nName\tSecurity group rule ID\tIP version\tType\tProtocol\tPort range\tDestination\n–\tsgr-0c1c2c3c4c5c6c7d7\tIPv4\tPostgreSQL\tTCP\t5432\t10.3.0.0/16',
  ],
  [
    'a scan of aws-nuke',
    /aws-nuke/,
    `eu-west-1 - EC2NATGateway - ${nat} - [tag:Name: "a"] - would remove\nScan complete: 1 total`,
  ],
  [
    'a page of the console about a subnet',
    /page of the AWS console/,
    `Subnet ID\n${subnet}\nState\nAvailable\nVPC\n${vpc} | shop\nRoute table\n${table} | private`,
  ],
  [
    'the map of a VPC',
    /page of the AWS console/,
    'Resource map\nVPC\nYour AWS virtual network\nshop\nRoute tables (2)\nRoute network traffic to resources\nprivate',
  ],
];

describe('a text that is no output of AWS', () => {
  it.each(TEXTS)('%s is named', (_, isSaid, text) => {
    const report = check(text);
    expect(report.verdict).toBe('unknown');
    expect(report.lean).toBeNull();
    expect(report.subnets).toEqual([]);
    expect(report.headline).toMatch(isSaid);
  });

  /** The route table of a subnet, as AWS prints it below a text. */
  const withAnswer = (text: string, subnetId: string): string => {
    const RouteTableId = 'rtb-0f1f2f3f4f5f6f7f8';
    const answer = {
      RouteTables: [
        {
          RouteTableId,
          VpcId: vpc,
          Associations: [{ SubnetId: subnetId, RouteTableId, Main: false }],
          Routes: [{ DestinationCidrBlock: '10.3.0.0/16', GatewayId: 'local', State: 'active' }],
        },
      ],
    };
    return `${text}\n\n$ aws ec2 describe-route-tables\n${JSON.stringify(answer, null, 4)}\n`;
  };

  it.each(TEXTS)('%s is no part of an answer below it', (_, __, text) => {
    const report = check(withAnswer(text, 'subnet-0f1f2f3f4f5f6f7f8'));
    expect(report.subnets.map(({ subnetId }) => subnetId)).toEqual(['subnet-0f1f2f3f4f5f6f7f8']);
    expect(report.lean ?? report.verdict).toBe('unreachable');
  });

  it('with whole ids shows that a short one in an answer may be the half of one', () => {
    const isMadeUp = check(withAnswer('it times out', 'subnet-0fff'));
    expect(isMadeUp.lean ?? isMadeUp.verdict).toBe('unreachable');
    expect(check(withAnswer(`it times out in ${subnet}`, 'subnet-0fff'))).toMatchObject({
      verdict: 'unknown',
      lean: null,
    });
  });

  it('asks for the VPC that it names', () => {
    const commandFor = (text: string): string | null | undefined => check(text).needs[0]?.command;
    expect(commandFor(`the function is in ${vpc}, and ${subnet} times out`)).toContain(`Values=${vpc} `);
    expect(commandFor(`Subnet ID\n${subnet}\nVPC\n${vpc} | shop`)).toContain(`Values=${vpc} `);
    expect(commandFor(`${vpc} and vpc-0c1c2c3c`)).toContain(`Values=${vpc},vpc-0c1c2c3c `);
    expect(
      commandFor(
        `Destination\tTarget\tStatus\n10.3.0.0/16\tlocal\tActive\n0.0.0.0/0\t${nat}\tActive\n\nVPC\n${vpc} | shop`,
      ),
    ).toContain(`Values=${vpc} `);
    expect(commandFor('vpc-prod-main-12345678 times out')).toBe('aws ec2 describe-route-tables --output json');
    expect(commandFor('its name is my-vpc-0c1c2c3c')).toBe('aws ec2 describe-route-tables --output json');
  });

  it('says which ids it names', () => {
    const { text } = check(`my lambda\n${subnet} -> ${nat} |x|\n`).diagnostics[0] ?? { text: '' };
    expect(text).toContain(`It names ${subnet}, ${nat}, and shows nothing of what they are.`);
  });
});

describe('what other services call as Lambda and EC2 do', () => {
  it.each([
    [
      'the endpoints of a domain',
      { DomainStatus: { DomainName: 'logs', Endpoints: { vpc: 'vpc-logs.eu-west-1.es.amazonaws.com' } } },
    ],
    [
      'the endpoint of a cluster',
      { Clusters: [{ ClusterIdentifier: 'dw', Endpoint: { Address: 'dw.example.com', Port: 5439 } }] },
    ],
    ['endpoints of another service', { Endpoints: [{ EndpointIdentifier: 'a', EngineName: 'mysql' }] }],
    ['a revision of a task', { Revision: { Number: 3 }, Family: 'a' }],
    [
      'the network of a settings file',
      { lambda: { vpc: { subnets: [subnet], security_groups: ['sg-0c1c2c3c'] } }, regions: ['eu-west-1'] },
    ],
    ['zones of a subnet group', { VPCOptions: { AvailabilityZones: ['eu-west-1a'] } }],
  ])('%s is none of theirs', (_, value) => {
    const report = check(JSON.stringify(value));
    expect(report.function).toBeNull();
    expect(report.verdict).toBe('unknown');
    expect(report.documents.map(({ label }) => label)).toEqual(['a document that was not recognised']);
  });
});

describe('a log around an answer', () => {
  const answer = {
    RouteTables: [
      {
        RouteTableId: table,
        VpcId: vpc,
        Associations: [{ SubnetId: subnet, RouteTableId: table, Main: false }],
        Routes: [{ DestinationCidrBlock: '10.3.0.0/16', GatewayId: 'local', State: 'active' }],
      },
    ],
  };

  it('of Jenkins has brackets of its own', () => {
    const steps = `[Pipeline] {\n[Pipeline] sh\n+ aws ec2 describe-route-tables\n${JSON.stringify(answer, null, 4)}\n[Pipeline] }\n[Pipeline] // stage\nFinished: SUCCESS\n`;
    expect(check(steps).verdict).toBe('unreachable');
  });

  it('of Lambda in JSON tells its timeout', () => {
    const record = {
      time: '2026-10-02T08:11:15.120Z',
      type: 'platform.report',
      record: { requestId: 'a', status: 'timeout' },
    };
    expect(check(JSON.stringify(record)).symptoms?.map(({ id }) => id)).toEqual(['report-timeout']);
  });
});

describe('what a template or plan names', () => {
  const template = `AWSTemplateFormatVersion: '2010-09-09'
Resources:
  Alarm:
    Type: AWS::CloudWatch::Alarm
    Properties:
      # Task timed out after 3.00 seconds, says the runbook
      AlarmDescription: Task timed out after 3.00 seconds
      MetricName: ErrorPortAllocation
`;

  it('happened to nobody', () => {
    const report = check(template);
    expect(report.symptoms ?? []).toEqual([]);
    expect(report.headline).toMatch(/CloudFormation template/);
  });

  it.each([
    ['2026-10-02T08:11:15.120Z 4fe4f1c2 Task timed out after 3.00 seconds', 'task-timed-out'],
    ['Error: connect ETIMEDOUT 52.94.5.10:443', 'connect-timeout'],
    ['java.net.ConnectException: Connection timed out', 'java-connect'],
  ])('says nothing of a log below it: %s', (line, id) => {
    expect(check(`${template}\n${line}\n`).symptoms?.map((symptom) => symptom.id)).toEqual([id]);
  });

  it.each([
    `vpc:\n  securityGroupIds:\n    - sg-0c1c2c3c\n  subnetIds:\n    - ${subnet}\n`,
    JSON.stringify({ vpc: { securityGroupIds: ['sg-0c1c2c3c'], subnetIds: [subnet] } }),
    JSON.stringify({ provider: { vpc: { subnetIds: [subnet] } } }),
  ])('is no network of a function: %s', (text) => {
    const report = check(text);
    expect(report.function).toBeNull();
    expect(report.headline).toMatch(/serverless\.yml/);
  });
});

describe('answers of other services', () => {
  it.each([
    [
      {
        Changes: [
          { ResourceChange: { Action: 'Remove', PhysicalResourceId: nat, ResourceType: 'AWS::EC2::NatGateway' } },
        ],
      },
      /changes of a change set \(1\)/,
    ],
    [{ StackEvents: [{ PhysicalResourceId: nat, ResourceType: 'AWS::EC2::NatGateway' }] }, /stack events \(1\)/],
    [{ AutomationExecution: { Outputs: { 'checkRouteTable.routeTable': [table] } } }, /Systems Manager runbook/],
  ])('%j are named, and no resource is read from them', (value, isSaid) => {
    const report = check(JSON.stringify(value));
    expect(report.headline).toMatch(isSaid);
    expect(report.diagnostics.filter(({ code }) => code === 'FMT-21')).toEqual([]);
  });

  it('an error names what AWS does not know', () => {
    const refused = `An error occurred (InvalidGatewayID.NotFound) when calling the CreateRoute operation: The gateway ID '${nat}' does not exist`;
    expect(check(refused).headline).toBe(`AWS knows no ${nat} in this account and Region (CreateRoute).`);
    expect(check(refused.replace(nat, 'x')).headline).toContain('no such resource');
  });
});

describe('a property list of PowerShell', () => {
  it.each([
    [
      'FunctionArn        : arn:aws:lambda:eu-west-1:111122223333:function:pay',
      'Get-LMFunctionConfiguration -FunctionName <function> | ConvertTo-Json -Depth 6',
    ],
    [`NetworkAclId : acl-0c1c2c3c4c5c6c7d5`, 'Get-EC2NetworkAcl | ConvertTo-Json -Depth 6'],
    [`RouteTableId : ${table}`, 'Get-EC2RouteTable | ConvertTo-Json -Depth 6'],
    [`SubnetId : ${subnet}`, 'Get-EC2Subnet | ConvertTo-Json -Depth 6'],
    [`CidrBlock : 10.3.0.0/16`, 'Get-EC2Vpc | ConvertTo-Json -Depth 6'],
    [`GroupId : sg-0c1c2c3c4c5c6c7d3`, 'Get-EC2SecurityGroup | ConvertTo-Json -Depth 6'],
    [
      `RouteTableIds : {${table}}\nVpcEndpointId : vpce-0c1c2c3c4c5c6c7d3`,
      'Get-EC2VpcEndpoint | ConvertTo-Json -Depth 6',
    ],
    [`NatGatewayId : ${nat}\nSubnetId : ${subnet}`, 'Get-EC2NatGateway | ConvertTo-Json -Depth 6'],
    ['InternetGatewayId : igw-0c1c2c3c', 'Get-EC2InternetGateway | ConvertTo-Json -Depth 6'],
    [`NetworkInterfaceId : ${eni}\nSubnetId : ${subnet}`, 'Get-EC2RouteTable | ConvertTo-Json -Depth 6'],
  ])('%s is printed whole by its own command', (line, command) => {
    const { diagnostics } = check(
      `${line}\nAssociations       : {Amazon.Model.A, Amazon.Model.A}\nVpcId              : ${vpc}\n`,
    );
    expect(diagnostics.find(({ code }) => code === 'FMT-7')?.command).toBe(command);
  });
});

describe('NAT gateways alone', () => {
  const gateway = (id: string, state: string) => ({
    NatGatewayId: id,
    State: state,
    VpcId: vpc,
    SubnetId: subnet,
    ConnectivityType: 'public',
  });
  const headlineOf = (...gateways: object[]): string => check(JSON.stringify({ NatGateways: gateways })).headline;

  it.each(['failed', 'deleting', 'deleted'])('that are %s pass nothing', (state) => {
    expect(headlineOf(gateway(nat, state), gateway('nat-0c1c2c3c4c5c6c7d6', 'available'))).toBe(
      `NAT gateway ${nat} is ${state}: what a route sends there does not leave the VPC. Which subnets have such a route, the route tables show.`,
    );
    expect(headlineOf(gateway(nat, state), gateway('nat-0c1c2c3c4c5c6c7d6', state))).toContain(`are ${state}`);
  });

  it('that are there, or are made, are counted', () => {
    expect(headlineOf(gateway(nat, 'available'))).toContain('NAT gateways (1)');
    expect(headlineOf(gateway(nat, 'pending'))).toContain('NAT gateways (1)');
  });
});

describe('the headline of a text in which nothing is read', () => {
  const code = `resource "aws_vpc" "main" {\n  cidr_block = "10.0.0.0/16"\n}\n\n`;

  it.each([
    [
      'parameters of a template, above what is none',
      `Description: A VPC\n\nParameters:\n  Cidr:\n    Type: String\n    Default: 10.0.0.0/16\n`,
      /CloudFormation template/,
    ],
    ['the name, where something unknown stands beside it', `${code}{"Foo": [{"Bar": 1}]}\n`, /Terraform code/],
    [
      'what AWS refuses, whatever stands beside it',
      `${code}An error occurred (UnauthorizedOperation) when calling the DescribeSubnets operation: no\n`,
      /AWS refused/,
    ],
    ['no repair', `{"Foo": [{"Bar": 1 §}]}`, /keys? `Foo`|JSON breaks/],
  ])('is %s', (_, text, isSaid) => {
    expect(check(text).headline).toMatch(isSaid);
  });
});
