import { define } from './define.ts';

export default define({
  id: 'nat-routing-loop',
  area: 'nat',
  severity: 'error',
  rules: ['NAT-7', 'NI-5'],
  title: 'The route leads back to where it came from',
  lesson: 'nat-done-right',
  because: ({ nat, table }) => `${table} sends the packets of ${nat} back to itself`,
  texts: ({ nat, table }) => ({
    found: `${table || 'The next table'} sends what comes from ${nat} back to ${nat}.`,
    why: 'Packets go round and never reach an internet gateway.',
    next: 'Give the subnet of that device a table of its own, with a default route to the internet gateway.',
  }),
});
