import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';

export class OrdersStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const vpc = new ec2.Vpc(this, 'Vpc', {
      ipAddresses: ec2.IpAddresses.cidr('10.0.0.0/16'),
      maxAzs: 2,
      natGatewayProvider: ec2.NatProvider.regionalGateway(),
      subnetConfiguration: [{ name: 'private', subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS, cidrMask: 24 }],
    });

    // The gateway waits for the internet gateway by itself, and not until that is attached to the VPC.
    vpc.node.findChild('RegionalNatGateway').node.addDependency(vpc.node.findChild('VPCGW'));

    const group = new ec2.SecurityGroup(this, 'OrdersGroup', { vpc, allowAllOutbound: false });
    group.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.HTTPS);

    new lambda.Function(this, 'Orders', {
      runtime: lambda.Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: lambda.Code.fromInline(
        "exports.handler = async () => (await fetch('https://checkip.amazonaws.com')).status;",
      ),
      timeout: Duration.seconds(10),
      vpc,
      vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS },
      securityGroups: [group],
    });
  }
}
