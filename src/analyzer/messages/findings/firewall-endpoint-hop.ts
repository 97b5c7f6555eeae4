import { define } from './define.ts';

export default define({
  id: 'firewall-endpoint-hop',
  area: 'targets',
  severity: 'warning',
  rules: ['TGT-7', 'FW-1'],
  title: 'A firewall decides',
  lesson: 'which-route-wins',
  texts: ({ endpoint, missingReturn, replies }) => ({
    found: replies
      ? `Only the replies go through ${endpoint}, an endpoint of a firewall or Gateway Load Balancer: ${replies}.`
      : `The path goes through ${endpoint}, an endpoint of a firewall or Gateway Load Balancer.${missingReturn ? ` The way back lacks a route: ${missingReturn}.` : ''}`,
    why:
      (missingReturn ?? replies)
        ? 'A stateful firewall that sees only one direction drops the replies.'
        : 'Its policy decides what passes, and no describe call shows that.',
    next: missingReturn
      ? 'Add the missing route, then check the policy of the firewall.'
      : replies
        ? 'Send the request through it as well, or take that route out.'
        : 'Check the policy and the logs of the firewall.',
  }),
});
