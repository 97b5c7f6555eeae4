import { define } from './define.ts';

export default define({
  id: 'contradictory-paste',
  area: 'paste',
  severity: 'warning',
  rules: ['TGT-16', 'FN-14', 'FN-18', 'RT-1', 'FN-27'],
  title: 'Two outputs contradict each other',
  lesson: null,
  texts: ({ what, id, why }) => ({
    found:
      why === 'absent'
        ? `An active route names the ${what} ${id}, and the pasted list does not contain it.`
        : `The ${what} ${id} ${why}.`,
    why: 'Both cannot be the present state: the outputs come from different times, Regions or filters.',
    next: 'Run both commands again, without filters, and paste them together.',
  }),
});
