import { define, listed } from './define.ts';

export default define({
  id: 'shadowed-route',
  area: 'routes',
  severity: 'note',
  rules: ['SEL-2', 'SEL-3'],
  title: 'A route never carries anything',
  lesson: 'which-route-wins',
  texts: ({ table, destinations }) => ({
    found: `In ${table} the route${destinations.length > 1 ? 's' : ''} for ${listed(destinations)} never win${destinations.length > 1 ? '' : 's'}.`,
    why: 'Longer prefixes cover the same addresses, or a route of the same length takes precedence.',
    next: 'Delete it if nobody counts on it.',
  }),
});
