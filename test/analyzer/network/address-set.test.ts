import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressSet,
  everything,
  publicInternet,
  share,
  toCidrs,
  witness,
} from '../../../src/analyzer/network/address-set.ts';
import { parseAddress, parseCidr } from '../../../src/analyzer/network/address.ts';
import { contains, size, subtract, union } from '../../../src/analyzer/network/interval-set.ts';

const seeded = { seed: 20261123, numRuns: 300 };
const cidr4 = fc.tuple(fc.ipV4(), fc.nat(32)).map(([a, p]) => `${a}/${String(p)}`);
const cidr6 = fc.tuple(fc.ipV6(), fc.nat(128)).map(([a, p]) => `${a}/${String(p)}`);
const has = (set: ReturnType<typeof addressSet>, address: string): boolean =>
  contains(set, parseAddress(address)?.value ?? -1);

describe('address sets', () => {
  it('are covered by their CIDR blocks exactly, and by no fewer of them', () => {
    for (const [family, cidr] of [['ipv4', cidr4], ['ipv6', cidr6]] as const) {
      fc.assert(
        fc.property(fc.array(cidr, { maxLength: 8 }), fc.array(cidr, { maxLength: 4 }), (plus, minus) => {
          const set = subtract(addressSet(family, plus), addressSet(family, minus));
          const cover = toCidrs(family, set);
          expect(addressSet(family, cover)).toEqual(set);
          expect(cover.every((text) => parseCidr(text)?.canonical)).toBe(true);
          // No two neighbours could be one block.
          cover.forEach((text, i) => {
            const [a, b] = [parseCidr(text), parseCidr(cover[i + 1] ?? '')];
            if (a && a.to === b?.from && a.prefix === b.prefix && a.prefix > 0)
              expect(parseCidr(`${text.split('/')[0] ?? ''}/${String(a.prefix - 1)}`)?.canonical).toBe(false);
          });
        }),
        seeded,
      );
    }
  }); // prettier-ignore

  it('leave out texts that are no CIDR of the family', () => {
    expect(addressSet('ipv4', ['nonsense', '::/0', '10.0.0.0/8'])).toEqual([0x0a000000, 0x0b000000]);
    expect(addressSet('ipv6', ['0.0.0.0/0'])).toEqual([]);
  });

  it('0.4 the public IPv4 internet leaves out every special range and nothing else', () => {
    const inside = ['1.1.1.1', '8.8.8.8', '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '172.15.0.1', '172.32.0.0', '192.0.1.0', '192.0.3.0', '192.169.0.0', '198.17.0.0', '198.20.0.0', '223.255.255.255'];
    const outside = ['0.0.0.1', '10.0.0.1', '100.64.0.0', '100.127.255.255', '127.0.0.1', '169.254.169.254', '172.16.0.0', '172.31.255.255', '192.0.0.8', '192.0.2.1', '192.168.1.1', '198.18.0.0', '198.19.255.255', '198.51.100.7', '203.0.113.9', '224.0.0.1', '240.0.0.1', '255.255.255.255'];
    const d = publicInternet('ipv4');
    expect(inside.filter((a) => !has(d, a))).toEqual([]);
    expect(outside.filter((a) => has(d, a))).toEqual([]);
  }); // prettier-ignore

  it('0.4 the public IPv6 internet is 2000::/3 less the documentation range', () => {
    const d = publicInternet('ipv6');
    expect(['2000::', '2a05:d018::1', '3fff::1'].filter((a) => !has(d, a))).toEqual([]);
    expect(['2001:db8::1', 'fd00::1', 'fe80::1', '4000::', '::1', '64:ff9b::1'].filter((a) => has(d, a))).toEqual([]);
  });

  it('offer a well-known witness, else the first address, else none', () => {
    expect(witness('ipv4', publicInternet('ipv4'))).toBe('1.1.1.1');
    expect(witness('ipv4', addressSet('ipv4', ['8.0.0.0/8']))).toBe('8.8.8.8');
    expect(witness('ipv4', addressSet('ipv4', ['44.0.0.0/8']))).toBe('44.0.0.0');
    expect(witness('ipv4', [])).toBeNull();
  });

  it('measure shares by number of addresses', () => {
    const all = everything('ipv4');
    expect(share(addressSet('ipv4', ['0.0.0.0/1']), all)).toBe(0.5);
    expect(share(all, [])).toBe(0);
    expect(size(union(all, all))).toBe(2 ** 32);
    expect(share(addressSet('ipv6', ['::/2']), everything('ipv6'))).toBe(0.25);
  });
});
