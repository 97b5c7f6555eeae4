import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import { recorded } from './support/scenarios.ts';

const good = recorded('all-good', 'json');

describe('an entry that lost the name of a field it always has decides nothing', () => {
  it.each([
    ['the addresses of a rule', 'IpRanges'],
    ['the address in a rule', 'CidrIp'],
    ['the protocol of a rule', 'IpProtocol'],
    ['the addresses of an entry of a network ACL', 'CidrBlock'],
    ['the protocol of an entry of a network ACL', 'Protocol'],
    ['the number of an entry of a network ACL', 'RuleNumber'],
    ['the destination of a route', 'DestinationCidrBlock'],
    ['the subnet of an association', 'SubnetId'],
    ['the public address of a NAT gateway', 'PublicIp'],
  ])('%s', (_, field) => {
    expect(check(good).verdict).toBe('reachable');
    expect(check(good.replaceAll(`"${field}"`, `"${field.slice(0, 2)}?"`)).verdict).not.toBe('unreachable');
  });

  it('a route without a destination may carry what another route does', () => {
    const { verdict } = check(
      good.replaceAll('"DestinationCidrBlock": "0.0.0.0/0"', '"DestnationCidrBlock": "0.0.0.0/0"'),
    );
    expect(verdict).toBe('unknown');
  });
});
