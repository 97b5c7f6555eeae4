import { describe, expect, it } from 'vitest';
import { check, type Report } from '../../../src/analyzer/index.ts';
import type { Change, Text } from '../support/vpc.ts';
import { ids, nat, routes, textsOf, VPC, without } from '../support/vpc.ts';

const CREATED = {
  ClientToken: '7e6aaa15-dcb4-4401-a63f-ef67c0b71d27',
  NatGateway: {
    NatGatewayId: ids.nat,
    State: 'pending',
    SubnetId: ids.publicA,
    VpcId: VPC,
    NatGatewayAddresses: [{ AllocationId: 'eipalloc-0a2' }],
  },
};
const created = (change: object = {}): string =>
  JSON.stringify({ ...CREATED, NatGateway: { ...CREATED.NatGateway, ...change } }, null, 4);
const COMMAND = `$ aws ec2 create-nat-gateway --subnet-id ${ids.publicA} --allocation-id eipalloc-0a2\n`;
const DELETED = `$ aws ec2 delete-nat-gateway --nat-gateway-id ${ids.nat}\n{\n    "NatGatewayId": "${ids.nat}"\n}\n`;

const file = (text: string): Text => ({ name: 'event.txt', text });
const word = ({ verdict, lean }: Report): string => (lean === null ? verdict : `${verdict} ${lean}`);
const ask = (changes: readonly Change[], before: string[], after: string[] = []): Report =>
  check([...before.map(file), ...textsOf(changes), ...after.map(file)]);

describe('BAD-19 the answer of a call that changes something is no state', () => {
  it.each([
    ['with its command line', COMMAND + created()],
    ['without it', created()],
    ['that prints no address', COMMAND + created({ NatGatewayAddresses: [] })],
    [
      'in YAML',
      `${COMMAND}NatGateway:\n  NatGatewayId: ${ids.nat}\n  State: pending\n  SubnetId: ${ids.publicA}\n  VpcId: ${VPC}\n`,
    ],
  ])('a creation %s leaves the state open, leaning to reachable', (_, text) => {
    const report = ask([without('NatGateways')], [text]);
    expect(word(report)).toBe('unknown reachable');
    expect(report.needs[0]?.command).toContain(`describe-nat-gateways --nat-gateway-ids ${ids.nat}`);
  });

  it.each(['pending', 'Pending'])('the state %s of an endpoint that was just created is open', (State) => {
    const VpcEndpoint = {
      VpcEndpointId: 'vpce-0a1',
      VpcEndpointType: 'Interface',
      VpcId: VPC,
      ServiceName: 'com.amazonaws.eu-west-1.sqs',
      State,
      PrivateDnsEnabled: true,
      SubnetIds: [ids.privateA],
      Groups: [{ GroupId: ids.sg }],
    };
    const texts = [...textsOf([routes(), without('VpcEndpoints')]), file(JSON.stringify({ VpcEndpoint }))];
    expect(check(texts, { destination: 'sqs' }).verdict).not.toBe('reachable');
    const open = { ...VpcEndpoint, Groups: [] };
    const report = check(
      [...textsOf([routes(), without('VpcEndpoints')]), file(JSON.stringify({ VpcEndpoint: open }))],
      {
        destination: 'sqs',
      },
    );
    expect(word(report)).toBe('unknown reachable');
  });

  it('a creation that failed at once is a fault that stays', () => {
    expect(word(ask([without('NatGateways')], [COMMAND + created({ State: 'failed' })]))).toBe('unreachable');
  });

  it('a description outweighs the creation, wherever each stands', () => {
    expect(word(ask([], [COMMAND + created()]))).toBe('reachable');
    expect(word(ask([], [], [COMMAND + created()]))).toBe('reachable');
    expect(word(ask([nat({ State: 'pending' })], [], [COMMAND + created()]))).toBe('unreachable');
  });

  it('a deletion behind the description leaves the state open, one before it says nothing', () => {
    const after = ask([], [], [DELETED]);
    expect(after.verdict).toBe('depends');
    expect(after.findings.map((f) => f.id)).toContain('nat-not-available');
    expect(word(ask([], [DELETED]))).toBe('reachable');
  });

  it('a description of a state that passes is a state', () => {
    expect(word(ask([nat({ State: 'pending' })], []))).toBe('unreachable');
  });
});

describe('NAT-1 a gateway that is down is down whatever its row leaves out', () => {
  const row = (state: string): string =>
    `$ aws ec2 describe-nat-gateways --query 'NatGateways[*].[NatGatewayId,State,SubnetId]' --output text\n${ids.nat}\t${state}\t${ids.publicA}\n`;

  it.each([
    ['failed', 'unreachable'],
    ['deleted', 'unreachable'],
    ['pending', 'unreachable'],
    ['available', 'unknown reachable'],
  ])('%s: %s', (state, expected) => {
    const report = ask([without('NatGateways')], [row(state)]);
    expect(word(report)).toBe(expected);
    if (expected === 'unreachable') expect(report.headline).toContain(`is in state ${state}`);
  });
});

describe('BAD-19 an answer that says only that a call worked', () => {
  it.each([{ Return: true }, { AssociationId: 'rtbassoc-0a1b2c3d', AssociationState: { State: 'associated' } }])(
    'is understood: %j',
    (answer) => {
      const { diagnostics, documents } = check(`$ aws ec2 create-route\n${JSON.stringify(answer)}\n`);
      expect(diagnostics.filter(({ code }) => code === 'FMT-20')).toEqual([]);
      expect(documents.map(({ label }) => label)).toEqual(['answers that a call worked']);
    },
  );

  it('holds nothing else', () => {
    expect(check('{ "Return": true, "Weather": "fine" }').documents[0]?.command).toBeNull();
  });
});
