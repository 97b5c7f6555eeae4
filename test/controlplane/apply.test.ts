import { describe, expect, it } from 'vitest';
import { check } from '../../src/analyzer/index.ts';
import { apply, applyAll, documentsOf, stateOf, type Change, type State } from '../../src/controlplane/index.ts';
import { scenarios } from '../content/support/scenarios.ts';

const ec2 = (operation: string, input: Change['input']): Change => ({ service: 'ec2', operation, input });
const stateOfScenario = (slug: string): State => stateOf(scenarios.find((s) => s.slug === slug)?.files ?? []);
const verdict = (state: State): string => check(documentsOf(state)).verdict;
const TABLE = 'rtb-0c2c2c2c2c2c2c2c2';
const OTHER = 'rtb-0c3c3c3c3c3c3c3c3';
const DEFAULT = { RouteTableId: TABLE, DestinationCidrBlock: '0.0.0.0/0' };

describe('a request on a state', () => {
  const state = stateOfScenario('all-good');

  it('changes what the analyzer says, and not the state that was given', () => {
    const before = JSON.stringify(state);
    const without = applyAll(state, [
      ec2('DeleteRoute', DEFAULT),
      ec2('DeleteRoute', { ...DEFAULT, RouteTableId: OTHER }),
    ]);
    expect(without.error).toBeUndefined();
    expect(verdict(without.state)).toBe('unreachable');
    const again = applyAll(without.state, [
      ec2('CreateRoute', { ...DEFAULT, NatGatewayId: 'nat-0e1e1e1e1e1e1e1e1' }),
      ec2('CreateRoute', { ...DEFAULT, RouteTableId: OTHER, NatGatewayId: 'nat-0e2e2e2e2e2e2e2e2' }),
    ]);
    expect(verdict(again.state)).toBe('reachable');
    expect(JSON.stringify(state)).toBe(before);
  });

  it.each([
    ['InvalidRouteTableID.NotFound', ec2('CreateRoute', { ...DEFAULT, RouteTableId: 'rtb-1', GatewayId: 'igw-1' })],
    ['RouteAlreadyExists', ec2('CreateRoute', { ...DEFAULT, NatGatewayId: 'nat-0e1e1e1e1e1e1e1e1' })],
    ['NatGatewayNotFound', ec2('ReplaceRoute', { ...DEFAULT, NatGatewayId: 'nat-1' })],
    ['InvalidRoute.NotFound', ec2('DeleteRoute', { ...DEFAULT, DestinationCidrBlock: '192.0.2.0/24' })],
    ['InvalidParameterValue', ec2('DeleteRoute', { ...DEFAULT, DestinationCidrBlock: '10.0.0.0/16' })],
    ['MissingParameter', ec2('CreateRoute', { ...DEFAULT, DestinationCidrBlock: '192.0.2.0/24' })],
    ['ParamValidation', ec2('CreateRoute', { ...DEFAULT, NatGateway: 'nat-1' })],
    ['ParamValidation', ec2('CreateRoute', { DestinationCidrBlock: '0.0.0.0/0' })],
    ['InvalidAction', ec2('MakeRoute', {})],
    ['DryRunOperation', ec2('DeleteRoute', { ...DEFAULT, DryRun: true })],
  ])('is refused with %s: %j', (code, change) => {
    expect(apply(state, change)).toMatchObject({ error: { code } });
  });

  it('names the one that was refused, and keeps what the ones before it did', () => {
    const outcome = applyAll(state, [ec2('DeleteRoute', DEFAULT), ec2('DeleteRoute', DEFAULT)]);
    expect(outcome).toMatchObject({ at: 1, error: { code: 'InvalidRoute.NotFound' } });
    expect(verdict(outcome.state)).not.toBe('reachable');
  });
});

describe('documents of a state', () => {
  it.each(scenarios.map((s) => [s.slug, s] as const))(
    'say what those of the scenario said: %s',
    (_, { files, data }) => {
      const question = { ...(data.ask as object) };
      expect(check(documentsOf(stateOf(files)), question).verdict).toBe(check(files, question).verdict);
    },
  );
});
