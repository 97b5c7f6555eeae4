/** Pastes that grow by one kind of resource, in each format: from the schemas, so that no kind and no format is forgotten. */
import { PRINTED } from '../../../src/analyzer/aws/printed.ts';
import { TARGET_FIELDS } from '../../../src/analyzer/aws/targets.ts';
import type { TargetField } from '../../../src/analyzer/aws/targets.ts';
import { isListField, isPart } from '../../../src/analyzer/aws/schema.ts';
import type { Field } from '../../../src/analyzer/aws/schema.ts';
import type { Printed } from '../../../src/analyzer/aws/printed.ts';
import { sampleResource } from '../../analyzer/aws/samples.ts';
import { EVERY_PRINTER } from '../../analyzer/support/print/formats.ts';
import type { Printer } from '../../analyzer/support/print/formats.ts';
import type { Hostile } from '../../analyzer/paste/support/hostile.ts';

type Values = Record<string, unknown>;

/** The answers that hold so many of a resource. */
type Way = (printed: Printed, count: number) => readonly Values[];

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** Of all that a route may name, one target and one destination; an association with a subnet is none with a gateway. */
function sensible(value: Values, index: number): Values {
  if ('RouteTableAssociationId' in value)
    return Object.fromEntries(Object.entries({ ...value, Main: false }).filter(([name]) => name !== 'GatewayId'));
  if (!('DestinationPrefixListId' in value)) return value;
  const targets = TARGET_FIELDS.filter((name) => name in value);
  const kept = targets[index % targets.length];
  const isKept = (name: string): boolean =>
    name === kept ||
    !(name.startsWith('DestinationI') || name.startsWith('DestinationP') || targets.includes(name as TargetField));
  return Object.fromEntries(Object.entries(value).filter(([name]) => isKept(name)));
}

/** A value for the one with this number: blocks, addresses and counts differ; ids are changed by `renamed`. */
function varied(value: unknown, index: number): unknown {
  if (Array.isArray(value)) return value.map((one) => varied(one, index));
  if (typeof value === 'object' && value !== null)
    return sensible(
      Object.fromEntries(Object.entries(value).map(([name, child]) => [name, varied(child, index)])),
      index,
    );
  if (typeof value === 'number') return value + index;
  if (typeof value !== 'string') return value;
  return value
    .replace(/^10\.1\.0\.0\/16$/, `${20 + (index % 200)}.${(index >> 8) % 256}.0.0/16`)
    .replace(/^10\.1\.0\.5$/, `10.1.${(index >> 8) % 256}.${index % 256}`)
    .replace('2001:db8::/56', `2001:db8:${index.toString(16)}::/56`);
}

/** The same with other ids: the own one, or all. */
function renamed(value: unknown, change: (id: string, name: string) => string, name = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => renamed(one, change, name));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, renamed(child, change, key)]));
  return typeof value === 'string' ? change(value, name) : value;
}

const ID = /0aa11bb22cc33dd44/;
const digits = (index: number): string => index.toString(16).padStart(17, '0');

/** One of a resource, with an id of its own; the others that it names are the same for all. */
function own({ resource, fields }: Printed, index: number): Values {
  const value = varied(sampleResource(fields), index);
  return renamed(value, (id, name) => (name === resource.idField ? numbered(id, index) : id)) as Values;
}

const numbered = (id: string, index: number): string =>
  id.includes('0aa11bb22cc33dd44') ? id.replace(ID, digits(index)) : `${id}${String(index)}`;

const list = ({ resource }: Printed, values: readonly Values[]): Values => ({
  [resource.wrappers[0] ?? resource.holders?.[0] ?? resource.label]: values,
});

const LONG_LISTS = 'one with long lists';

const WAYS: Readonly<Record<string, Way>> = {
  'each with an id of its own': (printed, count) => [
    list(
      printed,
      upTo(count).map((index) => own(printed, index)),
    ),
  ],
  'all with one id': (printed, count) => [
    list(
      printed,
      upTo(count).map((index) => varied(sampleResource(printed.fields), index) as Values),
    ),
  ],
  'each in an answer of its own': (printed, count) => upTo(count).map((index) => list(printed, [own(printed, index)])),
  [LONG_LISTS]: (printed, count) => [list(printed, [long(sampleResource(printed.fields), count) as Values])],
  'each with ids of its own, which name the next': (printed, count) => [
    list(
      printed,
      upTo(count).map((index) => {
        const isOwn = (name: string): boolean => name === printed.resource.idField;
        return renamed(varied(sampleResource(printed.fields), index), (id, name) =>
          id.startsWith('vpc-') ? id : id.replace(ID, digits(isOwn(name) ? index : index + 1)),
        ) as Values;
      }),
    ),
  ],
};

/** Each list inside as long as that. */
function long(value: unknown, count: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return upTo(count).map((index) =>
      renamed(varied(value[0], index), (id) => (id.startsWith('vpc-') ? id : id.replace(ID, digits(index)))),
    );
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, long(child, count)]));
}

const VPC = 'vpc-0aa11bb22cc33dd44';
const id = (prefix: string): string => `${prefix}-0aa11bb22cc33dd44`;
const LOCAL = { DestinationCidrBlock: '10.1.0.0/16', GatewayId: 'local', Origin: 'CreateRouteTable', State: 'active' };
const out = (target: object): object => ({
  DestinationCidrBlock: '0.0.0.0/0',
  ...target,
  Origin: 'CreateRoute',
  State: 'active',
});

/** The VPC that stands above, with the ids of the samples: a function whose packets have a way out, so that they are followed. */
const BASE = [
  {
    FunctionName: 'orders',
    FunctionArn: 'arn:aws:lambda:eu-west-1:123456789012:function:orders',
    Runtime: 'nodejs22.x',
    State: 'Active',
    VpcConfig: { SubnetIds: [id('subnet')], SecurityGroupIds: [id('sg')], VpcId: VPC, Ipv6AllowedForDualStack: false },
  },
  {
    RouteTables: [
      {
        RouteTableId: id('rtb'),
        VpcId: VPC,
        Associations: [{ Main: true, RouteTableAssociationId: id('rtbassoc'), RouteTableId: id('rtb') }],
        Routes: [LOCAL, out({ NatGatewayId: id('nat') })],
      },
    ],
  },
  {
    NatGateways: [
      {
        NatGatewayId: id('nat'),
        VpcId: VPC,
        State: 'available',
        ConnectivityType: 'public',
        AvailabilityMode: 'regional',
      },
    ],
  },
]
  .map((answer) => JSON.stringify(answer))
  .join('\n');

/** A paste of about so many characters: as many of the resource as fit. */
function paste(printed: Printed, print: Printer, way: Way, size: number): string {
  const text = (count: number): string =>
    way(printed, count)
      .map((answer) => print(printed.resource.operations[0], answer))
      .join('\n');
  const few = text(2).length;
  const each = (text(12).length - few) / 10;
  return `${BASE}\n${text(Math.max(2, Math.round((size - BASE.length) / Math.max(each, 1))))}\n`;
}

const hasLists = (field: Field): boolean =>
  isListField(field) || (isPart(field) && Object.values(field).some(hasLists));

/** Every resource in every format, each in one of the ways, which change from one to the next. */
export const GROWING_RESOURCES: readonly Hostile[] = PRINTED.flatMap((printed, row) => {
  const ways = Object.entries(WAYS).filter(([name]) => name !== LONG_LISTS || hasLists(printed.fields));
  return Object.entries(EVERY_PRINTER).flatMap(([format, print], column): Hostile[] => {
    const [name, way] = ways[(row + column) % ways.length] ?? [];
    if (name === undefined || way === undefined) return [];
    return [
      { name: `${printed.resource.label} in ${format}, ${name}`, text: (size) => paste(printed, print, way, size) },
    ];
  });
});
