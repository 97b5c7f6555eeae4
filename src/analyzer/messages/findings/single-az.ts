import { define } from './define.ts';

export default define({
  id: 'single-az',
  area: 'whole',
  severity: 'note',
  rules: ['MIX-4'],
  title: 'All subnets are in one Availability Zone',
  lesson: 'several-subnets',
  texts: ({ zone }) => ({
    found: `The function is attached in ${zone} only.`,
    why: 'If that zone fails, the function has no network; AWS recommends at least two zones.',
    next: 'Add a subnet in another zone with the same way out.',
  }),
});
