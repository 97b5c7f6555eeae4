// Connectors into a VPC of which everything is pasted: what the verdict hangs on is the connector alone.
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import { hold } from '../support/hold.ts';
import { group, id, ids, isolated, noFunction, textsOf, type Change, type Text } from '../support/vpc.ts';
import { connector, connectorArn, CONNECTOR, endpoint, pasted, revision } from '../support/web-function.ts';

const inside = { SubnetIds: [ids.privateA], SecurityGroupIds: [ids.sg] };
const withVpc = (own: readonly object[], ...changes: Change[]): Text[] => [
  ...textsOf([noFunction, ...changes]),
  ...pasted(...own),
];

hold('FN-27: a state decides where the VPC leads out', [
  { title: 'FN-24 the way out is whole', texts: withVpc([revision(), connector({}, inside)]), verdict: 'reachable' },
  {
    title: 'FN-24 without the way out it is not',
    texts: withVpc([revision(), connector({}, inside)], isolated),
    verdict: 'unreachable',
  },
  ...(
    [
      ['PENDING', 'unknown', 'reachable'],
      [undefined, 'unknown', 'reachable'],
      ['FAILED', 'unreachable', null],
      ['DELETED', 'unreachable', null],
      ['DELETING', 'depends', 'unreachable'],
      ['DELETE_FAILED', 'depends', 'unreachable'],
      ['INACTIVE', 'depends', null],
      ['HIBERNATING', 'depends', null],
    ] as const
  ).map(([State, verdict, lean]) => ({
    title: `FN-27 ${State ?? 'a state that is not shown'} is ${verdict}`,
    texts: withVpc([revision(), connector({ State }, inside)]),
    verdict,
    lean,
  })),
]);

/** Another connector into the same subnet, with a group that lets nothing out. */
const CLOSED = id('sg', 7);
const other = CONNECTOR.replace('nc-0a', 'nc-0b');
const otherArn = (version?: number): string => connectorArn(version).replace(CONNECTOR, other);
const closed = connector(
  { Arn: otherArn(), Id: other, Name: 'orders-closed', LatestVersionArn: otherArn(2) },
  { ...inside, SecurityGroupIds: [CLOSED] },
);
const closedGroup: Change = (draft) => draft.lists.SecurityGroups?.push(group(CLOSED, []));

describe('FN-26: two connectors into one subnet', () => {
  const split = endpoint({ '3f2a9c1d': 50, '9d8c7b6a': 50 });
  const revisions = (first: string, second: string): object[] => [
    revision('3f2a9c1d', first),
    revision('9d8c7b6a', second),
    split,
    connector({}, inside),
    closed,
  ];

  it.each([
    ['the open one first', connectorArn(2), otherArn(2), ['reachable', 'unreachable']],
    ['the closed one first', otherArn(2), connectorArn(2), ['unreachable', 'reachable']],
  ])('each sends with its own groups: %s', (_, first, second, verdicts) => {
    const report = check(withVpc(revisions(first, second), closedGroup));
    expect(report.verdict).toBe('intermittent');
    expect(report.function?.exits?.map(({ verdict }) => verdict)).toEqual(verdicts);
  });
});
