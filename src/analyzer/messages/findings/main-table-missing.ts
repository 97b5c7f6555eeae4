import { define } from './define.ts';

export default define({
  id: 'main-table-missing',
  area: 'tables',
  severity: 'warning',
  rules: ['RT-8'],
  title: 'The main route table is not in the paste',
  lesson: 'the-other-vpc',
  texts: ({ vpc }, { subnets }) => ({
    found: `No pasted table names ${subnets}, and the main table of ${vpc ?? 'its VPC'} is not in the paste.`,
    why: 'A subnet without an explicit association uses the main table, so its routes are not known.',
    next: 'Paste all route tables of the VPC.',
  }),
});
