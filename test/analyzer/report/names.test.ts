import { describe, expect, it } from 'vitest';
import { analyze, gather, readPaste } from '../../../src/analyzer/index.ts';
import { namesOf } from '../../../src/analyzer/report/names.ts';

const SUBNET = 'subnet-0a1b2c3d4e5f60001';
const TABLE = 'rtb-0a1b2c3d4e5f60001';
const VPC = 'vpc-0a1b2c3d4e5f60001';
const named = (Value: unknown, Key = 'Name') => [{ Key, Value }];

const paste = (tags: { subnet?: unknown; table?: unknown }): string =>
  JSON.stringify({
    RouteTables: [
      {
        RouteTableId: TABLE,
        VpcId: VPC,
        Associations: [{ SubnetId: SUBNET, RouteTableId: TABLE, Main: false }],
        Routes: [{ DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', State: 'active' }],
        Tags: tags.table ?? [],
      },
    ],
    Subnets: [
      { SubnetId: SUBNET, VpcId: VPC, CidrBlock: '10.0.1.0/24', State: 'available', Tags: tags.subnet ?? [] },
      { SubnetId: 'subnet-0a1b2c3d4e5f60002', VpcId: 'vpc-0f', CidrBlock: '10.9.1.0/24', Tags: named('elsewhere') },
    ],
  });

const namesIn = (text: string) => {
  const snapshot = gather(readPaste(text));
  return namesOf(snapshot, analyze(snapshot, { subnetIds: [SUBNET] }));
};

describe('names of what a report names by id', () => {
  it.each([
    [
      'the Name tags of subnet and table',
      { subnet: named('private-a'), table: named('private') },
      { [SUBNET]: 'private-a', [TABLE]: 'private' },
    ],
    ['no other tag', { subnet: named('private-a', 'name') }, {}],
    ['no name that is no text', { subnet: named(7), table: named('') }, {}],
    ['nothing of tags that are no list', { subnet: { Key: 'Name', Value: 'x' } }, {}],
    ['__proto__ as a name like any other', { subnet: named('__proto__') }, { [SUBNET]: '__proto__' }],
  ])('are %s', (_, tags, expected) => {
    expect(namesIn(paste(tags))).toEqual(expected);
  });
});
