// What a fix prints for the shell: what is open is a variable, what AWS assigns is taken from its answer.
import { describe, expect, it } from 'vitest';
import { ec2, updateFunction } from '../../../src/analyzer/fixes/change.ts';
import { toScript } from '../../../src/analyzer/fixes/script.ts';

describe('the lines of a fix', () => {
  it('are commands alone where nothing is open', () => {
    expect(toScript([ec2('CreateRouteTable', { VpcId: 'vpc-1' })])).toEqual([
      'aws ec2 create-route-table --vpc-id vpc-1',
    ]);
  });

  it('begin with what the reader chooses, take ids from the answers that give them, and wait where AWS takes its time', () => {
    expect(
      toScript([
        ec2('AllocateAddress', { Domain: 'vpc' }),
        ec2('CreateNatGateway', { SubnetId: '<public subnet>', AllocationId: '<new Elastic IP>' }),
        ec2('ReplaceRoute', {
          RouteTableId: 'rtb-1',
          DestinationCidrBlock: '0.0.0.0/0',
          NatGatewayId: '<new NAT gateway>',
        }),
      ]),
    ).toEqual([
      "PUBLIC_SUBNET='<public subnet>'",
      'ELASTIC_IP=$(aws ec2 allocate-address --domain vpc --query AllocationId --output text)',
      'NAT_GATEWAY=$(aws ec2 create-nat-gateway --subnet-id "$PUBLIC_SUBNET" --allocation-id "$ELASTIC_IP" --query NatGateway.NatGatewayId --output text)',
      'aws ec2 wait nat-gateway-available --nat-gateway-ids "$NAT_GATEWAY"',
      'aws ec2 replace-route --route-table-id rtb-1 --destination-cidr-block 0.0.0.0/0 --nat-gateway-id "$NAT_GATEWAY"',
    ]);
  });

  it('put variables into longer values, two of one name apart', () => {
    const VpcConfig = { SubnetIds: ['<private subnet>', '<the private subnet>'], SecurityGroupIds: ['sg-1'] };
    expect(toScript([updateFunction({ FunctionName: '<function>', VpcConfig })])).toEqual([
      "FUNCTION='<function>'",
      "PRIVATE_SUBNET='<private subnet>'",
      "PRIVATE_SUBNET_2='<the private subnet>'",
      'aws lambda update-function-configuration --function-name "$FUNCTION" --vpc-config "SubnetIds=[$PRIVATE_SUBNET,$PRIVATE_SUBNET_2],SecurityGroupIds=[sg-1]"',
    ]);
  });

  // A paste may hold such words in the place of an id.
  it.each([
    ['<path>', "PATH_ID='<path>'"],
    ['<2nd vpc>', "N_2ND_VPC='<2nd vpc>'"],
  ])('never give a variable that a shell lives by another value: %s', (VpcId, expected) => {
    expect(toScript([ec2('CreateRouteTable', { VpcId })])[0]).toBe(expected);
  });

  it.each(["<it's $(id)>", '<§>', '<a>$(id)', '<a>`id`', '<a>"; id'])(
    'open no quotes for a shell to look into: %s',
    (VpcId) => {
      const [line = '', ...more] = toScript([ec2('CreateRouteTable', { VpcId })]);
      expect(more).toEqual([]);
      expect(line).toMatch(/ --vpc-id '[^']*'$/);
    },
  );
});
