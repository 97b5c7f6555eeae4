import { describe, expect, test } from 'vitest';
import type { Hop, Outcome, SubnetReport } from '../../src/analyzer/report/types.ts';
import { stopsOf } from '../../src/components/LineMap/stops.ts';
import { lineMap } from '../../src/components/LineMap/tree.ts';
import { textOf } from '../../src/components/Report/node.ts';
import { blocked } from './fixtures/reports.ts';

const KINDS = ['function', 'security-group', 'route-table', 'nat-gateway', 'internet-gateway'] as const;

function path(outcomes: readonly Outcome[], verdict: SubnetReport['verdict']): Pick<SubnetReport, 'hops' | 'verdict'> {
  const hops = outcomes.map((outcome, index): Hop => {
    return { kind: KINDS[index] ?? 'destination', id: null, outcome, rules: [], text: '', evidence: [] };
  });
  return { hops, verdict };
}

const context = { question: blocked.question, function: null };

describe('the track of a line map', () => {
  test.each<[string, readonly Outcome[], SubnetReport['verdict'], string]>([
    ['is open all the way', ['pass', 'pass', 'pass'], 'reachable', 'open open open none'],
    ['has a gap at the break and is dashed beyond', ['pass', 'block', 'pass'], 'unreachable', 'open gap beyond none'],
    [
      'stays dashed at a second break',
      ['pass', 'block', 'pass', 'block'],
      'unreachable',
      'open gap beyond beyond none',
    ],
    ['is dotted from an assumption on', ['pass', 'assumed', 'pass'], 'reachable', 'open assumed assumed none'],
    ['is dotted from what is not known on', ['pass', 'pass', 'unknown'], 'unknown', 'open open assumed none'],
    [
      'is dashed beyond a break whatever was assumed',
      ['assumed', 'block', 'pass'],
      'unreachable',
      'assumed gap beyond none',
    ],
  ])('%s', (_, outcomes, verdict, tracks) => {
    expect(
      stopsOf(path(outcomes, verdict), context)
        .map(({ track }) => track)
        .join(' '),
    ).toBe(tracks);
  });
});

describe('the destination', () => {
  test.each<[readonly Outcome[], SubnetReport['verdict'], string]>([
    [['pass', 'pass'], 'reachable', 'reached'],
    [['pass', 'assumed'], 'reachable', 'reached, as far as assumed'],
    [['pass', 'block'], 'unreachable', 'not reached'],
    [['pass', 'partial'], 'intermittent', 'reached in part'],
    [['pass', 'unknown'], 'unknown', 'not known whether reached'],
    [['pass', 'depends'], 'depends', 'not known whether reached'],
  ])('after %j, when %s, is "%s"', (outcomes, verdict, word) => {
    expect(stopsOf(path(outcomes, verdict), context).at(-1)).toMatchObject({ name: 'The internet', word });
  });

  test.each([
    ['8.8.8.8', '8.8.8.8'],
    ['api.example.com', 'api.example.com'],
    ['s3', 'S3'],
    ['sqs', 'SQS'],
    ['lambda', 'Lambda'],
    ['dynamodb', 'DynamoDB'],
    ['secretsmanager', 'Secrets Manager'],
    ['constructor', 'Constructor'],
  ])('%s is named %s, as the reader asked for it or as AWS calls it', (destination, name) => {
    const asked = { ...context, question: { ...blocked.question, destination } };
    expect(stopsOf(path(['pass'], 'reachable'), asked).at(-1)?.name).toBe(name);
  });
});

test('a path without hops still leads from the function to the destination', () => {
  const [subnet] = blocked.subnets;
  expect(stopsOf({ hops: [], verdict: 'unknown' }, context).map(({ name }) => name)).toEqual([
    'Function',
    'The internet',
  ]);
  expect(subnet && stopsOf(subnet, blocked)[0]?.name).toBe('Function orders');
});

test('reads aloud: each stop says its name, its id and how it stands', () => {
  const [subnet] = blocked.subnets;
  const tree = lineMap(subnet ?? path([], 'unknown'), blocked);
  expect(tree.attrs['aria-label']).toBe('Path from the function to the internet: unreachable');
  expect(tree.children.map(textOf)).toEqual([
    'Function orders, open',
    'Security group sg-0a1b2c3d4e5f60001, assumed open',
    'Route table rtb-0a1b2c3d4e5f60001, open',
    'Internet gateway igw-0a1b2c3d4e5f60001, blocked here',
    'The internet, not reached',
  ]);
});
