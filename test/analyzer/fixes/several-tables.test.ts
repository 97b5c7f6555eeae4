// A function is attached to subnets of two zones with a table each, as most modules lay them out: one cause is one finding.
import { describe, expect, it } from 'vitest';
import { check, type Finding, type Question } from '../../../src/analyzer/index.ts';
import { applyAll, documentsOf, stateOf, wait } from '../../../src/controlplane/index.ts';
import { scenarios } from '../../content/support/scenarios.ts';

type Json = Record<string, unknown>;
interface Table extends Json {
  Routes: (Json & { NatGatewayId?: string; GatewayId?: string })[];
}

const { files: zones = [] } = scenarios.find(({ slug }) => slug === 'acl-nat-subnet-closed') ?? {};
const [one, other] = ['rtb-0d1f224968bdd0f73', 'rtb-032694c9ccd77fb06'];

/** The scenario without its network ACLs and NAT gateways; `change` makes the private tables what they are. */
function paste(change: (table: Table) => void, left: readonly string[] = []) {
  return zones
    .filter(({ name }) => name !== 'network-acls.json' && !left.includes(name))
    .map(({ name, text }) => {
      const value = JSON.parse(text) as { RouteTables?: Table[]; NatGateways?: Json[] };
      if (value.NatGateways) value.NatGateways = [];
      for (const table of value.RouteTables ?? [])
        if (table.Routes.some(({ NatGatewayId }) => NatGatewayId !== undefined)) change(table);
      return { name, text: JSON.stringify(value) };
    });
}

const withoutDefault = (table: Table): void => {
  table.Routes = table.Routes.filter(({ NatGatewayId }) => NatGatewayId === undefined);
};
const dead = (table: Table): void => {
  for (const route of table.Routes) if (route.NatGatewayId !== undefined) Object.assign(route, DEAD);
};
const DEAD = { NatGatewayId: 'nat-0123456789abcdef0', State: 'blackhole' };
const trap = (table: Table): void => {
  withoutDefault(table);
  const GatewayId = 'igw-006c25ce28b043e5b';
  table.Routes.push({ DestinationCidrBlock: '0.0.0.0/0', GatewayId, Origin: 'CreateRoute', State: 'active' });
};

const findings = (files: readonly { name: string; text: string }[], id: string, question: Question = {}): Finding[] =>
  check(files, question).findings.filter((finding) => finding.id === id);

/** The report after a fix; the commands of one that AWS refuses are a fault. */
function after(files: ReturnType<typeof paste>, { fixes }: Finding, title: RegExp, question: Question) {
  const fix = fixes.find((offered) => title.test(offered.title));
  const done = applyAll(stateOf(files), fix?.changes ?? []);
  if (done.error !== undefined) throw new Error(done.error.message);
  return check(documentsOf(wait(done.state)), question);
}

const CASES: readonly [string, (table: Table) => void, Question, RegExp][] = [
  ['no-default-route', withoutDefault, {}, /regional NAT gateway/],
  ['route-blackhole', dead, {}, /regional NAT gateway/],
  ['igw-without-public-ip', trap, {}, /Detach/],
];

describe('one cause in the tables of both zones', () => {
  it.each(CASES)('is one finding, and one fix mends both: %s', (id, change, question, title) => {
    const files = paste(change);
    const [found, ...more] = findings(files, id, question);
    expect(more).toEqual([]);
    expect(found?.text).toContain(one);
    expect(found?.text).toContain(other);
    if (found === undefined) return;
    const report = after(files, found, title, question);
    expect(report.verdict, report.headline).toBe('reachable');
  });

  it('VPCE-10 one gateway endpoint serves both tables', () => {
    const files = [...paste(withoutDefault), { name: 'endpoints.json', text: '{"VpcEndpoints": []}' }];
    const [found, ...more] = findings(files, 'no-way-to-service', { destination: 's3' });
    expect(more).toEqual([]);
    expect(found?.fixes[0]?.changes[0]?.input['RouteTableIds']).toEqual([one, other]);
    if (found !== undefined)
      expect(after(files, found, /gateway endpoint/, { destination: 's3' }).verdict).toBe('reachable');
  });

  it('is named for both in the headline', () => {
    expect(check(paste(withoutDefault)).headline).toContain(`route tables ${one} and ${other} have no route`);
  });

  it('makes one NAT gateway, and a route in each table', () => {
    const [found] = findings(paste(withoutDefault), 'no-default-route');
    const made = found?.fixes.at(-1)?.changes.map(({ operation }) => operation);
    expect(made).toEqual(['CreateNatGateway', 'CreateRoute', 'CreateRoute']);
  });

  it('stays one finding a table while nobody knows which of them the function uses', () => {
    expect(findings(paste(withoutDefault, ['function.json']), 'no-default-route').length).toBeGreaterThan(1);
  });
});

describe('fixes that would not help', () => {
  it('FN-7 nobody detaches instances of a capacity provider', () => {
    const { files = [] } = scenarios.find(({ slug }) => slug === 'managed-instances') ?? {};
    const cut = files.map(({ name, text }) => ({
      name,
      text: text.replaceAll(/"State": "active"/g, '"State": "blackhole"'),
    }));
    const [found] = findings(cut, 'route-blackhole');
    expect(found?.fixes.map(({ title }) => title).join()).not.toMatch(/Detach/);
    expect(found?.fixes).not.toEqual([]);
  });

  it('TGT-2 a subnet is no place to move to while a part of its traffic goes to an internet gateway', () => {
    const half = { DestinationCidrBlock: '0.0.0.0/1', GatewayId: 'igw-006c25ce28b043e5b', Origin: 'CreateRoute' };
    const files = zones.map(({ name, text }) => {
      const value = JSON.parse(text) as { RouteTables?: Table[] };
      for (const { Routes } of value.RouteTables ?? []) Routes.push({ ...half, State: 'active' });
      return { name, text: JSON.stringify(value) };
    });
    const [found] = findings(files, 'igw-without-public-ip');
    expect(found?.fixes.map(({ title }) => title).join()).not.toMatch(/Attach the function to subnets behind/);
  });

  it('SEL-3 a propagated route is not replaced: a static one for the same block wins', () => {
    const files = paste((table) => {
      for (const route of table.Routes)
        if (route.NatGatewayId !== undefined) {
          delete route.NatGatewayId;
          Object.assign(route, {
            GatewayId: 'vgw-0123456789abcdef0',
            State: 'blackhole',
            Origin: 'EnableVgwRoutePropagation',
          });
        }
    });
    const [found] = findings(files, 'route-blackhole');
    expect(found?.fixes.at(-1)?.changes.map(({ operation }) => operation)).toContain('CreateRoute');
  });
});
