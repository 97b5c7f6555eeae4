import { isKnown } from '../../aws/known-words.ts';
import { SUBNET_STATES } from '../../aws/resources/subnet.ts';
import { UNKNOWN_STATE } from '../unknown-state.ts';
import { define } from './define.ts';

export default define({
  id: 'subnet-not-available',
  area: 'whole',
  severity: 'error',
  rules: ['AZ-1'],
  title: 'The subnet is not available',
  lesson: null,
  because: ({ subnet, state }) => `${subnet} is in state ${state}`,
  severityOf: ({ state }) => (state === 'pending' ? 'warning' : 'error'),
  // Several subnets in one state are one thing to say.
  mergeBy: ({ state }) => state,
  texts: ({ subnet, state }, { subnets, subnetIds }) => ({
    found: `${subnetIds.length > 1 ? `${subnets} are` : `${subnet} is`} in state ${state}.`,
    ...(isKnown(SUBNET_STATES, state)
      ? { why: 'Only an available subnet carries traffic.', next: 'Wait, or use another subnet.' }
      : UNKNOWN_STATE),
  }),
});
