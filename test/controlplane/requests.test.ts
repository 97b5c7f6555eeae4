// What every operation has in common, and the steps of time: checked for each, not for the ones that come to mind.
import { describe, expect, it } from 'vitest';
import { check } from '../../src/analyzer/index.ts';
import { apply, applyAll, stateOf, wait, type Change, type Json, type State } from '../../src/controlplane/index.ts';
import { OPERATIONS } from '../../src/controlplane/operations.ts';
import type { Members, Shape } from '../../src/controlplane/parameters.ts';
import { scenarios } from '../content/support/scenarios.ts';

const stateOfScenario = (slug: string): State => stateOf(scenarios.find((s) => s.slug === slug)?.files ?? []);
const ec2 = (operation: string, input: Change['input']): Change => ({ service: 'ec2', operation, input });
const invoke: Change = { service: 'lambda', operation: 'Invoke', input: { FunctionName: 'orders' } };
const VPC = 'vpc-0a1b2c3d4e5f60718';

/** A value of a shape, of which nothing exists. */
function sample(shape: Shape): unknown {
  if (typeof shape === 'string') {
    if (shape.startsWith('=')) return shape.slice(1).split('|')[0];
    return shape === 'boolean' ? false : shape === 'integer' ? 1 : 'none';
  }
  return Array.isArray(shape) ? [sample((shape as readonly [Shape])[0])] : {};
}
const requiredOf = (parameters: Members, required: readonly string[]): Json =>
  Object.fromEntries(required.map((name) => [name, sample(parameters[name] ?? 'string')]));

describe.each([...OPERATIONS.values()].map((o) => [`${o.service} ${o.name}`, o] as const))(
  '%s',
  (_, { service, name, parameters, required }) => {
    const state = stateOfScenario('all-good');
    const request = (input: Json): ReturnType<typeof apply> =>
      apply(state, { service: service, operation: name, input }, { judge: check });
    const whole = requiredOf(parameters, required);

    it('refuses a parameter that AWS does not have, and says which it has', () => {
      expect(request({ ...whole, Nonsense: 'x' }).error).toEqual({
        code: 'ParamValidation',
        message: `Parameter validation failed:\nUnknown parameter in input: "Nonsense", must be one of: ${Object.keys(parameters).join(', ')}`,
      });
    });

    it('needs its required parameters, and no others', () => {
      for (const one of required) {
        const rest = Object.fromEntries(Object.entries(whole).filter(([key]) => key !== one));
        const message = `Parameter validation failed:\nMissing required parameter in input: "${one}"`;
        expect(request(rest).error).toEqual({ code: 'ParamValidation', message });
      }
      expect(request(whole).error?.code).not.toBe('ParamValidation');
    });

    it('refuses values of another type, words that EC2 does not know, and what is not modelled', () => {
      for (const [parameter, shape] of Object.entries(parameters)) {
        const given = request({ ...whole, [parameter]: shape === 'later' ? 'x' : 1.5 }).error;
        expect([parameter, given?.code]).toEqual([
          parameter,
          shape === 'later' ? 'UnsupportedOperation' : 'ParamValidation',
        ]);
        if (typeof shape === 'string' && shape.startsWith('='))
          expect(request({ ...whole, [parameter]: 'nonsense' }).error?.code).toBe('InvalidParameterValue');
      }
    });

    it('leaves the state that it was given as it was', () => {
      const before = JSON.stringify(state);
      request(whole);
      expect(JSON.stringify(state)).toBe(before);
    });
  },
);

describe('an invocation', () => {
  const answer = (slug: string, changes: readonly Change[] = []): Json[] => {
    const outcome = applyAll(stateOfScenario(slug), changes, { judge: check });
    if (outcome.error !== undefined) throw new Error(outcome.error.message);
    return [...outcome.responses];
  };

  it('answers where there is a way out', () => {
    expect(answer('all-good', [invoke])[0]).toEqual({ StatusCode: 200, ExecutedVersion: '$LATEST', Payload: 'null' });
  });

  it('hangs until the timeout where there is none, whatever the timeout is', () => {
    const longer: Change = {
      service: 'lambda',
      operation: 'UpdateFunctionConfiguration',
      input: { FunctionName: 'orders', Timeout: 30 },
    };
    const [first, , third] = answer('no-default-route', [invoke, longer, invoke]);
    expect(first).toMatchObject({ StatusCode: 200, FunctionError: 'Unhandled' });
    expect(JSON.stringify(first)).toContain('Task timed out after 3.00 seconds');
    expect(JSON.stringify(third)).toContain('Task timed out after 30.00 seconds');
  });

  it('alternates where it depends on the subnet', () => {
    expect(answer('mixed-subnets', [invoke, invoke, invoke, invoke]).map((one) => 'FunctionError' in one)).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it('connects to what its payload names', () => {
    const to = (destination: string): Change => ({
      ...invoke,
      input: { FunctionName: 'orders', Payload: JSON.stringify({ destination }) },
    });
    expect(answer('s3-gateway-endpoint', [to('s3'), to('internet')]).map((one) => 'FunctionError' in one)).toEqual([
      false,
      true,
    ]);
  });

  it('asks nobody where no analyzer was given', () => {
    expect(apply(stateOfScenario('all-good'), invoke).error?.code).toBe('UnsupportedOperation');
  });
});

describe('time', () => {
  const nats = (state: State): { State: string; FailureCode?: string }[] =>
    state.documents.flatMap(({ value }) => (value as { NatGateways?: { State: string }[] }).NatGateways ?? []);
  const made = (slug: string, changes: readonly Change[]): State => {
    const outcome = applyAll(stateOfScenario(slug), changes);
    if (outcome.error !== undefined) throw new Error(outcome.error.message);
    return outcome.state;
  };
  const create = ec2('CreateNatGateway', { SubnetId: 'subnet-0a1a1a1a1a1a1a1a1', AllocationId: '<new Elastic IP>' });

  it('passes only when somebody waits', () => {
    const state = made('all-good', [ec2('AllocateAddress', { Domain: 'vpc' }), create]);
    expect(nats(state).at(-1)?.State).toBe('pending');
    expect(nats(wait(state)).at(-1)?.State).toBe('available');
    const waited = apply(state, ec2('Wait', { Waiter: 'nat-gateway-available' }));
    expect(waited.error === undefined && nats(waited.state).at(-1)?.State).toBe('available');
  });

  it('lets a NAT gateway fail in a VPC without an internet gateway', () => {
    const state = made('internet-gateway-detached', [ec2('AllocateAddress', { Domain: 'vpc' }), create]);
    expect(nats(wait(state)).at(-1)).toMatchObject({ State: 'failed', FailureCode: 'Gateway.NotAttached' });
  });

  it('turns the routes of a deleted NAT gateway to blackhole, and the gateway to deleted', () => {
    const state = made('all-good', [ec2('DeleteNatGateway', { NatGatewayId: 'nat-0e1e1e1e1e1e1e1e1' })]);
    expect(JSON.stringify(state)).toMatch(
      /"NatGatewayId":"nat-0e1e1e1e1e1e1e1e1","Origin":"CreateRoute","State":"blackhole"/,
    );
    expect([nats(state)[0]?.State, nats(wait(state))[0]?.State]).toEqual(['deleting', 'deleted']);
  });

  it('gives the same ids for the same requests, and none twice', () => {
    const twice = [
      ec2('CreateRouteTable', { VpcId: VPC }),
      ec2('DeleteRouteTable', { RouteTableId: '<new route table>' }),
      ec2('CreateRouteTable', { VpcId: VPC }),
    ];
    const ids = (): unknown[] => {
      const outcome = applyAll(stateOfScenario('all-good'), twice);
      return outcome.error === undefined
        ? outcome.responses.map((r) => (r['RouteTable'] as Json | undefined)?.['RouteTableId'])
        : [outcome.error];
    };
    expect(ids()).toEqual(ids());
    expect(ids()[0]).toMatch(/^rtb-0[0-9a-f]{16}$/);
    expect(ids()[0]).not.toBe(ids()[2]);
  });

  it('attaches no second internet gateway to a VPC, which the emulator does', () => {
    const outcome = applyAll(stateOfScenario('all-good'), [
      ec2('CreateInternetGateway', {}),
      ec2('AttachInternetGateway', { InternetGatewayId: '<new internet gateway>', VpcId: VPC }),
    ]);
    expect(outcome).toMatchObject({
      at: 1,
      error: { code: 'InvalidParameterValue', message: `Network ${VPC} already has an internet gateway attached` },
    });
  });
});
