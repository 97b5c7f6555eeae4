import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import { inPowershell, recorded } from './support/scenarios.ts';

const ID = /\b(vpc|subnet|rtb|nat|igw|sg|acl)-[0-9a-f]{17}\b/g;
const good = recorded('all-good', 'json');
const blocked = recorded('mixed-subnets', 'json');
const closed = recorded('security-group-no-egress', 'json');

describe('ids that several resources have since they were made unreadable (FMT-23)', () => {
  it.each([
    ['subnets, by x', good.replaceAll(/subnet-[0-9a-f]{17}/g, 'subnet-xxxx')],
    ['everything, by x', good.replaceAll(ID, '$1-xxxxxxxx')],
    ['subnets, shortened', good.replaceAll(/(subnet-0)[0-9a-f]{16}/g, '$1')],
    ['everything, shortened', good.replaceAll(/\b(\w+-0)[0-9a-f]{16}\b/g, '$1')],
    [
      'everything, shortened, in lists without a name',
      inPowershell('all-good').replaceAll(/\b(\w+-0)[0-9a-f]{16}\b/g, '$1'),
    ],
    ['everything, by a bar', blocked.replaceAll(ID, '$1-****')],
  ])('%s: nothing certain is said', (_, text) => {
    const { verdict, needs } = check(text);
    expect(verdict).toBe('unknown');
    expect(needs.length).toBeGreaterThan(0);
  });

  it('a group that may be another one decides nothing', () => {
    const open = good.slice(good.indexOf('"SecurityGroups"'));
    expect(check(closed).verdict).toBe('unreachable');
    expect(open).toContain('"0.0.0.0/0"');
    const [group] = /"sg-[0-9a-f]{17}"/.exec(closed) ?? [''];
    const two = closed
      .replace(
        '"SecurityGroups": [',
        `"SecurityGroups": [{"GroupId": ${group}, "IpPermissionsEgress": [{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}], "IpPermissions": []},`,
      )
      .replaceAll(group, '"sg-xxxx"');
    expect(check(two).verdict).toBe('unknown');
  });

  it('ids that were replaced one by one lose nothing', () => {
    const names = new Map<string, string>();
    const text = good.replaceAll(
      ID,
      (id, prefix: string) => names.get(id) ?? names.set(id, `${prefix}-${names.size + 1}`).get(id) ?? '',
    );
    expect(check(text).verdict).toBe(check(good).verdict);
  });
});
