import { describe, expect, it } from 'vitest';
import type { Question, Report } from '../../../src/analyzer/index.ts';
import type { Change } from '../support/vpc.ts';
import { fn, group, id, ids, lists, permission, reportOf, VPC } from '../support/vpc.ts';

const R = 'eu-west-1';
const RECEIVER = id('sg', 7);

/** A description that AWS documents, a host name that it proves, and one that it does not; and the port of the service. */
const PROVED: Readonly<Record<string, readonly [description: string, host: string, other: string, port: number]>> = {
  'a network load balancer': ['ELB net/shop/0123456789abcdef', `shop-0123456789abcdef.elb.${R}.amazonaws.com`, `shop-fedcba9876543210.elb.${R}.amazonaws.com`, 443],
  'an application load balancer': ['ELB app/shop-api/0123456789abcdef', `internal-shop-api-1234567890.${R}.elb.amazonaws.com`, `internal-shop-1234567890.${R}.elb.amazonaws.com`, 443],
  'a classic load balancer': ['ELB shop', `internal-shop-1234567890.${R}.elb.amazonaws.com`, `internal-shop-2-1234567890.${R}.elb.amazonaws.com`, 443],
  'a file system': ['EFS mount target for fs-0123456789abcdef0 (fsmt-0123456789abcdef0)', `fs-0123456789abcdef0.efs.${R}.amazonaws.com`, `fs-0fedcba9876543210.efs.${R}.amazonaws.com`, 2049],
  'a file system in the words of its API': ['Mount target fsmt-0123456789abcdef0 for file system fs-0123456789abcdef0', `fs-0123456789abcdef0.efs.${R}.amazonaws.com`, `fs-0fedcba9876543210.efs.${R}.amazonaws.com`, 2049],
}; // prettier-ignore

/** Descriptions that were seen and are on no page of AWS. */
const LIKELY: typeof PROVED = {
  'a cache': ['ElastiCache carts-0001-001', 'master.carts.abc123.euw1.cache.amazonaws.com', 'master.cart.abc123.euw1.cache.amazonaws.com', 6379],
  'an OpenSearch domain': ['ES shop', `vpc-shop-abcdefghijklmnopqrstuvwxyz.${R}.es.amazonaws.com`, `vpc-shop-logs-abcdefghijklmnopqrstuvwxyz.${R}.es.amazonaws.com`, 443],
  'a broker of MSK': [`DO NOT DELETE - Amazon MSK network interface for cluster arn:aws:kafka:${R}:123456789012:cluster/shop/0a1b2c3d-1`, `b-1.shop.abc123.c2.kafka.${R}.amazonaws.com`, `b-1.shop2.abc123.c2.kafka.${R}.amazonaws.com`, 9098],
}; // prettier-ignore

const eni = (description: string, number: number, change: object = {}) => ({
  NetworkInterfaceId: id('eni', number),
  InterfaceType: 'interface',
  Description: description,
  RequesterManaged: true,
  SourceDestCheck: true,
  Status: 'in-use',
  SubnetId: ids.privateB,
  VpcId: VPC,
  PrivateIpAddress: `10.0.102.${String(number)}`,
  Groups: [{ GroupId: RECEIVER, GroupName: 'receiver' }],
  ...change,
});

/** Interfaces whose group admits the function's group on these ports. */
const receivers =
  (ports: readonly [number, number] | null, ...interfaces: ReturnType<typeof eni>[]): Change =>
  (draft) => {
    const rule = ports === null ? [] : [permission('tcp', ports, ['10.0.0.0/16'])];
    const receiver = { ...group(RECEIVER, [permission('-1', null, ['0.0.0.0/0'])]), IpPermissions: rule };
    draft.lists.SecurityGroups = [...(draft.lists.SecurityGroups ?? []), receiver];
    draft.lists.NetworkInterfaces = interfaces;
  };
const word = ({ verdict, lean }: Report): string => (lean === null ? verdict : `${verdict} ${lean}`);
const ask = (change: Change, question: Question): Report => reportOf([change], question);

describe.each(Object.entries(PROVED))('DNS-9 the interfaces of %s', (_, [description, host, other, port]) => {
  it('say where its name leads, and their group decides', () => {
    const open = ask(receivers([port, port], eni(description, 21), eni(description, 22)), { destination: host });
    expect([word(open), open.question.port]).toEqual(['reachable', port]);
    const closed = ask(receivers(null, eni(description, 21)), { destination: host });
    expect(word(closed)).toBe('unreachable');
    expect(closed.findings.map(({ id: finding }) => finding)).toContain('receiver-security-group');
    expect(closed.headline).toContain(RECEIVER);
  });

  it('that have another name, a public address or another VPC prove nothing', () => {
    const changes = [
      [receivers(null, eni(description, 21)), other],
      [receivers(null, eni(description, 21, { Association: { PublicIp: '198.51.100.7' } })), host],
      [receivers(null, eni(description, 21, { VpcId: 'vpc-0bbbbbbbbbbbbbbbb' })), host],
    ] as const;
    for (const [change, destination] of changes) expect(ask(change, { destination }).verdict).toBe('unknown');
  });

  it('of which one admits the function and one does not, leave it open', () => {
    const change: Change = (draft) => {
      receivers([port, port], eni(description, 21), eni(description, 22, { Groups: [{ GroupId: ids.sg }] }))(draft);
    };
    expect(ask(change, { destination: host }).verdict).toBe('unknown');
  });
});

describe.each(Object.entries(LIKELY))(
  'DNS-9 the interfaces of %s, by what was seen only',
  (_, [description, host, other, port]) => {
    it('give a lean, and the question stays', () => {
      const closed = ask(receivers(null, eni(description, 21), eni(description, 22)), { destination: host });
      expect(word(closed)).toBe('unknown unreachable');
      const open = ask(receivers([port, port], eni(description, 21)), { destination: host });
      expect(word(open)).toBe('unknown reachable');
    });

    it('of which one has the name and refuses outweigh one of another name that admits', () => {
      const change: Change = (draft) => {
        receivers(null, eni(description, 21))(draft);
        const admits = { ...eni(description.replace(/shop|carts/, 'else'), 22), Groups: [{ GroupId: ids.sg }] };
        draft.lists.NetworkInterfaces = [...(draft.lists.NetworkInterfaces ?? []), admits];
      };
      expect(word(ask(change, { destination: host }))).toBe('unknown unreachable');
      expect(ask(receivers(null, eni(description, 21)), { destination: other }).verdict).toBe('unknown');
    });
  },
);

describe('DNS-9 interfaces without a name of their own', () => {
  const host = `shop.cluster-c0ffee.${R}.rds.amazonaws.com`;

  it('of databases give a lean where each of them refuses, and the question stays', () => {
    const closed = ask(receivers(null, eni('RDSNetworkInterface', 21), eni('RDSNetworkInterface', 22)), {
      destination: host,
      port: 5432,
    });
    expect(word(closed)).toBe('unknown unreachable');
    expect(closed.needs[0]?.command).toContain(`nslookup ${host}`);
    const open = ask(receivers([5432, 5432], eni('RDSNetworkInterface', 21)), { destination: host, port: 5432 });
    expect(word(open)).toBe('unknown reachable');
  });

  it('of another service say nothing of it', () => {
    const report = ask(receivers(null, eni('ElastiCache carts-001', 21)), { destination: host, port: 5432 });
    expect(word(report)).toBe('unknown reachable');
  });
});

it('a function that is not attached does not get there by the interfaces of a VPC', () => {
  const [description, host] = PROVED['a file system'] ?? ['', ''];
  const report = reportOf([receivers([2049, 2049], eni(description, 21)), fn({ VpcConfig: null }), lists({})], {
    destination: host,
  });
  expect(report.verdict).not.toBe('reachable');
});
