import { isKnown } from '../../aws/known-words.ts';
import { VPC_ENDPOINT_STATES } from '../../aws/resources/vpc-endpoint.ts';
import { UNKNOWN_STATE } from '../unknown-state.ts';
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
    ...(isOdd(state)
      ? UNKNOWN_STATE
      : {
          why: service === 'firewall' ? 'It passes nothing on.' : `Calls to ${service} get no answer through it.`,
          next: 'Mend or delete the endpoint, or add one that serves this address family.',
        }),
  }),
});
