import { define, listed } from './define.ts';

export default define({
  id: 'split-default-route',
  area: 'routes',
  severity: 'note',
  rules: ['SEL-9'],
  title: 'Several routes together are the default route',
  lesson: 'which-route-wins',
  texts: ({ table, destinations }) => ({
    found: `${table} covers the internet with ${listed(destinations)}.`,
    why: 'Together they are a default route, and each wins over a route for 0.0.0.0/0 or ::/0 because its prefix is longer.',
    next: 'Nothing to do; remember both halves when you change one.',
  }),
});
