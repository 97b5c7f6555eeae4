import { define } from './define.ts';

export default define({
  id: 'table-association-changing',
  area: 'tables',
  severity: 'warning',
  rules: ['RT-5'],
  title: 'A route table association is changing',
  lesson: 'the-other-vpc',
  texts: ({ table, state, message, used }) => ({
    found: `The association with ${table} is ${state}${message ? `: ${message}` : ''}.`,
    why: used
      ? 'It was judged as if it were in place already; AWS does not document which table counts meanwhile.'
      : 'It does not count, so the next association or the main table was used.',
    next: 'Read the route tables again when the association has settled.',
  }),
});
