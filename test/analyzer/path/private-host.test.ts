import { describe, expect, it } from 'vitest';
import type { Change } from '../support/vpc.ts';
import { fn, group, id, ids, noFunction, only, permission, reportOf, routes, textsOf, VPC } from '../support/vpc.ts'; // prettier-ignore
import { check } from '../../../src/analyzer/index.ts';

const R = 'eu-west-1';
const DATABASE = `shop.cluster-c0ffee.${R}.rds.amazonaws.com`;
const CACHE = 'carts.abc123.ng.0001.euw1.cache.amazonaws.com';
const INSIDE = [DATABASE, CACHE, `fs-0123456789abcdef0.efs.${R}.amazonaws.com`, 'db.shop.internal', 'printer.local'];

/** No VPC configuration. */
const unattached = fn({ VpcConfig: null });

/** The function's group permits only this outbound. */
const onlyOutbound =
  (...rules: ReturnType<typeof permission>[]): Change =>
  (draft) => {
    draft.lists.SecurityGroups = [group(ids.sg, rules)];
  };

const MONEY = /NAT gateway and route|Detach|Create a/;

describe('DNS-9 a name of something inside a VPC', () => {
  it.each(INSIDE)('%s is never certain, with a NAT gateway or without a default route', (destination) => {
    for (const changes of [[], [routes()], [noFunction]]) {
      const report = reportOf(changes, {
        destination,
        ...(changes[0] === noFunction ? { subnetIds: [ids.privateA] } : {}),
      });
      expect([report.verdict, report.lean]).toEqual(['unknown', 'reachable']);
      expect(report.findings.map((f) => f.id)).toContain('private-destination');
      expect(report.findings.flatMap((f) => f.fixes.map((x) => x.title)).filter((t) => MONEY.test(t))).toEqual([]);
      expect(report.needs[0]?.command).toContain(`nslookup ${destination}`);
    }
  });

  it('leans to unreachable where the group permits nothing to the VPC on that port', () => {
    const report = reportOf([onlyOutbound(permission('tcp', [443, 443], ['0.0.0.0/0']))], { destination: CACHE });
    expect([report.verdict, report.lean]).toEqual(['unknown', 'unreachable']);
    expect(report.findings.map((f) => f.id)).toContain('security-group-egress');
  });

  it('leans to reachable where the group permits a part of the VPC, since it may be there', () => {
    const rules = [permission('tcp', [6379, 6379], ['10.0.101.0/24'])];
    const report = reportOf([onlyOutbound(...rules)], { destination: CACHE });
    expect([report.verdict, report.lean]).toEqual(['unknown', 'reachable']);
    expect(report.findings.map((f) => f.id)).not.toContain('security-group-egress');
  });

  it('has no lean where nobody said which port the database has', () => {
    const rules = [permission('tcp', [5432, 5432], ['10.0.0.0/16'])];
    const report = reportOf([onlyOutbound(...rules)], { destination: DATABASE });
    expect([report.verdict, report.lean]).toEqual(['unknown', null]);
    const asked = reportOf([onlyOutbound(...rules)], { destination: `postgres://u:p@${DATABASE}/shop` });
    expect([asked.verdict, asked.lean, asked.question.port]).toEqual(['unknown', 'reachable', 5432]);
    expect(JSON.stringify(asked)).not.toContain('u:p');
  });

  it('is out of reach of a function that is not attached, as far as can be told', () => {
    const report = reportOf([unattached], { destination: CACHE });
    expect([report.verdict, report.lean]).toEqual(['unknown', 'unreachable']);
    expect(reportOf([unattached], { destination: DATABASE }).lean).toBeNull();
  });

  it('of which the address is known is that address', () => {
    const destination = 'ip-10-0-102-60.eu-west-1.compute.internal';
    const named = reportOf([], { destination });
    const plain = reportOf([], { destination: '10.0.102.60' });
    expect([named.verdict, named.lean]).toEqual([plain.verdict, plain.lean]);
  });

  it('needs no more than one table to lean', () => {
    expect(reportOf([only('RouteTables')], { destination: CACHE }).verdict).toBe('unknown');
  });
});

describe('VPCE-3 a name among the DnsEntries of an endpoint', () => {
  const CELL = `query-cell2.timestream.${R}.amazonaws.com`;
  const OWN = `vpce-0123456789abcdef0-3c.timestream.${R}.vpce.amazonaws.com`;
  const endpoint =
    (change: object = {}): Change =>
    (draft) => {
      const open = id('sg', 7);
      draft.lists.SecurityGroups?.push(group(open, [], [permission('-1', null, ['10.0.0.0/16'])]));
      draft.lists.VpcEndpoints = [
        {
          VpcEndpointId: 'vpce-0123456789abcdef0',
          VpcEndpointType: 'Interface',
          VpcId: VPC,
          ServiceName: `com.amazonaws.${R}.timestream.query-cell2`,
          State: 'available',
          PrivateDnsEnabled: true,
          SubnetIds: [ids.privateA],
          Groups: [{ GroupId: open }],
          DnsEntries: [{ DnsName: OWN }, { DnsName: CELL }],
          ...change,
        },
      ];
    };
  const ask = (destination: string, ...changes: Change[]): string => {
    const { verdict, lean } = check(textsOf([routes(), ...changes]), { destination });
    return lean === null ? verdict : `${verdict} ${lean}`;
  };

  it.each([
    ['leads to the endpoint', CELL, endpoint(), 'reachable'],
    ['by another spelling leads there too', CELL.toUpperCase(), endpoint(), 'reachable'],
    ['which is its own leads there without private DNS', OWN, endpoint({ PrivateDnsEnabled: false }), 'reachable'],
    ['of an endpoint that was rejected leads nowhere', OWN, endpoint({ State: 'rejected' }), 'unreachable'],
    ['of the Region is another name', `query.timestream.${R}.amazonaws.com`, endpoint(), 'unreachable'],
    ['of an endpoint of another VPC leads elsewhere', CELL, endpoint({ VpcId: id('vpc', 9) }), 'unreachable'],
    [
      'of an endpoint that is not in the paste is not certain',
      OWN.replace('0123', '4567'),
      endpoint(),
      'unknown reachable',
    ],
    ['whose group admits nobody is refused', CELL, endpoint({ Groups: [{ GroupId: ids.sg }] }), 'unreachable'],
  ] as const)('%s', (_, name, change, expected) => {
    expect(ask(name, change)).toBe(expected);
  });
});
