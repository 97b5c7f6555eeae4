// VPCE-7: the policy of an endpoint refuses with an answer, so it changes no verdict and is told.
import { describe, expect, it } from 'vitest';
import { policyOf } from '../../../src/analyzer/path/hops/endpoint-policy.ts';
import {
  endpoints,
  gatewayEndpoint,
  ids,
  interfaceEndpoint,
  isolated,
  reportOf,
  routes,
  toS3,
} from '../support/vpc.ts';

const allow = { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' };
const policy = (...Statement: object[]): string => JSON.stringify({ Version: '2012-10-17', Statement });

/** Policies as people write them, and what each may refuse. */
const POLICIES = {
  'the default': [policy(allow), null],
  'the default as one statement': [JSON.stringify({ Statement: allow }), null],
  'everything, in lists': [policy({ ...allow, Principal: { AWS: '*' }, Action: ['*'], Resource: ['*'] }), null],
  'a denial beside everything': [policy(allow, { ...allow, Effect: 'Deny', Action: 's3:PutObject' }), 'denies'],
  'a denial alone': [policy({ ...allow, Effect: 'Deny' }), 'denies'],
  'one action': [policy({ ...allow, Action: 's3:GetObject' }), 'narrow'],
  'one resource': [policy({ ...allow, Resource: ['arn:aws:s3:::orders/*'] }), 'narrow'],
  'one principal': [policy({ ...allow, Principal: { AWS: 'arn:aws:iam::111122223333:root' } }), 'narrow'],
  'a condition': [policy({ ...allow, Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } }), 'narrow'],
  'one that was cut': [policy(allow, { ...allow, Effect: 'Deny' }).slice(0, 60), null],
  'no policy': ['', null],
} as const;

describe.each(Object.entries(POLICIES))('VPCE-7 %s', (_, [PolicyDocument, refuses]) => {
  it('is read for what it may refuse', () => {
    expect(policyOf(PolicyDocument)).toBe(refuses);
  });

  const written = { PolicyDocument };
  it.each([
    ['sqs', 'interface-endpoint-present', [isolated, endpoints([{ ...interfaceEndpoint('sqs'), ...written }])]],
    [
      's3',
      'gateway-endpoint-present',
      [routes(toS3), endpoints([{ ...gatewayEndpoint('s3', [ids.private]), ...written }])],
    ],
  ] as const)('stops no packet to %s and is told where it is not the default', (destination, id, given) => {
    const report = reportOf(given, { destination });
    expect(report.verdict).toBe('reachable');
    const text = report.findings.find((one) => one.id === id)?.text ?? '';
    expect(text).not.toBe('');
    expect(text.includes('AccessDenied (403)')).toBe(refuses !== null);
    if (refuses !== null) expect(text).toContain(refuses === 'denies' ? 'denies some calls' : 'allows some calls only');
  });
});
