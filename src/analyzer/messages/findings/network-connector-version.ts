import { define } from './define.ts';

export default define({
  id: 'network-connector-version',
  area: 'connectors',
  severity: 'warning',
  rules: ['FN-25'],
  title: 'Another version of the network connector was pasted',
  lesson: null,
  texts: ({ connector, named, pasted, who }) => ({
    found: `${who} names ${named}, and the paste holds ${pasted === null ? `${connector} without saying which version it is` : `version ${String(pasted)} of ${connector}`}.`,
    why: 'An update of a connector makes a new version, and what named it before keeps the old one: its subnets and groups may be others.',
    next: 'Paste the version that is named.',
  }),
});
