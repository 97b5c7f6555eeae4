// BAD-3: holes that run from one element, or one answer, into the next; what is left says for certain nothing that the whole denies.
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import { denseSample, textOf } from './pieces.ts';
import type { Format } from './pieces.ts';

/** The verdict of a scenario in a format, of which something was taken out. */
function verdictOf(slug: string, format: Format, lost: RegExp): string {
  const sample = denseSample(slug, format);
  const whole = textOf(sample.pieces);
  const text = whole.replace(lost, '');
  expect(text, 'nothing was lost').not.toBe(whole);
  return check(text, sample.ask).verdict;
}

describe('BAD-3 a hole', () => {
  it.each([
    // The list of the first answer is named, and its element has become one of the second.
    ['custom-dns', 'bare', /(?<="DhcpOptionsId": "dopt-\w{11})[\s\S]*?(?=\n\n)/],
    // The word for the VPC itself, and the end of the next target.
    ['two-vpcs', 'table', /(?<=local {4}) *\| {2}CreateRouteTable[^\n]*\n[^\n]*igw-0d1d1d1d1d1d1(?=d1d1)/],
    // A name twice in a box: one rule ran into the next.
    ['nacl-partial-ports', 'table', /(?<=RuleNumber {30}\|) {2}100 (?:[^\n]*\n){5}[^\n]*True {2}/],
    // The ARN of a function alone: it is told by its other fields, and by its end.
    ['ipv6-unattached', 'table', /\| {2}FunctionArn .*\n/],
    ['never-attached', 'table', /\| {2}FunctionArn .*\n/],
  ] as const)('in %s, %s: unknown, or what the whole says', (slug, format, lost) => {
    const { pieces, ask } = denseSample(slug, format);
    const whole = check(textOf(pieces), ask).verdict;
    expect(['unknown', whole]).toContain(verdictOf(slug, format, lost));
  });
});

describe('RT-5 an association without its state, where others have theirs, has lost its end', () => {
  const state = { AssociationState: { State: 'associated' } };
  const local = {
    DestinationCidrBlock: '10.0.0.0/16',
    GatewayId: 'local',
    Origin: 'CreateRouteTable',
    State: 'active',
  };
  const out = { DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-0e1', Origin: 'CreateRoute', State: 'active' };
  const verdictWith = (main: object, own: object): string =>
    check(
      [
        { FunctionName: 'orders', VpcConfig: { VpcId: 'vpc-0a1', SubnetIds: ['subnet-0b1'], SecurityGroupIds: [] } },
        {
          RouteTables: [
            { RouteTableId: 'rtb-0c0', VpcId: 'vpc-0a1', Associations: [{ Main: true, ...main }], Routes: [local] },
            {
              RouteTableId: 'rtb-0c1',
              VpcId: 'vpc-0a1',
              Associations: [{ Main: false, SubnetId: 'subnet-0a1', ...own }],
              Routes: [local, out],
            },
          ],
        },
      ]
        .map((document) => JSON.stringify(document))
        .join('\n'),
    ).verdict;

  it('so another subnet may have been in its table', () => {
    expect(verdictWith(state, {})).toBe('unknown');
  });

  it('older output has none, and is whole', () => {
    expect([verdictWith({}, {}), verdictWith(state, state)]).toEqual(['unreachable', 'unreachable']);
  });
});
