import { define, listed } from './define.ts';

export default define({
  id: 'ipv6-works',
  area: 'ipv6',
  severity: 'note',
  rules: ['V6-1'],
  title: 'Over IPv6 a way leads to the internet',
  lesson: null,
  texts: ({ subnets, unseen = [] }) => ({
    found: `Over IPv4 nothing leads out; over IPv6 the function reaches the internet from ${listed(subnets)}${unseen.length > 0 ? `, if the rules of ${listed(unseen)} let it: they are not in the paste` : ''}.`,
    why: 'Whatever has an IPv6 address, the dual-stack names of AWS services among them, is reached without a NAT gateway and at no hourly price.',
    next: 'Ask whether the destinations have IPv6 addresses, and let the client use them. Only those that have none need a way over IPv4.',
  }),
});
