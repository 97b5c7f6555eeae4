import { define } from './define.ts';

export default define({
  id: 'transit-gateway-route-missing',
  area: 'targets',
  severity: 'error',
  rules: ['TGT-8'],
  title: 'The transit gateway has no live route',
  lesson: 'which-route-wins',
  because: ({ table }) => `transit gateway route table ${table} has no live route for it`,
  texts: ({ table, blackhole }) => ({
    found: `Transit gateway route table ${table} ${blackhole ? 'has a blackhole route' : 'has no route'} for the destination.`,
    why: 'The transit gateway drops such packets.',
    next: 'Add a route to the attachment of the VPC that provides the way out.',
  }),
});
