// A family in one file: the four lists that describe a transit gateway and what hangs on it (TGT-8).
import { list, object } from './conform.ts';
import { lacking } from './candidate.ts';
import { defineKind, hasId } from './kind.ts';

/** Transit gateways. */
export const transitGateways = defineKind({
  label: 'transit gateways',
  one: 'transit gateway',
  operations: ['describe-transit-gateways', 'create-transit-gateway'],
  wrappers: ['TransitGateways'],
  holders: ['TransitGateway'],
  idField: 'TransitGatewayId',
  vpcFilters: [],
  shape: object({
    TransitGatewayId: 'string',
    TransitGatewayArn: 'string',
    State: 'string',
    OwnerId: 'string',
    Options: object({
      AssociationDefaultRouteTableId: 'string',
      PropagationDefaultRouteTableId: 'string',
      DefaultRouteTableAssociation: 'string',
      DefaultRouteTablePropagation: 'string',
    }),
  }),
  regionsIn: (gateway) => [gateway['TransitGatewayArn']],
});

/** Attachments of VPCs to transit gateways. */
export const transitGatewayVpcAttachments = defineKind({
  label: 'transit gateway VPC attachments',
  one: 'transit gateway VPC attachment',
  operations: ['describe-transit-gateway-vpc-attachments', 'create-transit-gateway-vpc-attachment'],
  wrappers: ['TransitGatewayVpcAttachments'],
  holders: ['TransitGatewayVpcAttachment'],
  idField: 'TransitGatewayAttachmentId',
  matches: (value) => hasId(value, 'TransitGatewayAttachmentId') && hasId(value, 'VpcId'),
  missing: (candidate) => (candidate.cuts === null ? [] : lacking(candidate, ['VpcId', 'State', 'SubnetIds'])),
  shape: object({
    TransitGatewayAttachmentId: 'string',
    TransitGatewayId: 'string',
    VpcId: 'string',
    VpcOwnerId: 'string',
    State: 'string',
    SubnetIds: list('string'),
    Options: object({ DnsSupport: 'string', Ipv6Support: 'string', ApplianceModeSupport: 'string' }),
  }),
});

/** Attachments of any resource to transit gateways. */
export const transitGatewayAttachments = defineKind({
  label: 'transit gateway attachments',
  one: 'transit gateway attachment',
  operations: ['describe-transit-gateway-attachments'],
  wrappers: ['TransitGatewayAttachments'],
  idField: 'TransitGatewayAttachmentId',
  // AWS filters these by the attached resource, whatever it is.
  vpcFilters: [],
  shape: object({
    TransitGatewayAttachmentId: 'string',
    TransitGatewayId: 'string',
    ResourceType: 'string',
    ResourceId: 'string',
    State: 'string',
    Association: object({ TransitGatewayRouteTableId: 'string', State: 'string' }),
  }),
});

/** Route tables of transit gateways, without their routes. */
export const transitGatewayRouteTables = defineKind({
  label: 'transit gateway route tables',
  one: 'transit gateway route table',
  operations: ['describe-transit-gateway-route-tables', 'create-transit-gateway-route-table'],
  wrappers: ['TransitGatewayRouteTables'],
  holders: ['TransitGatewayRouteTable'],
  idField: 'TransitGatewayRouteTableId',
  matches: (value) => hasId(value, 'TransitGatewayRouteTableId') && hasId(value, 'TransitGatewayId'),
  vpcFilters: [],
  shape: object({
    TransitGatewayRouteTableId: 'string',
    TransitGatewayId: 'string',
    State: 'string',
    DefaultAssociationRouteTable: 'boolean',
    DefaultPropagationRouteTable: 'boolean',
  }),
});
