/** One VPC made with the AWS CLI: a function in a private subnet behind a NAT gateway, dual-stack, and a spare subnet on the main table. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Emulator } from './emulator.ts';

export interface Made {
  readonly vpc: string;
  readonly publicSubnet: string;
  readonly subnet: string;
  readonly spare: string;
  readonly igw: string;
  readonly nat: string;
  readonly publicTable: string;
  readonly table: string;
  readonly association: string;
  readonly group: string;
}

/** The smallest ZIP archive: none of its code ever runs. */
const EMPTY_ZIP = Buffer.from([0x50, 0x4b, 0x05, 0x06, ...Array.from({ length: 18 }, () => 0)]);

export async function makeVpc({ aws }: Emulator, folder: string): Promise<Made> {
  const ec2 = (query: string, ...args: string[]): Promise<string> => aws('ec2', ...args, '--query', query, '--output', 'text');
  const [vpc, igw, eip] = await Promise.all([
    ec2('Vpc.VpcId', 'create-vpc', '--cidr-block', '10.0.0.0/16', '--amazon-provided-ipv6-cidr-block'),
    ec2('InternetGateway.InternetGatewayId', 'create-internet-gateway'),
    ec2('AllocationId', 'allocate-address', '--domain', 'vpc'),
  ]);
  const block = await ec2('Vpcs[0].Ipv6CidrBlockAssociationSet[0].Ipv6CidrBlock', 'describe-vpcs', '--vpc-ids', vpc);
  const subnetAt = (cidr: string, zone: string, n: number): Promise<string> =>
    ec2('Subnet.SubnetId', 'create-subnet', '--vpc-id', vpc, '--cidr-block', cidr, '--availability-zone', zone, '--ipv6-cidr-block', block.replace('00::/56', `0${String(n)}::/64`));
  const [publicSubnet, subnet, spare, publicTable, table, group] = await Promise.all([
    subnetAt('10.0.0.0/24', 'eu-west-1a', 0),
    subnetAt('10.0.10.0/24', 'eu-west-1a', 1),
    subnetAt('10.0.11.0/24', 'eu-west-1b', 2),
    ec2('RouteTable.RouteTableId', 'create-route-table', '--vpc-id', vpc),
    ec2('RouteTable.RouteTableId', 'create-route-table', '--vpc-id', vpc),
    ec2('GroupId', 'create-security-group', '--group-name', 'orders', '--description', 'orders', '--vpc-id', vpc),
    aws('ec2', 'attach-internet-gateway', '--internet-gateway-id', igw, '--vpc-id', vpc),
    aws('iam', 'create-role', '--role-name', 'orders', '--assume-role-policy-document', '{}'),
  ]);
  const zip = join(folder, 'code.zip');
  writeFileSync(zip, EMPTY_ZIP);
  const [nat, association, eigw] = await Promise.all([
    ec2('NatGateway.NatGatewayId', 'create-nat-gateway', '--subnet-id', publicSubnet, '--allocation-id', eip),
    ec2('AssociationId', 'associate-route-table', '--route-table-id', table, '--subnet-id', subnet),
    ec2('EgressOnlyInternetGateway.EgressOnlyInternetGatewayId', 'create-egress-only-internet-gateway', '--vpc-id', vpc),
    aws('ec2', 'associate-route-table', '--route-table-id', publicTable, '--subnet-id', publicSubnet),
    aws('ec2', 'create-route', '--route-table-id', publicTable, '--destination-cidr-block', '0.0.0.0/0', '--gateway-id', igw),
    aws('lambda', 'create-function', '--function-name', 'orders', '--runtime', 'nodejs22.x', '--role', 'arn:aws:iam::123456789012:role/orders', '--handler', 'index.handler', '--zip-file', `fileb://${zip}`, '--vpc-config', `SubnetIds=${subnet},SecurityGroupIds=${group}`),
  ]);
  await Promise.all([
    aws('ec2', 'create-route', '--route-table-id', table, '--destination-cidr-block', '0.0.0.0/0', '--nat-gateway-id', nat),
    aws('ec2', 'create-route', '--route-table-id', table, '--destination-ipv6-cidr-block', '::/0', '--egress-only-internet-gateway-id', eigw),
  ]);
  return { vpc, publicSubnet, subnet, spare, igw, nat, publicTable, table, association, group };
} // prettier-ignore
