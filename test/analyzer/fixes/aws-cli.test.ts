import { describe, expect, it } from 'vitest';
import { toCli } from '../../../src/analyzer/fixes/aws-cli.ts';
import { quote } from '../../../src/analyzer/aws/quote.ts';
import type { Change } from '../../../src/analyzer/index.ts';
import { faultsOf } from '../../content/support/aws-cli.ts';

const ec2 = (operation: string, input: Change['input']): Change => ({ service: 'ec2', operation, input });

const table: readonly (readonly [Change, string])[] = [
  [
    ec2('CreateRoute', { RouteTableId: 'rtb-1', DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-1' }),
    'aws ec2 create-route --route-table-id rtb-1 --destination-cidr-block 0.0.0.0/0 --nat-gateway-id nat-1',
  ],
  [
    ec2('CreateRoute', { RouteTableId: 'rtb-1', DestinationIpv6CidrBlock: '::/0', EgressOnlyInternetGatewayId: 'eigw-1' }),
    'aws ec2 create-route --route-table-id rtb-1 --destination-ipv6-cidr-block ::/0 --egress-only-internet-gateway-id eigw-1',
  ],
  [
    ec2('ReplaceRoute', { RouteTableId: 'rtb-1', DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: '<new NAT gateway>' }),
    "aws ec2 replace-route --route-table-id rtb-1 --destination-cidr-block 0.0.0.0/0 --nat-gateway-id '<new NAT gateway>'",
  ],
  [
    ec2('AuthorizeSecurityGroupEgress', {
      GroupId: 'sg-1',
      IpPermissions: [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
    }),
    "aws ec2 authorize-security-group-egress --group-id sg-1 --ip-permissions 'IpProtocol=tcp,FromPort=443,ToPort=443,IpRanges=[{CidrIp=0.0.0.0/0}]'",
  ],
  [
    ec2('CreateNetworkAclEntry', {
      NetworkAclId: 'acl-1',
      Egress: false,
      RuleNumber: 120,
      Protocol: '6',
      PortRange: { From: 1024, To: 65535 },
      CidrBlock: '0.0.0.0/0',
      RuleAction: 'allow',
    }),
    'aws ec2 create-network-acl-entry --network-acl-id acl-1 --ingress --rule-number 120 --protocol 6 --port-range From=1024,To=65535 --cidr-block 0.0.0.0/0 --rule-action allow',
  ],
  [
    ec2('ModifyVpcEndpoint', { VpcEndpointId: 'vpce-1', AddRouteTableIds: ['rtb-1', 'rtb-2'] }),
    'aws ec2 modify-vpc-endpoint --vpc-endpoint-id vpce-1 --add-route-table-ids rtb-1 rtb-2',
  ],
  [
    ec2('ModifyVpcEndpoint', { VpcEndpointId: 'vpce-1', PrivateDnsEnabled: true }),
    'aws ec2 modify-vpc-endpoint --vpc-endpoint-id vpce-1 --private-dns-enabled',
  ],
  [
    ec2('ModifyVpcAttribute', { VpcId: 'vpc-1', EnableDnsSupport: { Value: true } }),
    'aws ec2 modify-vpc-attribute --vpc-id vpc-1 --enable-dns-support',
  ],
  [
    ec2('ModifyNetworkInterfaceAttribute', { NetworkInterfaceId: 'eni-1', SourceDestCheck: { Value: false } }),
    'aws ec2 modify-network-interface-attribute --network-interface-id eni-1 --no-source-dest-check',
  ],
  [
    { service: 'lambda', operation: 'UpdateFunctionConfiguration', input: { FunctionName: 'orders', VpcConfig: { SubnetIds: [], SecurityGroupIds: [] } } },
    "aws lambda update-function-configuration --function-name orders --vpc-config 'SubnetIds=[],SecurityGroupIds=[]'",
  ],
  [
    { service: 'lambda', operation: 'UpdateFunctionConfiguration', input: { FunctionName: "it's", VpcConfig: { Ipv6AllowedForDualStack: true, SubnetIds: ['subnet-1', 'subnet-2'] } } },
    String.raw`aws lambda update-function-configuration --function-name '<id>' --vpc-config 'Ipv6AllowedForDualStack=true,SubnetIds=[subnet-1,subnet-2]'`,
  ],
  [ec2('DeleteRoute', { RouteTableId: 'rtb-1', DestinationCidrBlock: undefined }), 'aws ec2 delete-route --route-table-id rtb-1'],
  [
    ec2('AssociateRouteTable', { RouteTableId: 'rtb-1; rm -rf /', SubnetId: '$(reboot)' }),
    "aws ec2 associate-route-table --route-table-id 'rtb-1; rm -rf /' --subnet-id '$(reboot)'",
  ],
]; // prettier-ignore

describe('changes as AWS CLI commands', () => {
  it.each(table.map(([change, line]) => [line, change] as const))('%s', (line, change) => {
    expect(toCli(change)).toBe(line);
  });

  it.each(table.slice(0, -1).map(([, line]) => line))('are what the AWS CLI takes: %s', (line) => {
    expect(faultsOf(line)).toEqual([]);
  });

  it('SG-12 names protocol, port, family and group', () => {
    const line = toCli(
      ec2('AuthorizeSecurityGroupEgress', {
        GroupId: 'sg-1',
        IpPermissions: [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, Ipv6Ranges: [{ CidrIpv6: '::/0' }] }],
      }),
    );
    expect(line).toContain('--group-id sg-1');
    expect(line).toContain("'IpProtocol=tcp,FromPort=443,ToPort=443,Ipv6Ranges=[{CidrIpv6=::/0}]'");
  });
});

describe('an id in a command', () => {
  it.each(['rtb-0ab', 'Name=vpc-id,Values=vpc-1', 'arn:aws:iam::1:role/a+b=c@d'])('stands as it is: %s', (id) => {
    expect(quote(id)).toBe(id);
  });

  it.each(['<new NAT gateway>', '$(id)', '`id`', 'a b', 'a;b', 'a|b', '@a', 'a"b', '$env:A'])('is quoted: %s', (id) => {
    expect(quote(id)).toBe(`'${id}'`);
  });

  // Each ends the quotes of bash or of PowerShell, or the line, or turns it around.
  it.each([
    "a'b",
    'a\u2018b',
    'a\u2019b',
    'a\u201ab',
    'a\u201bb',
    'a\nb',
    'a\r\nb',
    'a\tb',
    'a\u001b[2Jb',
    'a\u0085b',
    'a\u009bb',
    'a\u2028b',
    'a\u2029b',
    'a\u202eb',
    'a\u2066b',
    '--endpoint-url=x',
  ])('gives way to a placeholder: %j', (id) => {
    expect(quote(id)).toBe("'<id>'");
    const input = { RouteTableId: id, Tags: [{ Key: 'a', Value: id.replace('--', "'") }] };
    const command = toCli({ service: 'ec2', operation: 'CreateRoute', input });
    expect(command).toBe("aws ec2 create-route --route-table-id '<id>' --tags '<id>'");
  });
});
