import { expect, it } from 'vitest';
import { fragmentOf, stateOf } from '../../src/components/Play/address.ts';

const START = { switches: {}, to: 'internet', over: 'ipv4', port: 443 } as const;

it('gives back what it was given', () => {
  const state = { switches: { attached: 2, 'acl-in': 1 }, to: 'api.example.com', over: 'ipv6', port: 8443 } as const;
  expect(stateOf(fragmentOf(state))).toEqual(state);
});

it('says nothing of what is as at the start', () => {
  expect(fragmentOf(START)).toBe('');
  expect(fragmentOf({ ...START, switches: { attached: 1 }, port: 80 })).toBe('attached=1&port=80');
});

it.each([
  ['', START],
  ['attached=1a&to=&over=ipv5&port=0', START],
  ['attached=3&port=70000', { ...START, switches: { attached: 3 } }],
  [`attached=12&${'x'.repeat(50)}=1&to=${'x'.repeat(400)}&port=443.5`, START],
  ['__proto__=1&A=1&constructor=1', { ...START, switches: { constructor: 1 } }],
  ['to=%3Cscript%3E&over=ipv4', { ...START, to: '<script>' }],
])('takes of %s only what it is meant to carry', (fragment, state) => {
  expect(stateOf(fragment)).toEqual(state);
});
