import { define } from './define.ts';

export default define({
  id: 'endpoint-not-available',
  area: 'services',
  severity: 'error',
  rules: ['VPCE-2', 'VPCE-8'],
  title: 'The endpoint is not usable',
  lesson: 'aws-services',
  because: ({ endpoint, state }) => `${endpoint} is ${state}`,
  texts: ({ endpoint, state, service }) => ({
    found: `${endpoint} is ${state}.`,
    why: service === 'firewall' ? 'It passes nothing on.' : `Calls to ${service} get no answer through it.`,
    next: 'Mend or delete the endpoint, or add one that serves this address family.',
  }),
});
