/** Fixes of peering connections: what lies behind one is reached by another one only. */
import { ec2, fix } from './change.ts';
import { FREE } from './prices.ts';
import type { Fix } from './types.ts';

/** What is behind a peering connection is reached by another one only; the owner of the other VPC accepts it. */
export const newPeering = (tables: readonly string[], destination: string, vpc: string | null): Fix =>
  fix(
    'Make a new peering connection and route to it',
    [
      ec2('CreateVpcPeeringConnection', { VpcId: vpc ?? '<vpc id>', PeerVpcId: '<the other VPC>' }),
      ...tables.map((RouteTableId) =>
        ec2('ReplaceRoute', {
          RouteTableId,
          ...(destination.includes(':')
            ? { DestinationIpv6CidrBlock: destination }
            : { DestinationCidrBlock: destination }),
          VpcPeeringConnectionId: '<new peering connection>',
        }),
      ),
    ],
    { warning: 'The other side must accept it and route back.' },
  );

/** Accepts a connection that waits for that. */
export const acceptPeering = (peering: string): Fix =>
  fix('Accept the peering connection', [ec2('AcceptVpcPeeringConnection', { VpcPeeringConnectionId: peering })], {
    monthlyCost: FREE,
    warning: 'In the account of the other VPC, which must route back as well.',
  });
