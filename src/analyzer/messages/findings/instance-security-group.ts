import { define, listed } from './define.ts';

export default define({
  id: 'instance-security-group',
  area: 'targets',
  severity: 'error',
  rules: ['NI-7'],
  title: "The NAT instance's own security group refuses",
  lesson: 'nat-done-right',
  because: ({ groups, direction }) =>
    `the security group of the NAT instance (${listed(groups)}) does not permit this ${direction}`,
  texts: ({ groups, direction }) => ({
    found: `${listed(groups)} ${groups.length === 1 ? 'does' : 'do'} not permit this traffic ${direction}.`,
    why: 'What the function sends passes through the instance, so its groups must admit the function and let the traffic out again.',
    next:
      direction === 'inbound'
        ? 'Permit the subnet of the function, or its security group, inbound.'
        : 'Permit the destination outbound.',
  }),
});
