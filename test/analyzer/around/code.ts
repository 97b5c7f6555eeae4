/** Programs that people paste around output: each names resources of AWS, and none is an answer of AWS. */
import type { Kinds } from './kind.ts';

export const CODE: Kinds = {
  python: `import json
import boto3

ec2 = boto3.client('ec2')

def handler(event, context):
    tables = ec2.describe_route_tables(Filters=[{'Name': 'vpc-id', 'Values': ['vpc-0123456789abcdef0']}])
    for table in tables['RouteTables']:
        print(table['RouteTableId'], [r.get('NatGatewayId') for r in table['Routes']])
    return {'statusCode': 200, 'body': json.dumps('ok')}`,
  'python-requests': `class Client:
    def __init__(self, timeout=3):
        self.session = requests.Session()
        self.headers = {"Accept": "application/json", "X-Trace": "1"}

    def get(self, path: str) -> dict[str, Any]:
        try:
            return self.session.get(f"https://api.example.com/{path}", timeout=3).json()
        except requests.exceptions.ConnectTimeout as error:
            raise RuntimeError({"error": str(error)})`,
  javascript: `const https = require('https');
exports.handler = async (event) => {
  const options = { hostname: 'api.example.com', port: 443, method: 'GET' };
  return new Promise((resolve, reject) => {
    const req = https.request(options, (res) => resolve({ statusCode: res.statusCode }));
    req.on('error', (e) => reject(e));
    req.end();
  });
};`,
  typescript: `import { EC2Client, DescribeSubnetsCommand } from '@aws-sdk/client-ec2';

interface Row { SubnetId: string; VpcId: string; State?: string }
const client = new EC2Client({ region: 'eu-west-1' });
export const rows = async (): Promise<Row[]> => {
  const { Subnets = [] } = await client.send(new DescribeSubnetsCommand({ SubnetIds: ['subnet-0123456789abcdef0'] }));
  return Subnets.map(({ SubnetId = '', VpcId = '' }) => ({ SubnetId, VpcId }));
};`,
  java: `public class Handler implements RequestHandler<Map<String, String>, String> {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Override
    public String handleRequest(Map<String, String> event, Context context) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com")).build();
        return CLIENT.send(request, BodyHandlers.ofString()).body();
    }
}`,
  go: `package main

import (
	"context"
	"github.com/aws/aws-sdk-go-v2/service/ec2"
)

func handler(ctx context.Context) error {
	out, err := client.DescribeRouteTables(ctx, &ec2.DescribeRouteTablesInput{
		Filters: []types.Filter{{Name: aws.String("vpc-id"), Values: []string{"vpc-0123456789abcdef0"}}},
	})
	if err != nil {
		return err
	}
	return nil
}`,
  csharp: `using Amazon.Lambda.Core;
[assembly: LambdaSerializer(typeof(DefaultLambdaJsonSerializer))]
namespace Orders;
public class Function
{
    public async Task<string> FunctionHandler(string input, ILambdaContext context)
    {
        var response = await new HttpClient().GetAsync("https://api.example.com");
        return $"{response.StatusCode}";
    }
}`,
  ruby: `require 'aws-sdk-ec2'
def handler(event:, context:)
  ec2 = Aws::EC2::Client.new(region: 'eu-west-1')
  ec2.describe_subnets(subnet_ids: ['subnet-0123456789abcdef0']).subnets.each do |subnet|
    puts subnet.subnet_id
  end
  { statusCode: 200, body: JSON.generate('ok') }
end`,
  php: `<?php
require 'vendor/autoload.php';
$client = new Aws\\Ec2\\Ec2Client(['region' => 'eu-west-1', 'version' => 'latest']);
$result = $client->describeSubnets(['SubnetIds' => ['subnet-0123456789abcdef0']]);
foreach ($result['Subnets'] as $subnet) {
    echo $subnet['VpcId'] . "\\n";
}`,
  rust: `use aws_sdk_ec2::{Client, Error};
#[tokio::main]
async fn main() -> Result<(), Error> {
    let config = aws_config::load_from_env().await;
    let client = Client::new(&config);
    let resp = client.describe_subnets().subnet_ids("subnet-0123456789abcdef0").send().await?;
    for subnet in resp.subnets() { println!("{:?}", subnet.vpc_id()); }
    Ok(())
}`,
  kotlin: `class Handler : RequestHandler<Map<String, Any>, String> {
    override fun handleRequest(input: Map<String, Any>, context: Context): String {
        val client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build()
        return runCatching { client.send(request, ofString()).body() }.getOrElse { "failed: $it" }
    }
}`,
  shell: `#!/usr/bin/env bash
set -euo pipefail
VPC_ID="\${1:?which VPC}"
for id in $(aws ec2 describe-subnets --filters "Name=vpc-id,Values=$VPC_ID" --query 'Subnets[].SubnetId' --output text); do
  echo "== $id"
  [[ -n "$id" ]] && printf '%s\\n' "$id" >> subnets.txt
done`,
  powershell: `param([string]$VpcId)
$tables = Get-EC2RouteTable -Filter @{ Name = 'vpc-id'; Values = $VpcId }
foreach ($table in $tables) {
    Write-Host "$($table.RouteTableId): $($table.Routes.Count) routes"
}`,
  sql: `SELECT o.id, o.state, c.name
  FROM orders o
  JOIN customers c ON c.id = o.customer_id
 WHERE o.state = 'open' AND o.created > now() - interval '1 day'
 ORDER BY o.id DESC;`,
  cpp: `#include <aws/core/Aws.h>
#include <aws/ec2/EC2Client.h>
int main() {
  Aws::SDKOptions options;
  Aws::InitAPI(options);
  { Aws::EC2::EC2Client client; Aws::EC2::Model::DescribeSubnetsRequest request; }
  Aws::ShutdownAPI(options);
  return 0;
}`,
  css: `.card > li:first-child {
  margin: 0 auto;
  color: #333;
}
@media (max-width: 40rem) { .card { display: none; } }`,
  makefile: `VPC ?= vpc-0123456789abcdef0
.PHONY: tables
tables: login
	aws ec2 describe-route-tables --filters Name=vpc-id,Values=$(VPC) > tables.json
login:
	@aws sso login`,
  'cdk-typescript': `export class NetStack extends cdk.Stack {
  constructor(scope: Construct, id: string, props?: cdk.StackProps) {
    super(scope, id, props);
    const vpc = new ec2.Vpc(this, 'Net', { maxAzs: 2, natGateways: 0, subnetConfiguration: [
      { name: 'app', subnetType: ec2.SubnetType.PRIVATE_ISOLATED, cidrMask: 24 },
    ] });
    new lambda.Function(this, 'Orders', { vpc, vpcSubnets: { subnets: vpc.isolatedSubnets }, timeout: cdk.Duration.seconds(3) });
  }
}`,
  'cdk-python': `from aws_cdk import Stack, aws_ec2 as ec2, aws_lambda as lambda_

class NetStack(Stack):
    def __init__(self, scope, construct_id, **kwargs):
        super().__init__(scope, construct_id, **kwargs)
        vpc = ec2.Vpc(self, "Net", max_azs=2, nat_gateways=1)
        lambda_.Function(self, "Orders", vpc=vpc, vpc_subnets=ec2.SubnetSelection(subnet_type=ec2.SubnetType.PUBLIC))`,
  pulumi: `import * as aws from "@pulumi/aws";
const vpc = new aws.ec2.Vpc("net", { cidrBlock: "10.0.0.0/16" });
const igw = new aws.ec2.InternetGateway("igw", { vpcId: vpc.id });
const table = new aws.ec2.RouteTable("app", { vpcId: vpc.id, routes: [{ cidrBlock: "0.0.0.0/0", gatewayId: igw.id }] });
export const vpcId = vpc.id;`,
  boto3: `client = boto3.client('lambda')
client.update_function_configuration(
    FunctionName='orders',
    VpcConfig={
        'SubnetIds': ['subnet-0123456789abcdef0'],
        'SecurityGroupIds': ['sg-0123456789abcdef0'],
    },
    Timeout=10,
)`,
};
