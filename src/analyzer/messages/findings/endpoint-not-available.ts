import { isKnown } from '../../aws/known-words.ts';
import { VPC_ENDPOINT_STATES } from '../../aws/resources/vpc-endpoint.ts';
import { define } from './define.ts';

/** A state that nobody knows; what is no state is a phrase of ours, such as `TCP only`. */
const isOdd = (state: string): boolean =>
  !isKnown(VPC_ENDPOINT_STATES, state) && state !== 'blackhole' && !state.endsWith(' only');

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
    why: !isOdd(state)
      ? service === 'firewall'
        ? 'It passes nothing on.'
        : `Calls to ${service} get no answer through it.`
      : 'This state is not known here, so nothing certain follows from it.',
    next: isOdd(state)
      ? 'Look it up in the documentation of the EC2 API.'
      : 'Mend or delete the endpoint, or add one that serves this address family.',
  }),
});
