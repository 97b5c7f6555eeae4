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

describe('BAD-19 the newer statement of two holds', () => {
  const fn = (subnets: readonly string[], status: string): string =>
    JSON.stringify({
      FunctionName: 'orders',
      FunctionArn: 'arn:aws:lambda:eu-west-1:123456789012:function:orders',
      State: 'Active',
      LastUpdateStatus: status,
      VpcConfig: { SubnetIds: subnets, SecurityGroupIds: subnets.length === 0 ? [] : [ids.sg], VpcId: VPC },
    });
  const described = (subnets: readonly string[]): string =>
    `$ aws lambda get-function-configuration --function-name orders\n${fn(subnets, 'Successful')}\n`;
  const updated = (subnets: readonly string[]): string =>
    `$ aws lambda update-function-configuration --function-name orders\n${fn(subnets, 'InProgress')}\n`;
  const pasted = (text: string): Report => {
    const rest = textsOf([(draft) => (draft.fn = null)]).map(({ text: one }) => one);
    return check(`${text}\n${rest.join('\n')}`, { functionName: 'orders' });
  };

  it('a change below a description is newer, one above it is older', () => {
    const [near, far] = [[ids.privateA], [ids.publicA]];
    const subnetsOf = (report: Report): unknown => report.subnets.map(({ subnetId }) => subnetId);
    expect(subnetsOf(pasted(described(far) + updated(near)))).toEqual(near);
    expect(subnetsOf(pasted(updated(near) + described(far)))).toEqual(far);
    expect(subnetsOf(pasted(updated(far) + updated(near)))).toEqual(near);
  });

  it('AWS Config: the latest record of a resource, whatever order they stand in', () => {
    const item = (time: string | number, target: object, change: object = {}): object => ({
      configurationItemCaptureTime: time,
      configurationItemStatus: 'OK',
      resourceType: 'AWS::EC2::RouteTable',
      resourceId: 'rtb-0a1',
      configuration: JSON.stringify({
        routeTableId: 'rtb-0a1',
        vpcId: 'vpc-0a0',
        associations: [{ main: false, subnetId: 'subnet-0a1', routeTableAssociationId: 'rtbassoc-0a1' }],
        routes: [
          { destinationCidrBlock: '10.0.0.0/16', gatewayId: 'local', state: 'active' },
          { destinationCidrBlock: '0.0.0.0/0', ...target, state: 'active' },
        ],
      }),
      ...change,
    });
    const [nat, igw] = [{ natGatewayId: 'nat-0a1' }, { gatewayId: 'igw-0a1' }];
    const ask = (...items: readonly object[]): string =>
      check(JSON.stringify({ configurationItems: items }, null, 4)).verdict;
    for (const [early, late] of [
      ['2025-01-02T10:00:00.000Z', '2025-03-02T10:00:00.000Z'],
      [1_735_000_000, 1_740_000_000.5],
    ] as const) {
      expect(ask(item(early, nat), item(late, igw))).toBe('unreachable');
      expect(ask(item(late, igw), item(early, nat))).toBe('unreachable');
      expect(ask(item(late, nat), item(early, igw))).toBe('unknown');
    }
    expect(ask(item(1, igw), item(2, nat, { configurationItemStatus: 'ResourceDeleted' }))).toBe('unknown');
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
      expect(documents.map(({ label }) => label)).toEqual(['successful calls']);
    },
  );

  it('holds nothing else', () => {
    expect(check('{ "Return": true, "Weather": "fine" }').documents[0]?.command).toBeNull();
  });
});
