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
    why: 'Such a table steers what enters the VPC, replies too; a function never sends by it.',
    next: 'Nothing to do, unless a stop names it.',
  }),
});
