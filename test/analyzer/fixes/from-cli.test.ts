import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import { toCli } from '../../../src/analyzer/fixes/aws-cli.ts';
import { fromCli } from '../../../src/analyzer/fixes/from-cli.ts';
import { scenarios } from '../../content/support/scenarios.ts';
import { askOf } from '../../content/support/answers.ts';

const changes = scenarios.flatMap(({ files, data }) =>
  check(files, askOf(data.ask)).findings.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.changes)),
);
const lines = [...new Map(changes.map((change) => [toCli(change), change]))].filter(
  ([, { service }]) => service !== 'lambda-web',
);

describe('what a fix prints', () => {
  it('is there to be read', () => {
    expect(new Set(lines.map(([, { operation }]) => operation)).size).toBeGreaterThan(10);
  });

  it.each(lines)('%s', (line, { service, operation, input }) => {
    const defined = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
    expect(fromCli(line)).toEqual({ change: { service, operation, input: defined } });
  });
});

describe('what people type', () => {
  const change = { service: 'ec2', operation: 'CreateRoute', input: { RouteTableId: 'rtb-1', DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-1' } }; // prettier-ignore
  it.each([
    'aws ec2 create-route --route-table-id rtb-1 --destination-cidr-block 0.0.0.0/0 --nat-gateway-id nat-1',
    '$ aws ec2 create-route --route-table-id=rtb-1 --destination-cidr-block "0.0.0.0/0" --nat-gateway-id \'nat-1\'',
    'aws ec2 create-route \\\n  --route-table-id rtb-1 \\\n  --destination-cidr-block 0.0.0.0/0 --nat-gateway-id nat-1 --region eu-west-1\n',
  ])('%j is read', (line) => {
    expect(fromCli(line)).toEqual({ change });
  });

  it('reads the configuration of a function', () => {
    expect(fromCli('aws lambda update-function-configuration --function-name orders --vpc-config SubnetIds=[],SecurityGroupIds=[sg-1,sg-2]').change?.input).toEqual({ FunctionName: 'orders', VpcConfig: { SubnetIds: [], SecurityGroupIds: ['sg-1', 'sg-2'] } }); // prettier-ignore
  });

  it.each(['SubnetIds=a,b,SecurityGroupIds=sg-1', 'SubnetIds=[a,b],SecurityGroupIds=[sg-1]'])(
    'reads lists as %s',
    (text) => {
      const line = `aws lambda update-function-configuration --function-name orders --vpc-config ${text}`;
      expect(fromCli(line).change?.input['VpcConfig']).toEqual({ SubnetIds: ['a', 'b'], SecurityGroupIds: ['sg-1'] });
    },
  );

  it.each([
    ['', /starts with aws/],
    ['terraform apply', /starts with aws/],
    ['aws', /Only commands/],
    ['aws s3 ls', /Only commands/],
    ['aws ec2', /needs an operation/],
    ['aws ec2 create-route rtb-1', /two hyphens/],
    ['aws ec2 create-route --route-table-id "rtb-1', /not closed/],
  ])('%j is none, and it says why', (line, problem) => {
    expect(fromCli(line).problem).toMatch(problem);
  });

  it('never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aws ec2 create-route --="\'[]{},\\\n') }), (rest) => {
        const read = fromCli(`aws ec2 x ${rest}`);
        expect((read.change === undefined) !== (read.problem === undefined)).toBe(true);
      }),
    );
  });
});
