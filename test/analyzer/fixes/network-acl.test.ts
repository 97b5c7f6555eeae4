import { describe, expect, it } from 'vitest';
import { allowEntry } from '../../../src/analyzer/fixes/network-acl.ts';

const asked = {
  acl: 'acl-1',
  direction: 'outbound',
  rule: null,
  from: 443,
  to: 443,
  family: 'ipv4',
  protocol: 'tcp',
} as const;
const input = (change: object) => allowEntry({ ...asked, ...change }).input;

describe('the entry that allows what a network ACL denies', () => {
  it('NACL-2 stands before the entry that denies', () => {
    expect(input({ rule: 20 })).toMatchObject({ RuleNumber: 19 });
    expect(input({ rule: 100 })).toMatchObject({ RuleNumber: 50 });
    expect(input({ rule: null })).toMatchObject({ RuleNumber: 50 });
  });

  it('NACL-8 is written in the family that was asked about', () => {
    expect(input({ family: 'ipv6' })).toMatchObject({ Ipv6CidrBlock: '::/0' });
    expect(input({ family: 'ipv6' })).not.toHaveProperty('CidrBlock');
    expect(input({})).toMatchObject({ CidrBlock: '0.0.0.0/0' });
  });

  it('NACL-6 names the other side where it is not everybody', () => {
    expect(input({ direction: 'inbound', cidr: '10.0.10.0/24' })).toMatchObject({
      Egress: false,
      CidrBlock: '10.0.10.0/24',
    });
  });
});
