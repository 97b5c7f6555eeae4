import type { SearchTransitGatewayRoutesResult, TransitGatewayRoute } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';
import { allOf } from '../known-words.ts';
import type { Word } from '../known-words.ts';

/** The answer of `search-transit-gateway-routes`; it does not name the route table it searched. */
export const transitGatewayRoutes: Resource = {
  label: 'transit gateway routes',
  one: 'list of transit gateway routes',
  operations: ['search-transit-gateway-routes'],
  // Its wrapper `Routes` clashes with a trimmed VPC route list; the recogniser tells them apart.
  wrappers: [],
  idField: null,
  vpcFilters: [],
  fields: {
    AdditionalRoutesAvailable: 'bool!',
    Routes: [
      {
        DestinationCidrBlock: 'cidr4|cidr6',
        PrefixListId: 'pl',
        Type: 'routetype!',
        State: 'word!',
        TransitGatewayAttachments: [
          { ResourceId: 'free!', ResourceType: 'word!', TransitGatewayAttachmentId: 'tgw-attach!' },
        ],
      },
    ],
  },
  words: {
    'Routes.State': allOf<Word<TransitGatewayRoute, 'State'>>()([
      'pending',
      'active',
      'blackhole',
      'deleting',
      'deleted',
    ]),
  },
} satisfies ResourceOf<SearchTransitGatewayRoutesResult>;
