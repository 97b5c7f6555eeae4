import { policyWords } from '../endpoint-policy.ts';
import { define } from './define.ts';

export default define({
  id: 'gateway-endpoint-present',
  area: 'services',
  severity: 'note',
  rules: ['VPCE-10', 'VPCE-13'],
  title: 'A gateway endpoint serves this service',
  lesson: 'aws-services',
  texts: ({ endpoint, service, trap, policy }) => ({
    found: `Traffic to ${service} goes through gateway endpoint ${endpoint}.`,
    why: trap
      ? 'It works in any subnet, also in one that cannot reach the internet; a working call to it proves nothing about the rest.'
      : 'It keeps that traffic off the way to the internet, at no charge.',
    next: policy
      ? policyWords(policy)
      : 'Nothing to do as far as the network goes; policies answer with errors, not with silence.',
  }),
});
