import type { Route, RouteTable, RouteTableAssociationState } from '../sdk.ts';
import type { FieldsOf, Resource, ResourceOf } from '../schema.ts';
import { allLooksOf, looksOf, ROUTE_ORIGINS, ROUTE_STATES, TARGET_FIELDS } from '../targets.ts';
import type { TargetField } from '../targets.ts';
import { allOf } from '../known-words.ts';
import type { Word } from '../known-words.ts';

/** What a target's field looks like, with what has a field of its own behind. */
function looksText(field: TargetField): string {
  const usual = looksOf(field);
  const rare = allLooksOf(field).filter((look) => !usual.includes(look));
  return [usual.join('|'), ...(rare.length === 0 ? [] : [rare.join('|')])].join(' rarely ');
}

/** States of an association (RT-5). */
export const ASSOCIATION_STATES = allOf<Word<RouteTableAssociationState, 'State'>>()([
  'associating', 'associated', 'disassociating', 'disassociated', 'failed',
]); // prettier-ignore

/** A route; its targets come from the one table of them. */
export const ROUTE = {
  DestinationCidrBlock: 'cidr4',
  DestinationIpv6CidrBlock: 'cidr6',
  DestinationPrefixListId: 'pl',
  ...(Object.fromEntries(TARGET_FIELDS.map((field) => [field, looksText(field)])) as Record<TargetField, string>), // one entry for each field
  InstanceOwnerId: 'account',
  Origin: 'origin',
  State: 'state!',
} satisfies FieldsOf<Route>;

/** VPC route tables (RT rules). */
export const routeTable: Resource = {
  label: 'route tables',
  one: 'route table',
  operations: ['describe-route-tables', 'create-route-table'],
  wrappers: ['RouteTables'],
  holders: ['RouteTable'],
  idField: 'RouteTableId',
  mark: 'Routes',
  inEveryVpc: true,
  alike: true,
  needs: ['RouteTableId', 'Routes'],
  fields: {
    RouteTableId: 'rtb',
    VpcId: 'vpc',
    OwnerId: 'account',
    Associations: [
      {
        Main: 'bool',
        RouteTableAssociationId: 'rtbassoc!',
        RouteTableId: 'rtb',
        SubnetId: 'subnet',
        GatewayId: 'igw|vgw',
        PublicIpv4Pool: 'ipv4pool-ec2',
        AssociationState: { State: 'word!', StatusMessage: 'any' },
      },
      '!',
    ],
    PropagatingVgws: [{ GatewayId: 'vgw' }, '!'],
    Routes: [ROUTE, '+'],
    Tags: [{ Key: 'free!', Value: 'free' }, '!'],
  },
  words: {
    'Associations.AssociationState.State': ASSOCIATION_STATES,
    'Routes.Origin': ROUTE_ORIGINS,
    'Routes.State': ROUTE_STATES,
  },
  identify: [
    'RouteTableId',
    'VpcId',
    ['Associations', { listWith: ['RouteTableAssociationId', 'Main', 'SubnetId', 'AssociationState'] }],
  ],
  always: ['RouteTableId', 'Routes', 'VpcId'],
  facts: ['Routes', 'Associations'],
} satisfies ResourceOf<RouteTable>;
