import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { describe, expect, it } from 'vitest';
import { block, formatAddress, parseAddress, parseCidr } from '../../../src/analyzer/network/address.ts';
import type { Family } from '../../../src/analyzer/words.ts';

const ipv4 = fc.ipV4();
const ipv6 = fc.ipV6();
/** Without a dotted tail: the other implementation takes `::1.2.3.4` for a mapped address. */
const plainIpv6 = ipv6.filter((text) => !text.includes('.'));
const seeded = { seed: 20261123, numRuns: 500 };

/** The value as another implementation reads it. */
const otherValue = (text: string): bigint =>
  ipaddr
    .parse(text)
    .toByteArray()
    .reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);

describe('addresses', () => {
  it('read IPv4 as another implementation does', () => {
    fc.assert(
      fc.property(ipv4, (text) => {
        expect(BigInt(parseAddress(text)?.value ?? -1)).toBe(otherValue(text));
      }),
      seeded,
    );
  });

  it('read IPv6 as another implementation does', () => {
    fc.assert(
      fc.property(plainIpv6, (text) => {
        expect(BigInt(parseAddress(text)?.value ?? -1)).toBe(otherValue(text));
      }),
      seeded,
    );
  });

  it('read a dotted tail as two groups', () => {
    expect(parseAddress('64:ff9b::8.8.8.8')?.value).toBe(parseAddress('64:ff9b::808:808')?.value);
    expect(parseAddress('::1.2.3.4')?.value).toBe(0x01020304n);
    expect(parseAddress('1:2:3:4:5:6:1.2.3.4')?.value).toBe(parseAddress('1:2:3:4:5:6:102:304')?.value);
  });

  it('are written in the form of RFC 5952', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, (1n << 128n) - 1n), (value) => {
        const text = formatAddress(value);
        expect(text).toBe((ipaddr.parse(text) as ipaddr.IPv6).toRFC5952String());
        expect(parseAddress(text)?.value).toBe(value);
      }),
      seeded,
    );
  });

  it('are written with the longest run of zeros short', () => {
    expect(['2001:db8:0:0:1:0:0:0', '0:0:0:0:0:0:0:0', '1:0:2:0:3:0:4:0', '0:0:1::'].map(rewrite)).toEqual([
      '2001:db8:0:0:1::',
      '::',
      '1:0:2:0:3:0:4:0',
      '0:0:1::',
    ]);
  });

  it.each([
    '010.0.0.1', '10.0.0.01', '256.0.0.1', '10.0.0', '10.0.0.0.1', '10.0.0.-1', '10.0.0.1 ', ' 10.0.0.1', '0x0a.0.0.1', '10.0.0.1e1',
    '', '.', '1.2.3.', '１.2.3.4', ':::', '::1::', '1:2:3:4:5:6:7', '1:2:3:4:5:6:7:8:9', '1:2:3:4:5:6:7:8::', 'g::', '12345::', '::256.0.0.1','::1.2.3', 'fe80::1%eth0', '[::1]', ':1:2:3:4:5:6:7', '1:2:3:4:5:6:7:',
  ])('refuse %j', (text) => {
    expect(parseAddress(text)).toBeNull();
  }); // prettier-ignore
});

const rewrite = (text: string): string => formatAddress(parseAddress(text)?.value ?? -1);

it('addresses refuse a dotted tail before ::, which RFC 4291 allows at the end only', () => {
  expect(parseAddress('1.2.3.4::')).toBeNull();
});

describe('CIDR blocks', () => {
  it.each(['10.0.0.0', '10.0.0.0/', '10.0.0.0/33', '10.0.0.0/-1', '10.0.0.0/08', '10.0.0.0/8/8', '10.0.0.0/ 8', '::/129', '/8', '10.0.0.0/1e1'])('refuse %j', (text) => {
    expect(parseCidr(text)).toBeNull();
  }); // prettier-ignore

  it('say when bits stand right of the prefix, and cover the block around them', () => {
    expect(parseCidr('10.0.0.1/16')).toMatchObject({ canonical: false, from: 0x0a000000, to: 0x0a010000, prefix: 16 });
    expect(parseCidr('10.0.0.0/16')).toMatchObject({ canonical: true });
    expect(parseCidr('2001:db8::1/32')).toMatchObject({ canonical: false });
    expect(parseCidr('0.0.0.0/0')).toMatchObject({ canonical: true, from: 0, to: 2 ** 32 });
    expect(parseCidr('255.255.255.255/32')).toMatchObject({ from: 2 ** 32 - 1, to: 2 ** 32 });
  });

  it('match what another implementation matches', () => {
    const cases: [Family, fc.Arbitrary<string>, number][] = [
      ['ipv4', ipv4, 32],
      ['ipv6', ipv6, 128],
    ];
    for (const [family, address, bits] of cases) {
      fc.assert(
        fc.property(address, address, fc.nat(bits), (text, other, prefix) => {
          const cidr = parseCidr(`${text}/${String(prefix)}`);
          const value = parseAddress(other)?.value ?? -1;
          const inside = cidr !== null && cidr.from <= value && value < cidr.to;
          expect(inside).toBe(ipaddr.parse(other).match(ipaddr.parse(text), prefix));
          expect(cidr?.family).toBe(family);
        }),
        seeded,
      );
    }
  });

  it('of the same length nest or are disjoint', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 32 - 1), fc.nat(32), fc.nat(2 ** 32 - 1), fc.nat(32), (a, p, b, q) => {
        const x = block('ipv4', a, p);
        const y = block('ipv4', b, q);
        const apart = x.to <= y.from || y.to <= x.from;
        const nested = (x.from <= y.from && y.to <= x.to) || (y.from <= x.from && x.to <= y.to);
        expect(apart || nested).toBe(true);
      }),
      seeded,
    );
  });
});
