import { describe, expect, test } from 'vitest';
import { ID_PREFIXES, idPrefix, isGenuineId } from '../../../src/analyzer/aws/id-prefixes.ts';

describe('the list of prefixes', () => {
  test('names each prefix once, and no prefix before one that it begins', () => {
    expect(new Set(ID_PREFIXES).size).toBe(ID_PREFIXES.length);
    for (const prefix of ID_PREFIXES) expect(idPrefix(`${prefix}-0abc1234def567890`)).toBe(prefix);
  });
});

describe('the prefix of an id', () => {
  test.each([
    ['rtb-0abc', 'rtb'],
    ['tgw-attach-0abc1234def567890', 'tgw-attach'],
    ['vpc-cidr-assoc-0abc1234', 'vpc-cidr-assoc'],
    ['vpc-****', 'vpc'],
    ['rtb-…', 'rtb'],
    ['subnet-private-a', 'subnet'],
    ['core-network-0abc1234def567890', 'core-network'],
    ['odbnet_3l9st3litg', 'odbnet'],
    ['core-network-main', null],
    ['r-1', null],
    ['h-series', null],
    ['vpc-', null],
    ['x86_64', null],
    ['local', null],
  ])('%s', (text, prefix) => {
    expect(idPrefix(text)).toBe(prefix);
  });
});

describe('a genuine id', () => {
  test.each([
    'i-0abc1234',
    'sgr-0abc1234def567890',
    'subnet-xxxxxxxx',
    'vpc-0abc…',
    'odbnet_3l9st3litg',
    'nia-0abc1234',
  ])('%s is one', (text) => {
    expect(isGenuineId(text)).toBe(true);
  });
  test.each(['nat-gateways', 'subnet-ids', 'vpc-id', 'acl-entries', 'i-am', 'vpc-endpoint', 'sn-names', 'pl-1'])(
    '%s is a word',
    (text) => {
      expect(isGenuineId(text)).toBe(false);
    },
  );
});
