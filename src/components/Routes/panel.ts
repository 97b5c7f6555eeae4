/** What the panel asks with: a field for the destination and, where there are several, the route table. */
import type { Report } from '../../analyzer/report/types.ts';
import { namedId, nameOf } from '../Report/named.ts';
import type { Names } from '../Report/named.ts';
import { h } from '../Report/node.ts';
import type { Node } from '../Report/node.ts';

/** The tables of the judged subnets, then those further along their paths; each once. */
export function tablesOf({ subnets }: Report): readonly string[] {
  const own = subnets.flatMap(({ routeTableId }) => routeTableId ?? []);
  const further = subnets.flatMap(({ hops }) =>
    hops.flatMap(({ kind, id }) => (kind === 'route-table' ? (id ?? []) : [])),
  );
  return [...new Set([...own, ...further])];
}

/** The table that is asked about first: of a subnet without a way out, else of the first one. */
export function firstTable({ subnets }: Report): string | null {
  const withTable = subnets.filter(({ routeTableId }) => routeTableId !== null);
  const closed = withTable.find(({ verdict }) => verdict !== 'reachable');
  return (closed ?? withTable[0])?.routeTableId ?? null;
}

/** The form and the places for the answer. */
export function routesForm(destination: string, tableId: string | null, tables: readonly string[], names: Names): Node {
  return h(
    'div',
    { class: 'routes-body' },
    h(
      'p',
      { class: 'routes-lede' },
      'Of the routes that contain an address, the one with the longest prefix takes the packet, even to nowhere. ',
      'What its target does with it is the path above.',
    ),
    h(
      'form',
      { class: 'routes-form', novalidate: true, autocomplete: 'off' },
      h(
        'p',
        { class: 'field routes-destination' },
        h('label', { for: 'route-destination' }, 'A packet to'),
        h('input', {
          id: 'route-destination',
          type: 'text',
          value: destination,
          maxlength: 400,
          spellcheck: 'false',
          autocapitalize: 'off',
          'aria-describedby': 'route-hint',
        }),
      ),
      tableField(tableId, tables, names),
      h('button', { type: 'submit' }, 'Line up the routes'),
      h('p', { class: 'hint', id: 'route-hint' }, 'An address, a CIDR, a host or URL, an AWS service, or internet.'),
    ),
    h('p', { class: 'routes-summary', role: 'status' }),
    h('div', { class: 'routes-answer' }),
  );
}

function tableField(tableId: string | null, tables: readonly string[], names: Names): Node {
  if (tables.length < 2)
    return h(
      'p',
      { class: 'field' },
      h('span', { class: 'routes-table-label' }, 'in route table'),
      tableId === null ? ' ' : namedId(tableId, names),
    );
  const options = tables.map((id) => {
    const name = nameOf(id, names);
    return h('option', { value: id, selected: id === tableId }, name === null ? id : `${name} (${id})`);
  });
  return h(
    'p',
    { class: 'field' },
    h('label', { for: 'route-table' }, 'in route table'),
    h('select', { id: 'route-table' }, options),
  );
}
