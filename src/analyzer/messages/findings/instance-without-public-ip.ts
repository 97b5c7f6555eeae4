import { define } from './define.ts';

export default define({
  id: 'instance-without-public-ip',
  area: 'targets',
  severity: 'error',
  rules: ['NI-4'],
  title: 'The NAT instance has no public address',
  lesson: 'nat-done-right',
  because: ({ interface: eni }) => `${eni} has no public IPv4 address`,
  texts: ({ interface: eni }) => ({
    found: `${eni} has no public IPv4 address, and its subnet leads to an internet gateway.`,
    why: 'The gateway can translate only for interfaces that have a public address.',
    next: 'Associate an Elastic IP with it, or put a NAT gateway in its place.',
  }),
});
