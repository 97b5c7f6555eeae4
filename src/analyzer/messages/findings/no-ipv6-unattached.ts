import { define } from './define.ts';

export default define({
  id: 'no-ipv6-unattached',
  area: 'function',
  severity: 'error',
  rules: ['FN-2'],
  title: 'An unattached function has no IPv6',
  lesson: 'ipv6-without-nat',
  because: ({ name }) =>
    `${name} is not attached to a VPC, and Lambda offers outbound IPv6 only to functions attached to dual-stack subnets`,
  texts: ({ name }) => ({
    found: `${name} is not attached to a VPC.`,
    why: 'Lambda gives outbound IPv6 only to functions that are attached to dual-stack subnets; without an attachment there is IPv4 alone.',
    next: 'Call the destination over IPv4, or attach the function to dual-stack subnets with an egress-only internet gateway and switch IPv6 on.',
  }),
});
