import { fix } from '../../fixes/change.ts';
import { FREE } from '../../fixes/prices.ts';
import { define } from './define.ts';

export default define({
  id: 'own-public-address',
  area: 'routes',
  severity: 'error',
  rules: ['SEL-8'],
  title: 'The destination is a neighbour in the same VPC',
  lesson: null,
  severityOf: ({ blocked }) => (blocked ? 'error' : 'note'),
  because: ({ address, inside }) =>
    `${address} is the public address of a neighbour in the same VPC, whose private address is ${inside}`,
  texts: ({ address, inside, interface: eni }) => ({
    found: `${address} is the public address of ${eni} in the VPC of the function; its private address is ${inside}.`,
    why: 'To the public address packets leave the VPC and come back, which needs a NAT gateway. To the private one the local route is enough.',
    next: `Call ${inside} instead, and admit the function's group there.`,
  }),
  fixes: ({ address, inside, blocked }) =>
    blocked ? [fix(`Call ${inside} in place of ${address}`, [], { monthlyCost: FREE })] : [],
});
