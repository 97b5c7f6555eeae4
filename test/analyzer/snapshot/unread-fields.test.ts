// What of a paste no verdict looks at is named, however deep it stands.
import { describe, expect, test } from 'vitest';
import { readPaste } from '../../../src/analyzer/paste/read-paste.ts';
import { unreadFields } from '../../../src/analyzer/snapshot/unread-fields.ts';

const unreadIn = (text: string) => Promise.all(readPaste(text).documents.map(unreadFields));
const unreadOf = (value: unknown) => unreadIn(JSON.stringify(value));

const table = {
  RouteTableId: 'rtb-0a1b2c3d4e5f60718',
  VpcId: 'vpc-0a1b2c3d4e5f60718',
  Associations: [
    {
      Main: true,
      RouteTableAssociationId: 'rtbassoc-0a1b2c3d4e5f60718',
      AssociationState: { State: 'associated', Since: 'yesterday' },
    },
  ],
  PropagatingVgws: [],
  Routes: [
    { DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', State: 'active', Weight: 7 },
    { DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-0a1b2c3d4e5f60718', State: 'active', Weight: 8 },
  ],
  Tags: [],
};

describe('fields that are not looked at', () => {
  test('are named with their place, once each, at every depth', async () => {
    expect(await unreadOf({ RouteTables: [table], Colour: 'blue' })).toEqual([
      { unused: [], unknown: ['Associations.AssociationState.Since', 'Colour', 'Routes.Weight'] },
    ]);
  });

  test('are told apart: what AWS prints and no verdict needs, and what is new here', async () => {
    const subnet = {
      SubnetId: 'subnet-0a1b2c3d4e5f60718',
      VpcId: 'vpc-0a1b2c3d4e5f60718',
      CidrBlock: '10.0.1.0/24',
      AvailabilityZone: 'eu-central-1a',
      MapCustomerOwnedIpOnLaunch: false,
      PrivateDnsNameOptionsOnLaunch: { HostnameType: 'ip-name', Unheard: 1 },
      Shape: 'round',
    };
    expect(await unreadOf({ Subnets: [subnet] })).toEqual([
      { unused: ['MapCustomerOwnedIpOnLaunch', 'PrivateDnsNameOptionsOnLaunch'], unknown: ['Shape'] },
    ]);
  });

  test('are listed for each document of a paste', async () => {
    const text = `${JSON.stringify({ RouteTables: [table] })}\n${JSON.stringify({ Subnets: [] })}`;
    expect((await unreadIn(text)).map(({ unknown }) => unknown.length)).toEqual([2, 0]);
  });

  test('with the names of prototypes are fields like any other', async () => {
    const odd = JSON.parse(JSON.stringify(table).replace('"Weight":7', '"constructor":7,"toString":{}')) as unknown;
    expect((await unreadOf({ RouteTables: [odd] }))[0]?.unknown).toEqual(
      expect.arrayContaining(['Routes.constructor', 'Routes.toString']),
    );
  });
});
