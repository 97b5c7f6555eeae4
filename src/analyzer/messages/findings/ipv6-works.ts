import { define, listed } from './define.ts';

export default define({
  id: 'ipv6-works',
  area: 'ipv6',
  severity: 'note',
  rules: ['V6-1'],
  title: 'Over IPv6 the function does reach the internet',
  lesson: null,
  texts: ({ subnets }) => ({
    found: `Over IPv4 nothing leads out; over IPv6 the function reaches the internet from ${listed(subnets)}.`,
    why: 'Whatever has an IPv6 address, the dual-stack names of AWS services among them, is reached without a NAT gateway and at no hourly price.',
    next: 'Ask whether the destinations have IPv6 addresses, and let the client use them. Only those that have none need a way over IPv4.',
  }),
});
