// Damage that leaves sound output behind: what is there is still not all that AWS prints (BAD-3).
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import {
  endpoints,
  ENDPOINT_GROUP,
  fn,
  interfaceEndpoint,
  isolated,
  permission,
  textsOf,
  type Change,
} from '../support/vpc.ts';
import { connector, endpoint, pasted, revision, routeTables } from '../support/web-function.ts';
import { recorded } from './support/scenarios.ts';

describe('YAML that ends in a name, a colon and a blank', () => {
  const good = recorded('all-good', 'yaml');
  const tables = good.slice(good.indexOf('RouteTables:'));
  const owners = [...tables.slice(0, tables.indexOf('\n$ ')).matchAll(/\n {2}OwnerId: /g)];

  it.each(['', ' ', '  ', '\t', ' \r'])('was cut there: %j', (blank) => {
    expect(owners.length).toBeGreaterThan(1);
    const [first] = owners;
    const from = good.length - tables.length + (first?.index ?? 0) + '\n  OwnerId:'.length;
    const next = good.indexOf('\n$ ', from);
    const { verdict, diagnostics } = check(`${good.slice(0, from)}${blank}\n${good.slice(next)}`);
    expect(verdict).toBe('unknown');
    expect(diagnostics.map(({ code }) => code)).toContain('BAD-3');
  });
});

describe('a function with empty lists for its network', () => {
  it.each([
    { SubnetIds: [], SecurityGroupIds: [], VpcId: '', Ipv6AllowedForDualStack: false },
    { SubnetIds: [], SecurityGroupIds: [] },
    // Text and tables print no empty list, so the switch alone is what they show of a function that is not attached.
    { Ipv6AllowedForDualStack: false },
    null,
    {},
  ])('%j is one (FN-3)', (VpcConfig) => {
    const whole = { Role: 'arn:aws:iam::123456789012:role/orders', CodeSize: 1, VpcConfig };
    expect(check(textsOf([isolated, fn(whole)])).verdict).toBe('reachable');
  });
});

describe('two routes of one table to one destination, which AWS refuses', () => {
  const twice =
    (origin: string): Change =>
    (draft) => {
      // The table of the function's subnet and the one above ran into one: the subnet has lost its own.
      const [main, open, own] = draft.lists.RouteTables ?? [];
      const routes = own?.Routes ?? [];
      if (main && open)
        draft.lists.RouteTables = [
          main,
          { ...open, Routes: [...(open.Routes ?? []), ...routes.slice(-1).map((one) => ({ ...one, Origin: origin }))] },
        ];
    };

  it.each(['CreateRoute', 'CreateRouteTable'])('made by %s, are those of two tables', (origin) => {
    expect(check(textsOf([twice(origin)])).verdict).toBe('unknown');
  });

  it.each(['EnableVgwRoutePropagation', 'Advertisement'])('one of them from %s, are those of one', (origin) => {
    expect(check(textsOf([twice(origin)])).verdict).toBe('unreachable');
  });
});

describe('a group without its id', () => {
  const refusing = [permission('tcp', [443, 443], ['192.168.0.0/24'])];
  const lost = { GroupName: 'lost' } as unknown as { GroupId: string };

  it.each([
    ['alone', [lost]],
    ['beside one that refuses', [lost, { GroupId: ENDPOINT_GROUP }]],
  ])('on an endpoint, %s, may admit the function', (_, Groups) => {
    const given = endpoints([interfaceEndpoint('sqs', { Groups })], refusing);
    expect(check(textsOf([given]), { destination: 'sqs' }).verdict).toBe('unknown');
  });

  it('all with their ids refuse it', () => {
    expect(check(textsOf([endpoints([interfaceEndpoint('sqs')], refusing)]), { destination: 'sqs' }).verdict).toBe(
      'unreachable',
    );
  });
});

describe('the end of an answer beside a revision of a Web Function', () => {
  const isolatedToo = routeTables();
  const whole = pasted(revision(), connector(), isolatedToo);

  it('may have been what says which revisions answer', () => {
    const split = JSON.stringify(endpoint({ '3f2a9c1d': 10, '9d8c7b6a': 90 }), null, 4);
    const cut = JSON.stringify(revision('9d8c7b6a', null), null, 4);
    const text = `${split}\n\n${cut.slice(cut.indexOf('},', cut.indexOf('s3Object')))}\n`;
    expect(check(whole).verdict).toBe('unreachable');
    expect(check([...whole, { name: 'more', text }]).verdict).toBe('unknown');
  });
});
