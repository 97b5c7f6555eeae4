import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import type { Question, Report } from '../../../src/analyzer/index.ts';
import { id, ids, inTable, textsOf, VPC, without } from '../support/vpc.ts';
import type { Change } from '../support/vpc.ts';

const WRAPPERS: Readonly<Record<string, string>> = {
  'describe-route-tables': 'RouteTables',
  'describe-vpc-endpoints': 'VpcEndpoints',
  'describe-nat-gateways': 'NatGateways',
  'describe-internet-gateways': 'InternetGateways',
};

/** How nothing is printed. */
const EMPTY: Readonly<Record<string, (wrapper: string) => string>> = {
  json: (wrapper) => `{\n    "${wrapper}": []\n}\n`,
  yaml: (wrapper) => `${wrapper}: []\n`,
  query: () => '[]\n',
  table: (wrapper) => {
    const title = `|  Describe${wrapper}  |`;
    return `${'-'.repeat(title.length)}\n${title}\n+${'-'.repeat(title.length - 2)}+\n`;
  },
};

/** The healthy VPC after the changes, and an answer with nothing in it. */
function ask(changes: readonly Change[], command: string, print: string, question: Question = {}): Report {
  const [, operation = ''] = command.split(' ');
  const output = print === 'query' ? `--query '${WRAPPERS[operation] ?? ''}[]'` : `--output ${print}`;
  const empty = (EMPTY[print] ?? String)(WRAPPERS[operation] ?? '');
  return check([...textsOf(changes), { name: 'empty.txt', text: `$ aws ${command} ${output}\n${empty}` }], question);
}

/** Only the main table is there, and the function's subnets name no table. */
const mainOnly: Change = (draft) => {
  draft.lists.RouteTables = draft.lists.RouteTables?.filter((table) => table.RouteTableId === ids.main) ?? [];
  draft.cut.add('RouteTables');
};
const associations = (report: Report): unknown => [...new Set(report.subnets.map(({ association }) => association))];

describe.each(Object.keys(EMPTY))('an empty answer in %s', (print) => {
  const byBoth = `Name=association.subnet-id,Values=${ids.privateA},${ids.privateB}`;

  it.each([
    ['by the subnets', byBoth, 'main'],
    ['by the subnets and their VPC', `${byBoth} Name=vpc-id,Values=${VPC}`, 'main'],
    ['by one of the subnets', `Name=association.subnet-id,Values=${ids.publicA}`, 'assumed-main'],
    ['by a pattern of them', 'Name=association.subnet-id,Values=subnet-*', 'main'],
    ['by something that nobody knows of a table', `${byBoth} Name=tag:Name,Values=private`, 'assumed-main'],
    ['by another VPC', `${byBoth} Name=vpc-id,Values=vpc-0aaaaaaaaaaaaaaaa`, 'assumed-main'],
  ])('of route tables, filtered %s', (_, filters, expected) => {
    expect(associations(ask([mainOnly], `ec2 describe-route-tables --filters ${filters}`, print))).toEqual([expected]);
  });

  it.each([
    ['the service and the VPC', `Name=service-name,Values=com.amazonaws.eu-west-1.sqs Name=vpc-id,Values=${VPC}`, true],
    ['the service', 'Name=service-name,Values=com.amazonaws.eu-west-1.sqs', true],
    ['any of that name', 'Name=service-name,Values=*sqs*', true],
    ['another service', `Name=service-name,Values=com.amazonaws.eu-west-1.s3 Name=vpc-id,Values=${VPC}`, false],
    ['the state', `Name=vpc-id,Values=${VPC} Name=vpc-endpoint-state,Values=available`, false],
    ['another VPC', 'Name=service-name,Values=com.amazonaws.eu-west-1.sqs Name=vpc-id,Values=vpc-0b', false],
  ])('of endpoints, filtered by %s', (_, filters, isProof) => {
    const closed = [
      without('VpcEndpoints'),
      inTable(ids.private, (table) => {
        table.Routes = (table.Routes ?? []).filter(({ GatewayId }) => GatewayId === 'local');
      }),
    ];
    const { verdict } = ask(closed, `ec2 describe-vpc-endpoints --filters ${filters}`, print, { destination: 'sqs' });
    expect(verdict).toBe(isProof ? 'unreachable' : 'unknown');
  });

  it.each([
    ['nat-gateway-id', ids.nat, true],
    ['subnet-id', ids.publicA, false],
    ['vpc-id', VPC, true],
    ['state', 'available', false],
  ])('of NAT gateways, filtered by %s', (name, value, isProof) => {
    const command = `ec2 describe-nat-gateways --filter Name=${name},Values=${value}`;
    const { findings } = ask([without('NatGateways')], command, print);
    expect(findings.some(({ id: finding }) => finding === 'contradictory-paste')).toBe(isProof);
  });

  it('of internet gateways, filtered by the one that a route names', () => {
    const command = `ec2 describe-internet-gateways --filters Name=internet-gateway-id,Values=${ids.igw}`;
    const { findings } = ask([without('InternetGateways')], command, print);
    expect(findings.map(({ id: finding }) => finding)).toContain('contradictory-paste');
  });
});

describe('an answer with something in it', () => {
  it('is as whole for what its command asked for: a subnet that it does not name uses the main table', () => {
    const tables = textsOf([mainOnly]);
    const one = {
      RouteTables: [
        {
          RouteTableId: id('rtb', 9),
          VpcId: VPC,
          Associations: [
            { Main: false, SubnetId: ids.privateA, RouteTableAssociationId: 'rtbassoc-1', RouteTableId: id('rtb', 9) },
          ],
          Routes: [{ DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', State: 'active' }],
        },
      ],
    };
    const filters = `Name=association.subnet-id,Values=${ids.privateA},${ids.privateB}`;
    const text = `$ aws ec2 describe-route-tables --filters ${filters}\n${JSON.stringify(one, null, 4)}\n`;
    const question = { subnetIds: [ids.privateA, ids.privateB] };
    const { subnets } = check([...tables, { name: 'one.txt', text }], question);
    expect(subnets.map(({ subnetId, association }) => [subnetId, association])).toEqual([
      [ids.privateA, 'explicit'],
      [ids.privateB, 'main'],
    ]);
  });

  it('that is a table whose rows cannot be told apart is not an empty one', () => {
    const bar = '-'.repeat(24);
    const title = '|  DescribeRouteTables   |';
    const odd = [
      `-${bar}-`,
      title,
      `+${bar}+`,
      '||       Subnets        ||',
      `|+${bar.slice(2)}+|`,
      `||  ${ids.privateA}  ||`,
    ];
    const command = `$ aws ec2 describe-route-tables --filters Name=association.subnet-id,Values=${ids.privateA} --output table`;
    const report = check([...textsOf([mainOnly]), { name: 'odd.txt', text: `${command}\n${odd.join('\n')}\n` }]);
    expect(associations(report)).toEqual(['assumed-main']);
  });

  it.each(['--max-items 5', "--query 'RouteTables[0]'", "--query 'RouteTables[].Nmae'"])(
    'that was narrowed otherwise proves nothing: %s',
    (option) => {
      const filters = `Name=association.subnet-id,Values=${ids.privateA},${ids.privateB}`;
      const text = `$ aws ec2 describe-route-tables --filters ${filters} ${option}\n{"RouteTables": []}\n`;
      expect(associations(check([...textsOf([mainOnly]), { name: 'e.txt', text }]))).toEqual(['assumed-main']);
    },
  );
});
