import { define } from './define.ts';

export default define({
  id: 'network-connector-state',
  area: 'connectors',
  severity: 'warning',
  rules: ['FN-27'],
  title: 'The network connector is not active',
  lesson: null,
  severityOf: ({ state }) => (/^(?:failed|deleted)$/i.test(state) ? 'error' : 'warning'),
  because: ({ connector, state }) => `network connector ${connector} is ${state}`,
  texts: ({ connector, state, code }) => ({
    found:
      state === 'not listed'
        ? `Network connector ${connector} is not in the pasted list, which claims to hold all of them.`
        : `Network connector ${connector} is in state ${state}${code === null ? '' : ` with code ${code}`}.`,
    why: STATES[state.toLowerCase()] ?? 'AWS does not document what that state means for traffic.',
    next:
      state.toLowerCase() === 'pending'
        ? 'Wait until it is ACTIVE, and read its state once more.'
        : 'Shift requests to a revision that names an active connector, or none.',
  }),
});

const GONE =
  'Deleting a connector is not refused while revisions name it: environments that run lose every way out, and new ones answer HTTP 502 with Platform.InvalidNetworkConfiguration.';
const STATES: Readonly<Record<string, string>> = {
  pending: 'Its network interfaces are being made, which takes minutes; until then nothing is sent through it.',
  failed: 'Its network interfaces could not be made, so nothing is sent through it.',
  deleting: GONE,
  deleted: GONE,
  delete_failed: GONE,
  'not listed': GONE,
};
