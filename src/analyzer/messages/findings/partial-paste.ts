import { define } from './define.ts';

export default define({
  id: 'partial-paste',
  area: 'paste',
  severity: 'warning',
  rules: ['RT-8', 'FMT-22'],
  title: 'A list in the paste is not complete',
  lesson: null,
  texts: ({ what, reason }) => ({
    found: `The list of ${what} is incomplete: ${reason}.`,
    why: 'What it lacks may exist all the same, so nothing is concluded from its absence.',
    next: 'Paste the whole list if the verdict is not certain.',
  }),
});
