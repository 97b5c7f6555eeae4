/** Templates, plans and states: what should be or was, in other words than those of the AWS commands. */
import type { Kinds } from './kind.ts';

export const TEMPLATES: Kinds = {
  terraform: `resource "aws_lambda_function" "orders" {
  function_name = "orders"
  vpc_config {
    subnet_ids         = [aws_subnet.app.id]
    security_group_ids = [aws_security_group.app.id]
  }
}

resource "aws_route" "app_default" {
  route_table_id         = aws_route_table.app.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.out.id
}`,
  'terraform-module': `module "vpc" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "~> 5.0"

  name            = "net"
  cidr            = "10.0.0.0/16"
  azs             = ["eu-west-1a", "eu-west-1b"]
  private_subnets = ["10.0.1.0/24", "10.0.2.0/24"]

  enable_nat_gateway = true
}`,
  'terraform-plan': `Terraform used the selected providers to generate the following execution
plan. Resource actions are indicated with the following symbols:
  + create

Terraform will perform the following actions:

  # module.vpc.aws_route.private_nat_gateway[0] will be created
  + resource "aws_route" "private_nat_gateway" {
      + destination_cidr_block = "0.0.0.0/0"
      + id                     = (known after apply)
      + nat_gateway_id         = (known after apply)
      + state                  = (known after apply)
    }

Plan: 1 to add, 0 to change, 0 to destroy.`,
  'terraform-plan-change': `  # aws_lambda_function.orders will be updated in-place
  ~ resource "aws_lambda_function" "orders" {
        id   = "orders"
        tags = {}
        # (20 unchanged attributes hidden)

      ~ vpc_config {
          ~ subnet_ids = [
              - "subnet-0123456789abcdef0",
              + "subnet-0123456789abcdef1",
            ]
            # (3 unchanged attributes hidden)
        }
    }

Plan: 0 to add, 1 to change, 0 to destroy.`,
  'terraform-apply': `aws_vpc.net: Creating...
aws_vpc.net: Creation complete after 2s [id=vpc-0123456789abcdef0]
aws_internet_gateway.igw: Creating...
aws_internet_gateway.igw: Creation complete after 1s [id=igw-0123456789abcdef0]
aws_nat_gateway.out: Still creating... [1m30s elapsed]

Apply complete! Resources: 3 added, 0 changed, 0 destroyed.

Outputs:

vpc_id = "vpc-0123456789abcdef0"
private_subnets = [
  "subnet-0123456789abcdef0",
  "subnet-0123456789abcdef1",
]`,
  'terraform-state-show': `# aws_route_table.app:
resource "aws_route_table" "app" {
    id               = "rtb-0123456789abcdef0"
    propagating_vgws = []
    route            = [
        {
            cidr_block     = "0.0.0.0/0"
            nat_gateway_id = "nat-0123456789abcdef0"
            gateway_id     = ""
        },
    ]
    vpc_id           = "vpc-0123456789abcdef0"
}`,
  'terraform-state-v4': `{
  "version": 4,
  "terraform_version": "1.9.0",
  "serial": 12,
  "lineage": "3f2a9c1d-0000-4000-8000-000000000000",
  "outputs": {},
  "resources": [
    {
      "mode": "managed",
      "type": "aws_route_table",
      "name": "app",
      "provider": "provider[\\"registry.terraform.io/hashicorp/aws\\"]",
      "instances": [{ "schema_version": 0, "attributes": { "id": "rtb-0123456789abcdef0", "route": [{ "cidr_block": "0.0.0.0/0", "gateway_id": "igw-0123456789abcdef0" }], "vpc_id": "vpc-0123456789abcdef0" } }]
    }
  ]
}`,
  'terraform-state-v3': `{
    "version": 3,
    "terraform_version": "0.11.14",
    "serial": 4,
    "modules": [
        {
            "path": ["root"],
            "outputs": {},
            "resources": {
                "aws_route_table.app": {
                    "type": "aws_route_table",
                    "primary": {
                        "id": "rtb-0123456789abcdef0",
                        "attributes": { "route.#": "1", "route.0.gateway_id": "igw-0123456789abcdef0", "vpc_id": "vpc-0123456789abcdef0" }
                    }
                }
            }
        }
    ]
}`,
  'terraform-plan-json': `{"format_version":"1.2","terraform_version":"1.9.0","planned_values":{"root_module":{"resources":[{"address":"aws_route.out","mode":"managed","type":"aws_route","values":{"destination_cidr_block":"0.0.0.0/0","gateway_id":"igw-0123456789abcdef0"}}]}}}`,
  cloudformation: `AWSTemplateFormatVersion: '2010-09-09'
Description: Network of the orders service
Parameters:
  VpcCidr:
    Type: String
    Default: 10.0.0.0/16
Resources:
  Net:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: !Ref VpcCidr
      Tags:
        - Key: Name
          Value: !Sub '\${AWS::StackName}-net'
  DefaultRoute:
    Type: AWS::EC2::Route
    Properties:
      RouteTableId: !Ref TableApp
      DestinationCidrBlock: 0.0.0.0/0
      NatGatewayId: !Ref Nat
Outputs:
  VpcId:
    Value: !Ref Net`,
  'cloudformation-json': `{
  "AWSTemplateFormatVersion": "2010-09-09",
  "Resources": {
    "DefaultRoute": {
      "Type": "AWS::EC2::Route",
      "Properties": {
        "RouteTableId": { "Ref": "TableApp" },
        "DestinationCidrBlock": "0.0.0.0/0",
        "NatGatewayId": { "Ref": "Nat" }
      }
    }
  }
}`,
  'cloudformation-part': `  OrdersFunction:
    Type: AWS::Lambda::Function
    Properties:
      Handler: index.handler
      VpcConfig:
        SecurityGroupIds:
          - sg-0123456789abcdef0
        SubnetIds:
          - subnet-0123456789abcdef0
          - !Ref SubnetB`,
  sam: `Transform: AWS::Serverless-2016-10-31
Globals:
  Function:
    Timeout: 10
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties:
      Handler: app.handler
      Runtime: python3.12
      VpcConfig:
        SecurityGroupIds: [sg-0123456789abcdef0]
        SubnetIds: [subnet-0123456789abcdef0]`,
  serverless: `service: orders
provider:
  name: aws
  runtime: nodejs20.x
  vpc:
    securityGroupIds:
      - sg-0123456789abcdef0
    subnetIds:
      - subnet-0123456789abcdef0
functions:
  hello:
    handler: handler.hello
resources:
  Resources:
    DefaultRoute:
      Type: AWS::EC2::Route
      Properties:
        RouteTableId:
          Ref: TableApp
        DestinationCidrBlock: 0.0.0.0/0
        NatGatewayId:
          Ref: NatGateway`,
  'serverless-function': `functions:
  orders:
    handler: src/orders.handler
    timeout: 10
    vpc:
      securityGroupIds:
        - sg-0123456789abcdef0
      subnetIds:
        - subnet-0123456789abcdef0
    events:
      - http:
          path: orders
          method: get`,
  zappa: `{
    "production": {
        "app_function": "app.app",
        "aws_region": "eu-west-1",
        "project_name": "orders",
        "runtime": "python3.12",
        "s3_bucket": "zappa-orders",
        "vpc_config": {
            "SubnetIds": ["subnet-0123456789abcdef0"],
            "SecurityGroupIds": ["sg-0123456789abcdef0"]
        }
    }
}`,
  eksctl: `apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata:
  name: orders
  region: eu-west-1
vpc:
  id: vpc-0123456789abcdef0
  subnets:
    private:
      eu-west-1a: { id: subnet-0123456789abcdef0 }
  nat:
    gateway: Single`,
  'landing-zone': `homeRegion: eu-west-1
centralNetworkServices:
  delegatedAdminAccount: Network
vpcs:
  - name: Network-Endpoints
    account: Network
    region: eu-west-1
    cidrs:
      - 10.1.0.0/22
    internetGateway: false
    routeTables:
      - name: App
        routes:
          - name: Out
            destination: 0.0.0.0/0
            type: transitGateway
            target: Main
    subnets:
      - name: App-A
        availabilityZone: a
        routeTable: App
        ipv4CidrBlock: 10.1.0.0/24`,
  'pulumi-preview': `Previewing update (dev)

     Type                       Name        Plan
 +   pulumi:pulumi:Stack        net-dev     create
 +   ├─ aws:ec2:Vpc             net         create
 +   ├─ aws:ec2:RouteTable      app         create
 +   └─ aws:ec2:InternetGateway igw         create

Resources:
    + 4 to create`,
  'pulumi-yaml': `name: net
runtime: yaml
resources:
  net:
    type: aws:ec2:Vpc
    properties:
      cidrBlock: 10.0.0.0/16
  app:
    type: aws:ec2:RouteTable
    properties:
      vpcId: \${net.id}
      routes:
        - cidrBlock: 0.0.0.0/0
          gatewayId: \${igw.id}`,
  'cdk-diff': `Stack NetStack
Resources
[+] AWS::EC2::NatGateway Net/PublicSubnet1/NATGateway NetPublicSubnet1NATGateway
[+] AWS::EC2::Route Net/PrivateSubnet1/DefaultRoute NetPrivateSubnet1DefaultRoute
[~] AWS::Lambda::Function Orders Orders
 └─ [+] VpcConfig
     └─ {"SubnetIds":[{"Ref":"NetPrivateSubnet1Subnet"}],"SecurityGroupIds":[{"Fn::GetAtt":["OrdersSG","GroupId"]}]}

✨  Number of stacks with differences: 1`,
  'cdk-context': `{
  "vpc-provider:account=111122223333:filter.vpc-id=vpc-0123456789abcdef0:region=eu-west-1": {
    "vpcId": "vpc-0123456789abcdef0",
    "vpcCidrBlock": "10.0.0.0/16",
    "availabilityZones": [],
    "subnetGroups": [
      { "name": "Private", "type": "Private", "subnets": [{ "subnetId": "subnet-0123456789abcdef0", "routeTableId": "rtb-0123456789abcdef0", "cidr": "10.0.1.0/24" }] }
    ]
  }
}`,
  'ansible-play': `- hosts: localhost
  tasks:
    - name: a table for the app
      amazon.aws.ec2_vpc_route_table:
        vpc_id: vpc-0123456789abcdef0
        subnets:
          - subnet-0123456789abcdef0
        routes:
          - dest: 0.0.0.0/0
            gateway_id: "{{ igw.gateway_id }}"
      register: table`,
};
