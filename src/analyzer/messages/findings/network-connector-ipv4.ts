import { define } from './define.ts';

export default define({
  id: 'network-connector-ipv4',
  area: 'connectors',
  severity: 'error',
  rules: ['FN-24', 'V6-1'],
  title: 'The network connector carries IPv4 only',
  lesson: null,
  because: ({ connector }) => `network connector ${connector} carries IPv4 only`,
  texts: ({ connector }) => ({
    found: `NetworkProtocol of ${connector} is not DualStack.`,
    why: 'Through such a connector there is no IPv6, whatever the routes say: names still have IPv6 addresses, and connections to them fail at once.',
    next: 'Update the connector to DualStack: every subnet needs an IPv6 block, the security groups must allow IPv6, and ::/0 must lead to an egress-only internet gateway. Then create a revision that names the new version.',
  }),
});
