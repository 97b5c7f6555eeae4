import { define, listed } from './define.ts';

export default define({
  id: 'no-network-connector',
  area: 'connectors',
  severity: 'note',
  rules: ['FN-8', 'FN-22', 'FN-23'],
  title: 'No network connector is named',
  lesson: null,
  severityOf: ({ verdict }) => (verdict === 'unreachable' ? 'error' : verdict === 'reachable' ? 'note' : 'warning'),
  because: ({ family, kind }) =>
    family === 'ipv6'
      ? 'without a network connector Lambda sends over IPv4 only'
      : `the ${kind === 'microvm' ? 'MicroVM' : 'revision'} names no network connector, so private addresses are out of its reach`,
  texts: ({ name, kind, family, revisions }) => ({
    found: `${who(name, kind, revisions)} names no network connector.`,
    why:
      family === 'ipv6'
        ? 'It sends from an address of Lambda over IPv4 only. Names may still have IPv6 addresses; connections to them fail at once.'
        : 'It sends from an address of Lambda, over IPv4: public addresses and the public endpoints of AWS are reached, nothing private is, and no route table, security group or NAT gateway of yours is on its path.',
    next:
      kind === 'microvm'
        ? 'Look at egressNetworkConnectors of the MicroVM: it is chosen when the MicroVM is started and cannot be changed later.'
        : 'Look at serviceConfig.egressNetworkConnectorArn of the revision that answers: a reference that was forgotten looks exactly like a broken route. To send through a VPC, create a revision that names a connector.',
  }),
});

const who = (name: string, kind: string, revisions: readonly string[]): string => {
  if (kind === 'microvm') return `MicroVM ${name}`;
  return revisions.length === 0 ? `Web Function ${name}` : `Revision ${listed(revisions)} of Web Function ${name}`;
};
