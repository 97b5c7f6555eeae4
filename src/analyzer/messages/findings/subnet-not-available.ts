import { define } from './define.ts';

export default define({
  id: 'subnet-not-available',
  area: 'whole',
  severity: 'error',
  rules: ['AZ-1'],
  title: 'The subnet is not available',
  lesson: null,
  because: ({ subnet, state }) => `${subnet} is in state ${state}`,
  severityOf: ({ state }) => (state === 'pending' ? 'warning' : 'error'),
  texts: ({ subnet, state }) => ({
    found: `${subnet} is in state ${state}.`,
    why: 'Only an available subnet carries traffic.',
    next: 'Wait, or use another subnet.',
  }),
});
