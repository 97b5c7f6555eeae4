import { describe, expect, it } from 'vitest';
import { TARGETS, targetOf } from '../../../src/analyzer/aws/targets.ts';
import { check } from '../../../src/analyzer/index.ts';
import type { Report } from '../../../src/analyzer/index.ts';
import { loadParsers } from '../../../src/analyzer/paste/parsers.ts';
import type * as aws from '../../oracle/shapes.ts';
import * as make from '../../oracle/test-vpc.ts';
import { powershell, python } from '../paste/support/scenarios.ts';
import { camelCase, markdownTable, snakeCase, wireJson, xmlOutput, yamlOutput } from '../support/print/others.ts';
import { tableOutput } from '../support/print/table.ts';
import { textOfList, textOutput } from '../support/print/text.ts';

const json = (value: unknown): string => JSON.stringify(value, null, 4);
const parsers = await loadParsers(['yaml']);

type Tables = readonly aws.RouteTable[];

/** `describe-route-tables` in every format. */
const WHOLE: Readonly<Record<string, (tables: Tables) => string>> = {
  YAML: (tables) => yamlOutput({ RouteTables: tables }),
  'YAML stream': (tables) => yamlOutput([{ RouteTables: tables }]),
  text: (tables) => textOutput({ RouteTables: tables }),
  table: (tables) => tableOutput('DescribeRouteTables', { RouteTables: tables }),
  XML: (tables) => xmlOutput('DescribeRouteTables', { RouteTables: tables }),
  PowerShell: (tables) =>
    `PS C:\\> Get-EC2RouteTable | ConvertTo-Json -Depth 6\n${powershell({ RouteTables: tables })}`,
  Python: (tables) => python({ RouteTables: tables }),
  'JSON in a line of a log': (tables) => `2026-11-29T10:00:00Z tables ${JSON.stringify({ RouteTables: tables })}\n`,
  'JSON in a text': (tables) => json({ RouteTables: tables }).replaceAll('"', '\\"').replaceAll('\n', '\\n'),
  'names in camelCase': (tables) => json(camelCase({ RouteTables: tables })),
  'names in snake_case': (tables) => json(snakeCase({ RouteTables: tables })),
  'names of the wire': (tables) => json(wireJson({ RouteTables: tables })),
};

/** One table's routes, and nothing around them: the console's tab, or what `--query` left. */
const LOOSE: Readonly<Record<string, (routes: readonly aws.Route[]) => string>> = {
  'rows of the console': (routes) =>
    `Destination\tTarget\tStatus\tPropagated\n${routes.map((one) => consoleRow(one).join('\t')).join('\n')}\n`,
  'cells of the console': (routes) =>
    `Destination\nTarget\nStatus\nPropagated\n${routes.flatMap(consoleRow).join('\n')}\n`,
  Markdown: (routes) => markdownTable(['Destination', 'Target', 'Status', 'Propagated'], routes.map(consoleRow)),
  'rows in JSON': (routes) => json(routes.map(row)),
  'rows in YAML': (routes) => yamlOutput(routes.map(row)),
  'rows in text': (routes) => textOfList(routes.map(row)),
  'a list in text': (routes) => textOfList(routes),
  'rows in a table': (routes) => tableOutput('DescribeRouteTables', routes.map(row)),
  'a list of PowerShell': (routes) =>
    routes
      .map((one) =>
        Object.entries(one)
          .map(([name, value]) => `${name.padEnd(28)}: ${String(value)}\n`)
          .join(''),
      )
      .join('\n'),
  'other names in JSON': (routes) => json(routes.map(renamed)),
  'other names in a table': (routes) => tableOutput('DescribeRouteTables', routes.map(renamed)),
};

/** The same with more or less around them than a list in JSON has, so that the verdict is another one. */
const OTHERWISE: Readonly<Record<string, (routes: readonly aws.Route[]) => string>> = {
  'rows below the id of their table': (routes) =>
    `${make.ids.private}\n${routes.map((one) => row(one).join('\t')).join('\n')}\n`,
  'values with commas': (routes) => commas(routes),
};

const OTHER_FIELDS = new Set(['Origin', 'State', 'DestinationCidrBlock', 'DestinationIpv6CidrBlock']);
const destination = (one: aws.Route): string => one.DestinationCidrBlock ?? one.DestinationIpv6CidrBlock ?? '';
const target = (one: aws.Route): unknown => Object.entries(one).find(([field]) => !OTHER_FIELDS.has(field))?.[1];
const consoleRow = (one: aws.Route): string[] => [destination(one), String(target(one)), 'Active', 'No'];
const row = (one: aws.Route): unknown[] => [destination(one), target(one), one.State];
const renamed = (one: aws.Route): object => ({ To: destination(one), Via: target(one), How: one.State });

/** What a tool makes of routes: a column for each field of any of them. */
function commas(routes: readonly aws.Route[]): string {
  const names = [...new Set(routes.flatMap((one) => Object.keys(one)))];
  const lines = routes.map((one) => names.map((name) => text(one[name])).join(','));
  return [names.join(','), ...lines].join('\n');
}
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A genuine-looking value of each kind of cell; a kind that is new in the table asks for its sample here. */
const SAMPLES: Readonly<Record<string, string>> = {
  local: 'local',
  ip: '10.0.1.77',
  'arn:networkmanager': 'arn:aws:networkmanager::123456789012:core-network/core-network-0aa11bb22cc33dd44',
  'arn:odb': 'arn:aws:odb:eu-west-1:123456789012:odb-network/odbnet_0aa11bb22cc33dd44',
};
const sample = (look: string): string => SAMPLES[look] ?? `${look}-0aa11bb22cc33dd44`;

const ROUTES = TARGETS.flatMap(({ field, looks }) =>
  looks.map((look) => ({ title: `${field} ${look}`, to: { [field]: sample(look) } })),
);

// What AWS documents, written down apart from the table: a row that goes missing takes its cases above with it.
it.each([
  ['NatGatewayId', 'nat', 'nat-gateway'],
  ['EgressOnlyInternetGatewayId', 'eigw', 'egress-only-internet-gateway'],
  ['TransitGatewayId', 'tgw', 'transit-gateway'],
  ['VpcPeeringConnectionId', 'pcx', 'peering-connection'],
  ['LocalGatewayId', 'lgw', 'local-gateway'],
  ['CarrierGatewayId', 'cagw', 'carrier-gateway'],
  ['CoreNetworkArn', 'arn:networkmanager', 'core-network'],
  ['OdbNetworkArn', 'arn:odb', 'odb-network'],
  ['NetworkInterfaceId', 'eni', 'instance'],
  ['InstanceId', 'i', 'instance'],
  ['GatewayId', 'local', 'local'],
  ['GatewayId', 'igw', 'internet-gateway'],
  ['GatewayId', 'vgw', 'virtual-private-gateway'],
  ['GatewayId', 'vpce', 'vpc-endpoint'],
  ['GatewayId', 'eigw', 'egress-only-internet-gateway'],
  ['GatewayId', 'nat', 'nat-gateway'],
  ['GatewayId', 'tgw', 'transit-gateway'],
  ['GatewayId', 'pcx', 'peering-connection'],
  ['IpAddress', 'ip', 'route-server-address'],
])('a route whose %s is of the look %s leads to a %s', (field, look, kind) => {
  expect(targetOf({ [field]: sample(look) })).toEqual({ kind, id: sample(look) });
});

/** What a report says of the way out: what must not depend on the format. */
function gist({ verdict, lean, findings, subnets }: Report): unknown {
  return {
    verdict,
    lean,
    findings: findings.map(({ id }) => id).sort(),
    hops: subnets.map(({ hops }) => hops.map(({ kind, id, outcome }) => `${kind} ${id ?? ''} ${outcome}`)),
  };
}

const hopsOf = ({ subnets }: Report): readonly (string | null)[] =>
  subnets.flatMap(({ hops }) => hops.map(({ id }) => id));

describe.each(['ipv4', 'ipv6'] as const)('a route in %s', (family) => {
  const cidr = family === 'ipv4' ? '0.0.0.0/0' : '::/0';
  const tablesTo = (to: Partial<aws.Route>): Tables => [
    make.table(make.ids.private, [make.route(cidr, to)], [make.ids.privateA, make.ids.privateB]),
    make.table(make.ids.main, [], [], 'main'),
  ];
  const report = (text: string, others: readonly { readonly name: string; readonly text: string }[] = []): Report =>
    check([...others, { name: 'routes', text }], { family }, parsers);
  /** Everything of the VPC but its tables, as JSON: a certain verdict depends on nothing but the format of the tables. */
  const rest = (): readonly { readonly name: string; readonly text: string }[] => {
    const draft = make.healthy();
    Reflect.deleteProperty(draft.lists, 'RouteTables');
    return make.toTexts(make.toSetup(draft));
  };

  describe.each(ROUTES)('to $title', ({ to }) => {
    const tables = tablesTo(to);
    const [value = ''] = Object.values(to).map(String);
    // A local route delivers nothing to the internet: the walk ends in the table.
    const leadsOut = value !== 'local';
    const asJson = report(json({ RouteTables: tables }), rest());

    it.runIf(leadsOut)('leads to its target in JSON', () => {
      expect(hopsOf(asJson)).toContain(value);
    });

    it.each(Object.keys(WHOLE))('is the same in %s as in JSON', (format) => {
      expect(gist(report(WHOLE[format]?.(tables) ?? '', rest()))).toEqual(gist(asJson));
    });

    it('is known in JSON whose author shortened the route', () => {
      const text = json({ RouteTables: tables }).replaceAll(/"Origin": "CreateRoute",/g, '...');
      expect(hopsOf(report(text, rest()))).toEqual(hopsOf(asJson));
    });

    it.runIf(leadsOut)('is known in JSON whose beginning was cut off', () => {
      const text = json({ RouteTables: tables }).split('\n').slice(2).join('\n');
      expect(hopsOf(report(text, rest()))).toContain(value);
    });

    const routes = tables[0]?.Routes ?? [];
    const loose = report(json(routes));

    it.runIf(leadsOut)('leads to its target in a list in JSON', () => {
      expect(hopsOf(loose)).toContain(value);
    });

    it.runIf(leadsOut).each(Object.keys(OTHERWISE))('leads to its target in %s', (format) => {
      expect(hopsOf(report(OTHERWISE[format]?.(routes) ?? ''))).toContain(value);
    });

    it.each(Object.keys(LOOSE))('is the same in %s as in a list in JSON', (format) => {
      expect(gist(report(LOOSE[format]?.(routes) ?? ''))).toEqual(gist(loose));
    });
  });
});
