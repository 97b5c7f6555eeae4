import { define } from './define.ts';

export default define({
  id: 'implicit-main-table',
  area: 'tables',
  severity: 'note',
  rules: ['RT-2'],
  title: 'No association: the main route table applies',
  lesson: 'the-other-vpc',
  texts: ({ table, assumed }, { subnets }) => ({
    found: `No pasted table names ${subnets}, so the VPC's main table ${table} applies${assumed ? ', if the list is complete' : ''}.`,
    why: 'A subnet without an explicit association follows the main table: when that one changes, so does its way out.',
    next: 'Associate the subnet with a table of its own if its way out should not depend on the main table.',
  }),
});
