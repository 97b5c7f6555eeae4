/** The VPCs beside the path as a tree: drawn at build time and after every switch. */
import { h } from '../Report/node.ts';
import type { Child, Node } from '../Report/node.ts';
import type { Named, ShownRoute, ShownSubnet, ShownVpc } from '../../walk/subnets.ts';

/** A list of VPCs, each with its subnets. What a colour says, a word says too. */
export const vpcItems = (vpcs: readonly ShownVpc[]): readonly Node[] =>
  vpcs.map((vpc) =>
    h(
      'section',
      { class: 'play-vpc' },
      h('h3', null, `VPC ${vpc.name ?? ''} `, ...ranges(vpc.ranges)),
      h('ul', null, vpc.subnets.map(subnetItem)),
    ),
  );

function subnetItem({ isPublic, isUsed, table, usesMain, routes, ...subnet }: ShownSubnet): Node {
  const kind = isPublic ? 'public' : 'private';
  return h(
    'li',
    { 'data-kind': kind, 'data-used': isUsed },
    h(
      'p',
      { class: 'play-subnet' },
      h('b', null, named(subnet)),
      ' ',
      h('span', null, kind),
      ' ',
      ...ranges(subnet.ranges),
    ),
    isUsed ? h('p', { class: 'play-used' }, 'The function sends through it.') : null,
    table === null ? null : h('p', null, tableWords(table, usesMain)),
    h('ul', null, [...routes.map(routeItem), routes.length === 0 ? h('li', null, 'the local route only') : null]),
  );
}

const tableWords = (table: Named, usesMain: boolean): readonly Child[] =>
  usesMain ? ['No table names it, so the main table: ', named(table)] : ['Its own table: ', named(table)];

/** What people call it; else its id. */
const named = ({ id, name }: Named): Child => name ?? h('code', { class: 'id' }, id);

const routeItem = ({ destination, target, isBlackhole }: ShownRoute): Node =>
  h(
    'li',
    null,
    h('code', null, destination),
    ' → ',
    ...targetWords(target),
    isBlackhole ? h('b', null, ' blackhole') : null,
  );

const targetWords = ({ id, name }: Named): readonly Child[] => [
  h('code', { class: 'id' }, id),
  name === null ? '' : ` ${name}`,
];

const ranges = (all: readonly string[]): readonly Child[] => all.flatMap((range) => [h('code', null, range), ' ']);
