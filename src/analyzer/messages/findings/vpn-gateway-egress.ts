import { define } from './define.ts';

export default define({
  id: 'vpn-gateway-egress',
  area: 'targets',
  severity: 'warning',
  rules: ['TGT-10', 'TGT-12'],
  title: 'The way out lies on premises',
  lesson: 'which-route-wins',
  because: ({ gateway }) => `${gateway} is not attached to the VPC`,
  severityOf: ({ detached }) => (detached ? 'error' : 'warning'),
  texts: ({ gateway, detached }) => ({
    found: detached ? `${gateway} is not attached to the VPC.` : `The route leads to ${gateway}.`,
    why: detached
      ? 'A detached gateway carries nothing.'
      : 'Internet access then depends on the network behind it, which no describe call shows.',
    next: detached ? 'Attach it, or route elsewhere.' : 'Ask the people who run that network.',
  }),
});
