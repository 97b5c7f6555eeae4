// Found with the real AWS CLI: YAML outputs carry no end mark, and a function's is flat.
import { describe, expect, it } from 'vitest';
import { gather, readPaste } from '../../../src/analyzer/index.ts';

const GROUPS = `SecurityGroups:
- GroupId: sg-0a1
  IpPermissions: []
  IpPermissionsEgress:
  - IpProtocol: '-1'
    IpRanges:
    - CidrIp: 0.0.0.0/0
  VpcId: vpc-0a1
`;
const FUNCTION = `FunctionArn: arn:aws:lambda:eu-west-1:123456789012:function:orders
FunctionName: orders
LastUpdateStatus: Successful
State: Active
VpcConfig:
  SecurityGroupIds:
  - sg-0a1
  SubnetIds:
  - subnet-0a1
  VpcId: vpc-0a1
`;

describe('a flat function beside lists, in YAML', () => {
  it.each([
    ['after them', GROUPS + FUNCTION],
    ['before them', FUNCTION + GROUPS],
    ['after them and a blank line', `${GROUPS}\n${FUNCTION}`],
  ])('gives both, %s', (_, text) => {
    const { functions, securityGroups } = gather(readPaste(text));
    expect(functions.items.map(({ id }) => id)).toHaveLength(1);
    expect(securityGroups.items.map(({ id }) => id)).toEqual(['sg-0a1']);
  });
});
