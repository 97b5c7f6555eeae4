import { expect, it } from 'vitest';
import { fragmentOf, stateOf } from '../../src/components/Play/address.ts';

it('gives back what it was given', () => {
  const state = { switches: '01203', to: 'api.example.com', over: 'ipv6', port: 8443 } as const;
  expect(stateOf(fragmentOf(state))).toEqual(state);
});

it.each([
  ['', {}],
  ['switches=1a&to=&over=ipv5&port=0', {}],
  ['switches=12&port=70000', { switches: '12' }],
  [`switches=${'1'.repeat(50)}&to=${'x'.repeat(400)}&port=443.5`, {}],
  ['to=%3Cscript%3E&over=ipv4', { to: '<script>', over: 'ipv4' }],
])('takes of %s only what it is meant to carry', (fragment, state) => {
  expect(stateOf(fragment)).toEqual(state);
});
