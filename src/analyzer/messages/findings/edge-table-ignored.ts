import { define } from './define.ts';

export default define({
  id: 'edge-table-ignored',
  area: 'tables',
  severity: 'note',
  rules: ['RT-6'],
  title: "A gateway route table is not a subnet's table",
  lesson: 'the-other-vpc',
  texts: ({ table, gateway }) => ({
    found: `${table} is associated with ${gateway}, not with a subnet.`,
    why: 'Such a table steers traffic that enters the VPC; it decides nothing about the way out of a function.',
    next: 'Nothing to do; it was left out of the verdict.',
  }),
});
