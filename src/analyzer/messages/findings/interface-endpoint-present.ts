import { policyWords } from '../endpoint-policy.ts';
import { define } from './define.ts';

export default define({
  id: 'interface-endpoint-present',
  area: 'services',
  severity: 'note',
  rules: ['VPCE-2', 'VPCE-4'],
  title: 'An interface endpoint answers for this service',
  lesson: 'aws-services',
  texts: ({ endpoint, service, policy }) => ({
    found: `With private DNS, the name of ${service} resolves to ${endpoint} in the whole VPC.`,
    why: 'Calls need no way to the internet; and if the endpoint refuses, they fail even where a NAT gateway would work.',
    next: policy ? policyWords(policy) : 'Nothing to do as far as the endpoint goes.',
  }),
});
