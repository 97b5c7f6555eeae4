// BAD-13, VPCE-7: who refused a call, and what that says of the network.
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';

const error = (code: string, operation: string, rest: string): string =>
  `An error occurred (${code}) when calling the ${operation} operation: ${rest}`;
const denied = (action: string, why: string): string =>
  `User: arn:aws:sts::111122223333:assumed-role/orders/orders is not authorized to perform: ${action} on resource: * because ${why}`;
const NO_ALLOW = 'no identity-based policy allows it';

/** Calls of a function's own code: the service answered. */
const CALLS = [
  ['AccessDenied', 'GetObject', 's3:GetObject'],
  ['AccessDenied', 'ListObjectsV2', 's3:ListBucket'],
  ['AccessDeniedException', 'GetSecretValue', 'secretsmanager:GetSecretValue'],
  ['AccessDeniedException', 'PutItem', 'dynamodb:PutItem'],
  ['AccessDeniedException', 'Invoke', 'lambda:InvokeFunction'],
] as const;

describe('a refusal', () => {
  it.each(CALLS)('%s of %s says that %s was answered', (code, operation, action) => {
    const { headline } = check(error(code, operation, denied(action, NO_ALLOW)));
    expect(headline).toContain(`refused ${action}`);
    expect(headline).toContain('the network path works');
    expect(headline).not.toContain('ec2:');
  });

  it.each(CALLS)('%s of %s by the policy of an endpoint names the policy', (code, operation, action) => {
    const { headline } = check(
      error(code, operation, denied(action, `no VPC endpoint policy allows the ${action} action`)),
    );
    expect(headline).toContain('by the policy of the VPC endpoint');
  });

  it('without a permission in its words is still no refusal of EC2', () => {
    expect(check(error('AccessDenied', 'GetObject', 'Access Denied')).headline).toContain('refused GetObject');
  });

  it.each([
    ['UnauthorizedOperation', 'DescribeRouteTables', 'ec2:DescribeRouteTables'],
    ['AccessDeniedException', 'GetFunctionConfiguration', 'lambda:GetFunctionConfiguration'],
  ])('%s of a command says nothing of the network', (code, operation, permission) => {
    const { headline } = check(error(code, operation, denied(permission, NO_ALLOW)));
    expect(headline).toContain(`may not do ${permission}`);
  });
});

describe('a query that gives each field one letter', () => {
  it.each([
    ['GatewayId', 'igw-0f1e2d3c4b5a69788', 'unreachable'],
    ['NatGatewayId', 'nat-0f1e2d3c4b5a69788', 'unknown'],
    ['TransitGatewayId', 'tgw-0f1e2d3c4b5a69788', 'depends'],
  ])('is read by its values: %s', (_, target, verdict) => {
    const routes = [
      { d: '10.0.0.0/16', t: 'local', s: 'active' },
      { d: '0.0.0.0/0', t: target, s: 'active' },
    ];
    expect(
      check(JSON.stringify({ i: 'rtb-0f1e2d3c4b5a69788', n: ['subnet-0f1e2d3c4b5a69788'], r: routes })).verdict,
    ).toBe(verdict);
  });
});
