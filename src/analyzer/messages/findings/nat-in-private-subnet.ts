import { detachFixes, newNatFix } from '../../fixes/routes.ts';
import { define } from './define.ts';

export default define({
  id: 'nat-in-private-subnet',
  area: 'nat',
  severity: 'error',
  rules: ['NAT-6'],
  title: 'The NAT gateway has no way out itself',
  lesson: 'nat-done-right',
  because: ({ nat, subnet, table }) =>
    `NAT gateway ${nat} sits in ${subnet}, whose table ${table} does not lead to an internet gateway`,
  texts: ({ nat, subnet, table, cause }) => ({
    found: natCause(nat, subnet, table, cause),
    why: 'A NAT gateway needs a public subnet of its own: one whose default route goes to an internet gateway. Here its packets have nowhere to go.',
    next: 'Create a NAT gateway in a public subnet and route to that one; the subnet of a NAT gateway cannot be changed.',
  }),
  fixes: ({ subnet, public: publicSubnet, routes }, context) => [
    ...detachFixes(context),
    newNatFix(
      'Create a NAT gateway in a public subnet',
      publicSubnet === null || publicSubnet === subnet ? '<public subnet>' : publicSubnet,
      routes,
      context.vpcId,
    ),
  ],
});

const natCause = (
  nat: string,
  subnet: string,
  table: string,
  cause: 'own-subnet' | 'shared-table' | 'no-route' | 'blackhole' | 'other',
): string =>
  ({
    'own-subnet': `${nat} sits in ${subnet}, the function's own subnet, so its default route points at itself.`,
    'shared-table': `${nat} sits in ${subnet}, which shares ${table} with the function's subnet, so its default route points at itself.`,
    'no-route': `${nat} sits in ${subnet}, whose table ${table} has no route to an internet gateway.`,
    blackhole: `${nat} sits in ${subnet}, whose default route in ${table} is a blackhole.`,
    other: `${nat} sits in ${subnet}, whose table ${table} sends internet traffic somewhere that is not an internet gateway.`,
  })[cause];
