import { trapFixes } from '../../fixes/trap.ts';
import { define, listed, tablesOf, takeDefaultExit, verbFor } from './define.ts';

export default define({
  id: 'igw-without-public-ip',
  area: 'targets',
  severity: 'error',
  rules: ['TGT-2', 'FN-14'],
  title: 'An internet gateway does not help a function',
  lesson: 'the-public-subnet-trap',
  because: ({ gateway }) =>
    `its route leads to internet gateway ${gateway}, and a function's network interface never has a public IPv4 address`,
  severityOf: ({ exception }) => (exception ? 'note' : 'error'),
  mergeBy: ({ gateway, destinations }) => `${gateway} ${destinations.join()}`,
  texts: ({ tables, gateway, destinations, autoAssign }, context) => ({
    found: `${tablesOf(tables, context)} ${verbFor(tables, 'sends', 'send')} ${listed(destinations)} to internet gateway ${gateway}.${autoAssign ? ' MapPublicIpOnLaunch is true there and does not apply to Lambda.' : ''}`,
    why: 'An internet gateway translates between a private address and the public address of the same interface. The interface of a function has no public IPv4 address, unlike an instance, so the gateway drops its packets.',
    next: `If it needs nothing private, ${takeDefaultExit(context)}; if it calls only AWS services, use VPC endpoints; or send through subnets whose default route goes to a NAT gateway.`,
  }),
  fixes: (values, context) => trapFixes(values, context),
});
