import { describe, expect, it } from 'vitest';
import { terms } from '../../src/search/tokens.ts';

describe('the terms of a text', () => {
  it.each([
    ['a route to 0.0.0.0/0 and ::/0', ['0.0.0.0/0', '::/0', 'route']],
    ['"RouteTables": []', ['[]', 'routetable', 'route', 'table']],
    ['AccessDeniedException', ['accessdeniedexception', 'access', 'denied', 'exception']],
    ['getaddrinfo EAI_AGAIN', ['getaddrinfo', 'eai_again']],
    ['Task timed out after 3.00 seconds', ['task', 'timed', 'out', 'after', 'second']],
    ["the function's gateways", ['function', 'gateway']],
    ['class status ipv6 DNS', ['class', 'status', 'ipv6', 'dns']],
    ['Übergröße', ['übergröße']],
    ['', []],
  ])('of "%s"', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it('are found in time in any text', () => {
    const start = performance.now();
    terms('1.1.1.1.'.repeat(20_000) + 'aA'.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
