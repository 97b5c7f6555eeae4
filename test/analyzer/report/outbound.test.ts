// The address that others see, per subnet (NAT-3, NAT-8, NAT-11, NI-4, FN-12).
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import { toMarkdown } from '../../../src/analyzer/index.ts';
import type { Question } from '../../../src/analyzer/index.ts';
import { printText } from '../../../src/cli/print-text.ts';

type Change = (text: string) => string;
type Lists = Record<string, Record<string, unknown>[]>;

/** The files of a scenario; some of them changed, as text. */
function scenario(slug: string, changes: Readonly<Record<string, Change>> = {}) {
  const folder = new URL(`../../../content/scenarios/${slug}/`, import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.map((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    return { name, text: changes[name.replace('.json', '')]?.(text) ?? text };
  });
}
const report = (slug: string, changes: Readonly<Record<string, Change>> = {}, question: Question = {}) =>
  check(scenario(slug, changes), question);
const seen = (...given: Parameters<typeof report>): unknown[] =>
  report(...given).subnets.map(({ outboundAddresses }) => outboundAddresses);

/** A change of the only list of a file, element by element. */
const each =
  (change: (element: Record<string, unknown>) => object): Change =>
  (text) =>
    JSON.stringify(
      Object.fromEntries(Object.entries(JSON.parse(text) as Lists).map(([key, list]) => [key, list.map(change)])),
    );
const without = (...keys: string[]): Change =>
  each((element) => Object.fromEntries(Object.entries(element).filter(([key]) => !keys.includes(key))));

const A = '203.0.113.12';
const B = '203.0.113.13';
const ipv6: Question = { family: 'ipv6' };

describe('the addresses that others see', () => {
  it.each<[string, string, Readonly<Record<string, Change>>, Question, unknown]>([
    ['a NAT gateway', 'one-nat-two-zones', {}, {}, [['203.0.113.10'], ['203.0.113.10']]],
    ['a regional gateway, by zone', 'regional-nat', {}, {}, [[A], [B]]],
    [
      'a regional gateway without zones of addresses, all of it',
      'regional-nat',
      {
        'nat-gateways': (text) =>
          text.replaceAll(/"AvailabilityZone(?:Id)?": "[^"]+",?/g, '').replaceAll(/,\s*\}/g, '}'),
      },
      {},
      [
        [A, B],
        [A, B],
      ],
    ],
    [
      'a regional gateway by the ids of zones, whose names differ per account',
      'regional-nat',
      {
        'nat-gateways': (text) =>
          text.replaceAll('eu-west-1a', 'x').replaceAll('eu-west-1b', 'eu-west-1a').replaceAll('"x"', '"eu-west-1b"'),
      },
      {},
      [[A], [B]],
    ],
    [
      'an address that is being taken away is not listed',
      'one-nat-two-zones',
      {
        'nat-gateways': each((nat) => ({
          ...nat,
          NatGatewayAddresses: [
            ...(nat.NatGatewayAddresses as object[]),
            { AllocationId: 'eipalloc-0f', PublicIp: '203.0.113.99', Status: 'disassociating' },
          ],
        })),
      },
      {},
      [['203.0.113.10'], ['203.0.113.10']],
    ],
    ['a NAT instance', 'nat-instance', {}, {}, [['203.0.113.20'], ['203.0.113.20']]],
    ['a NAT instance without a public address has none', 'instance-without-public-ip', {}, {}, [undefined, undefined]],
    [
      'IPv6 through an internet gateway: the ranges of the subnets',
      'ipv6-open-gateway',
      {},
      ipv6,
      [['2001:db8:1234:1a00::/64'], ['2001:db8:1234:1a01::/64']],
    ],
    [
      'IPv6 through an egress-only gateway: the ranges of the subnets',
      'ipv6-beside-closed-ipv4',
      {},
      ipv6,
      [['2001:db8:1234:1a00::/64'], ['2001:db8:1234:1a01::/64']],
    ],
    [
      'IPv6 without the blocks of the subnets',
      'ipv6-open-gateway',
      { subnets: without('Ipv6CidrBlockAssociationSet') },
      ipv6,
      [undefined, undefined],
    ],
    ['nothing where nothing arrives', 'ipv6-beside-closed-ipv4', {}, {}, [undefined, undefined]],
    ['nothing for a neighbour', 'one-nat-two-zones', {}, { destination: '10.20.3.4' }, [undefined, undefined]],
  ])('%s', (_, slug, changes, question, expected) => {
    expect(seen(slug, changes, question)).toEqual(expected);
  });

  it('is all of them or none: half of the internet through a gateway that shows no address', () => {
    const halves: Change = each((table) => ({
      ...table,
      Routes: (table.Routes as Record<string, unknown>[]).flatMap((route) =>
        route.NatGatewayId === undefined
          ? [route]
          : [
              { ...route, DestinationCidrBlock: '0.0.0.0/1' },
              { ...route, DestinationCidrBlock: '128.0.0.0/1', NatGatewayId: 'nat-0f0f0f0f0f0f0f0f0' },
            ],
      ),
    }));
    const second =
      (PublicIp?: string): Change =>
      (text) => {
        const { NatGateways: list } = JSON.parse(text) as { NatGateways: Record<string, unknown>[] };
        const [address] = list[0]?.NatGatewayAddresses as object[];
        const other = {
          ...list[0],
          NatGatewayId: 'nat-0f0f0f0f0f0f0f0f0',
          NatGatewayAddresses: [{ ...address, PublicIp }],
        };
        return JSON.stringify({ NatGateways: [list[0], other] });
      };
    const both = { 'route-tables': halves, 'nat-gateways': second('203.0.113.77') };
    expect(seen('one-nat-two-zones', both)).toEqual([
      ['203.0.113.10', '203.0.113.77'],
      ['203.0.113.10', '203.0.113.77'],
    ]);
    expect(seen('one-nat-two-zones', { ...both, 'nat-gateways': second() })).toEqual([undefined, undefined]);
  });

  it('is one line in each form', () => {
    const regional = report('regional-nat');
    expect(printText(regional, []).match(/Others see .*/g)).toEqual([`Others see ${A}.`, `Others see ${B}.`]);
    expect(toMarkdown(regional).match(/others see .*/g)).toEqual([`others see ${A}`, `others see ${B}`]);
    const range = report('ipv6-open-gateway', {}, ipv6);
    expect(printText(range, [])).toContain('Others see an address of 2001:db8:1234:1a00::/64.');
  });
});
