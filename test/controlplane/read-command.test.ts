import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, type Change, type Question } from '../../src/analyzer/index.ts';
import { toCli } from '../../src/analyzer/fixes/aws-cli.ts';
import { readCommand } from '../../src/controlplane/commands/read-command.ts';
import { scenarios } from '../content/support/scenarios.ts';

const ec2 = (operation: string, input: Change['input']): Change => ({ service: 'ec2', operation, input });
const read = (line: string): Change | string => {
  const command = readCommand(line);
  return 'change' in command ? command.change : command.problem;
};

describe('commands of fixes', () => {
  const changes = scenarios.flatMap(({ slug, files, data }) =>
    check(files, JSON.parse(JSON.stringify(data.ask ?? {})) as Question).findings.flatMap(({ id, fixes }) =>
      fixes.flatMap((fix) => fix.changes.map((change) => [`${slug}: ${id}: ${change.operation}`, change] as const)),
    ),
  );

  it('are there', () => {
    expect(changes.length).toBeGreaterThan(100);
  });

  it('are read back as the requests that they were printed from', () => {
    // Members that are undefined are not there for the API, nor on the line.
    for (const [name, change] of changes)
      expect(read(toCli(change)), `${name}: ${toCli(change)}`).toEqual(JSON.parse(JSON.stringify(change)));
  });
});

describe('a command line', () => {
  const rule = {
    GroupId: 'sg-1',
    IpPermissions: [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
  };
  it.each([
    ['$ aws --region eu-west-1 ec2 delete-route --route-table-id rtb-1 --destination-cidr-block 0.0.0.0/0 --output json', ec2('DeleteRoute', { RouteTableId: 'rtb-1', DestinationCidrBlock: '0.0.0.0/0' })],
    ['aws ec2 delete-route \\\n  --route-table-id=rtb-1 \\\n  --destination-cidr-block "0.0.0.0/0"', ec2('DeleteRoute', { RouteTableId: 'rtb-1', DestinationCidrBlock: '0.0.0.0/0' })],
    ['aws ec2 delete-route \\\r\n  --route-table-id=rtb-1 \\\r\n  --destination-cidr-block "0.0.0.0/0"', ec2('DeleteRoute', { RouteTableId: 'rtb-1', DestinationCidrBlock: '0.0.0.0/0' })],
    ['aws ec2 authorize-security-group-egress --group-id sg-1 --protocol tcp --port 443 --cidr 0.0.0.0/0', ec2('AuthorizeSecurityGroupEgress', rule)],
    ['aws ec2 authorize-security-group-egress --group-id sg-1 --ip-permissions IpProtocol=tcp,FromPort=443,ToPort=443,IpRanges=[{CidrIp=0.0.0.0/0}]', ec2('AuthorizeSecurityGroupEgress', rule)],
    [`aws ec2 authorize-security-group-egress --group-id sg-1 --ip-permissions '${JSON.stringify(rule.IpPermissions)}'`, ec2('AuthorizeSecurityGroupEgress', rule)],
    ['aws ec2 revoke-security-group-ingress --group-id sg-1 --protocol tcp --port 1024-65535 --source-group sg-2', ec2('RevokeSecurityGroupIngress', { GroupId: 'sg-1', IpPermissions: [{ IpProtocol: 'tcp', FromPort: 1024, ToPort: 65535, UserIdGroupPairs: [{ GroupId: 'sg-2' }] }] })],
    ['aws ec2 describe-subnets --filters Name=vpc-id,Values=vpc-1,vpc-2 Name=state,Values=available', ec2('DescribeSubnets', { Filters: [{ Name: 'vpc-id', Values: ['vpc-1', 'vpc-2'] }, { Name: 'state', Values: ['available'] }] })],
    ['aws ec2 describe-subnets --filter Name=vpc-id,Values=vpc-1 --max-items 5 --page-size 2', ec2('DescribeSubnets', { Filters: [{ Name: 'vpc-id', Values: ['vpc-1'] }] })],
    ['aws ec2 modify-instance-attribute --instance-id i-1 --no-source-dest-check', ec2('ModifyInstanceAttribute', { InstanceId: 'i-1', SourceDestCheck: { Value: false } })],
    ['aws ec2 modify-vpc-attribute --vpc-id vpc-1 --enable-dns-support \'{"Value":true}\'', ec2('ModifyVpcAttribute', { VpcId: 'vpc-1', EnableDnsSupport: { Value: true } })],
    ['aws ec2 modify-subnet-attribute --subnet-id subnet-1 --map-public-ip-on-launch Value=true', ec2('ModifySubnetAttribute', { SubnetId: 'subnet-1', MapPublicIpOnLaunch: { Value: true } })],
    ['aws ec2 wait nat-gateway-available --nat-gateway-ids nat-1', ec2('Wait', { Waiter: 'nat-gateway-available' })],
    ['aws lambda update-function-configuration --function-name orders --vpc-config SubnetIds=subnet-1,subnet-2,SecurityGroupIds=sg-1', { service: 'lambda', operation: 'UpdateFunctionConfiguration', input: { FunctionName: 'orders', VpcConfig: { SubnetIds: ['subnet-1', 'subnet-2'], SecurityGroupIds: ['sg-1'] } } }],
    ['aws lambda update-function-configuration --function-name orders --vpc-config SubnetIds=[],SecurityGroupIds=[sg-1,sg-2]', { service: 'lambda', operation: 'UpdateFunctionConfiguration', input: { FunctionName: 'orders', VpcConfig: { SubnetIds: [], SecurityGroupIds: ['sg-1', 'sg-2'] } } }],
    ['aws lambda update-function-configuration --function-name orders --timeout 900', { service: 'lambda', operation: 'UpdateFunctionConfiguration', input: { FunctionName: 'orders', Timeout: 900 } }],
    ['aws lambda invoke --function-name orders --payload {} out.json', { service: 'lambda', operation: 'Invoke', input: { FunctionName: 'orders', Payload: '{}' } }],
    ['aws ec2 create-nat-gateway --subnet-id subnet-1 --allocation-id eipalloc-1 --tag-specifications ResourceType=natgateway,Tags=[{Key=Name,Value=egress}]', ec2('CreateNatGateway', { SubnetId: 'subnet-1', AllocationId: 'eipalloc-1', TagSpecifications: [{ ResourceType: 'natgateway', Tags: [{ Key: 'Name', Value: 'egress' }] }] })],
  ] as const)('is read: %s', (line, change) => {
    expect(read(line)).toEqual(change);
  }); // prettier-ignore

  it.each([
    ['', 'The command begins with ""; expected "aws ec2 …" or "aws lambda …".'],
    ['terraform apply', 'The command begins with "terraform"; expected "aws ec2 …" or "aws lambda …".'],
    ['aws s3 ls', 'There is no service "s3" here; expected ec2, lambda, lambda-web.'],
    ['aws ec2 creat-route --route-table-id rtb-1', 'aws ec2 has no operation "creat-route" here; did you mean create-route?'],
    ['aws', 'A service is missing; expected "aws ec2 …" or "aws lambda …".'],
    ['aws ec2 describe-subnets | grep subnet-', '"|" is for a shell, and here is one command at a time. --query picks parts of an answer.'],
    ['aws ec2 associate-address --allocation-id eipalloc-1', 'aws ec2 associate-address exists in AWS and is not modelled here.'],
    ['aws ec2 delete-route --d 0.0.0.0/0', 'Unknown options: --d. delete-route takes --route-table-id, --destination-cidr-block, --destination-ipv6-cidr-block, --destination-prefix-list-id, --dry-run'],
    ['aws ec2 delete-route --route-tabel-id rtb-1', 'Unknown options: --route-tabel-id. delete-route takes --route-table-id, --destination-cidr-block, --destination-ipv6-cidr-block, --destination-prefix-list-id, --dry-run; did you mean --route-table-id?'],
    ['aws ec2 delete-route --route-table-id', '--route-table-id has no value; expected one argument.'],
    ['aws ec2 delete-route --route-table-id rtb-1 rtb-2', '--route-table-id takes one value, and 2 were given.'],
    ["aws ec2 delete-route --route-table-id 'rtb-1", 'A quote is opened and not closed. Close it, or put the whole value into single quotes.'],
    ['aws ec2 authorize-security-group-egress --group-id sg-1 --ip-permissions tcp/443', '"tcp/443" behind --ip-permissions is neither JSON nor Key=value,Key=value.'],
    ['aws ec2 authorize-security-group-egress --group-id sg-1 --ip-permissions file://rules.json', '--ip-permissions names a file, and files are not read here; write the value itself.'],
    ['aws ec2 delete-route rtb-1', '"rtb-1" stands where an option was expected, such as --route-table-id.'],
    ['aws ec2 wait for-it', 'aws ec2 wait has no "for-it" here; expected one of nat-gateway-available, nat-gateway-deleted, instance-running, instance-stopped, vpc-peering-connection-exists.'],
  ] as const)('is no request, and says why: %s', (line, problem) => {
    expect(read(line)).toBe(problem);
  }); // prettier-ignore

  it('never fails', () => {
    const line = fc
      .tuple(
        fc.constantFrom('create-route', 'create-vpc-endpoint', 'authorize-security-group-egress', 'wait', ''),
        fc.string({ unit: fc.constantFrom('a', '1', ' ', '-', ' --', '--egress ', '--vpc-id ', '--filters ', '=', ',', ...'"\'[]{}\\\n') }),
      )
      .map(([operation, rest]) => `aws ec2 ${operation} ${rest}`); // prettier-ignore
    fc.assert(
      fc.property(line, (text) => {
        const command = readCommand(text);
        expect('change' in command || command.problem.length > 0).toBe(true);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
