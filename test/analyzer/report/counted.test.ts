import { expect, test } from 'vitest';
import { RESOURCES } from '../../../src/analyzer/aws/resources.ts';
import { countOf } from '../../../src/analyzer/report/counted.ts';

test.each([
  ['VPCs', '1 VPC'],
  ['Elastic IP addresses', '1 Elastic IP address'],
  ['prefix list entries', '1 prefix list entry'],
  ['security groups without their rules', '1 security group without their rules'],
])('one of the %s is %s', (label, one) => {
  expect(countOf(1, label)).toBe(one);
  expect(countOf(2, label)).toBe(`2 ${label}`);
});

test('every label of a resource has a singular', () => {
  for (const { label } of RESOURCES) expect(countOf(1, label)).not.toBe(`1 ${label}`);
});
