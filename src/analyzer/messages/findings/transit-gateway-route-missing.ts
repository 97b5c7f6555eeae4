import type { FactValues } from '../../path/facts.ts';
import { define } from './define.ts';

type Values = FactValues['transit-gateway-route-missing'];

export default define({
  id: 'transit-gateway-route-missing',
  area: 'targets',
  severity: 'error',
  rules: ['TGT-8'],
  title: 'The way through the transit gateway comes to an end',
  lesson: 'which-route-wins',
  because: (values) => BECAUSE[values.why](values),
  texts: (values) => TEXTS[values.why](values),
});

type Why = Values['why'];

const BECAUSE: Readonly<Record<Why, (values: Values) => string>> = {
  'no-route': ({ gateway, table }) => `of transit gateway ${gateway}, ${table} has no live route for it`,
  blackhole: ({ gateway, table }) => `of transit gateway ${gateway}, ${table} has no live route for it`,
  loop: ({ gateway, table }) => `${table}, behind transit gateway ${gateway}, sends it back there in a circle`,
  'no-return': ({ table, source }) => `${table} has no route back to ${source}, so the replies get lost`,
  'private-source': ({ gateway, table }) =>
    `${table}, behind transit gateway ${gateway}, sends it straight to an internet gateway, which drops private addresses of other VPCs`,
};

const TEXTS: Readonly<Record<Why, (values: Values) => { found: string; why: string; next: string }>> = {
  'no-route': ({ gateway, table }) => ({
    found: `Of transit gateway ${gateway}, ${table} has no route for the destination.`,
    why: 'The transit gateway drops such packets.',
    next: 'Add a route to the attachment of the VPC that provides the way out.',
  }),
  blackhole: ({ gateway, table }) => ({
    found: `Of transit gateway ${gateway}, ${table} has a blackhole route for the destination.`,
    why: 'The transit gateway drops such packets.',
    next: 'Replace it by a route to the attachment of the VPC that provides the way out.',
  }),
  loop: ({ gateway, table, guessed }) => ({
    found: `${table} sends what comes from ${gateway} back to ${gateway}.`,
    why: `${guessed ? 'If the transit gateway uses the pasted routes for that VPC too, packets' : 'Packets'} go round between the transit gateway and a VPC that should lead out, and reach no internet gateway.`,
    next: 'In that VPC, route the subnet of the attachment to a NAT gateway, or to a firewall with one behind it; or let the transit gateway send this VPC to another attachment.',
  }),
  'no-return': ({ gateway, table, source }) => ({
    found: `${table} has no route back to ${source}.`,
    why: `Packets get out, and their replies do not find back over ${gateway}: the function waits until it times out.`,
    next: `Add a route for ${source} to ${table.startsWith('tgw-rtb-') ? 'the attachment of the VPC of the function' : gateway}.`,
  }),
  'private-source': ({ gateway, table }) => ({
    found: `${table} sends what comes from ${gateway} straight to an internet gateway.`,
    why: 'An internet gateway translates for interfaces of its own VPC only. Packets of another VPC have to pass a NAT gateway before it.',
    next: 'Route the subnet of the attachment to a NAT gateway of that VPC, and its subnet back to the transit gateway.',
  }),
};
