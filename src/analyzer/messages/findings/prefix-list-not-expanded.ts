import { define, listed } from './define.ts';

export default define({
  id: 'prefix-list-not-expanded',
  area: 'routes',
  severity: 'warning',
  rules: ['SEL-13'],
  title: 'A prefix list was not expanded',
  lesson: 'aws-services',
  texts: ({ table, lists }) => ({
    found: `${table} has ${lists.length > 1 ? 'routes' : 'a route'} for ${listed(lists)}, and the entries of ${lists.length > 1 ? 'these lists' : 'that list'} are not in the paste.`,
    why: 'The list may hold any addresses, even the whole internet, and its entries win over shorter prefixes.',
    next: 'Paste the entries of the list.',
  }),
});
