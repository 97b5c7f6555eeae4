/** Every operation by its service and name; a file of operations/ that is not in the list fails a test. */
import type { Operation } from './operation.ts';
import { acceptVpcPeeringConnection } from './operations/accept-vpc-peering-connection.ts';
import { allocateAddress } from './operations/allocate-address.ts';
import { associateNatGatewayAddress } from './operations/associate-nat-gateway-address.ts';
import { associateRouteTable } from './operations/associate-route-table.ts';
import { associateSubnetCidrBlock } from './operations/associate-subnet-cidr-block.ts';
import { attachInternetGateway } from './operations/attach-internet-gateway.ts';
import { authorizeSecurityGroupEgress } from './operations/authorize-security-group-egress.ts';
import { authorizeSecurityGroupIngress } from './operations/authorize-security-group-ingress.ts';
import { createEgressOnlyInternetGateway } from './operations/create-egress-only-internet-gateway.ts';
import { createInternetGateway } from './operations/create-internet-gateway.ts';
import { createNatGateway } from './operations/create-nat-gateway.ts';
import { createNetworkAcl } from './operations/create-network-acl.ts';
import { createNetworkAclEntry } from './operations/create-network-acl-entry.ts';
import { createRoute } from './operations/create-route.ts';
import { createRouteTable } from './operations/create-route-table.ts';
import { createSecurityGroup } from './operations/create-security-group.ts';
import { createTags } from './operations/create-tags.ts';
import { createVpcBlockPublicAccessExclusion } from './operations/create-vpc-block-public-access-exclusion.ts';
import { createVpcEndpoint } from './operations/create-vpc-endpoint.ts';
import { createVpcPeeringConnection } from './operations/create-vpc-peering-connection.ts';
import { deleteEgressOnlyInternetGateway } from './operations/delete-egress-only-internet-gateway.ts';
import { deleteInternetGateway } from './operations/delete-internet-gateway.ts';
import { deleteNatGateway } from './operations/delete-nat-gateway.ts';
import { deleteNetworkAclEntry } from './operations/delete-network-acl-entry.ts';
import { deleteRoute } from './operations/delete-route.ts';
import { deleteRouteTable } from './operations/delete-route-table.ts';
import { deleteVpcBlockPublicAccessExclusion } from './operations/delete-vpc-block-public-access-exclusion.ts';
import { deleteVpcEndpoints } from './operations/delete-vpc-endpoints.ts';
import { describeAddresses } from './operations/describe-addresses.ts';
import { describeEgressOnlyInternetGateways } from './operations/describe-egress-only-internet-gateways.ts';
import { describeInstances } from './operations/describe-instances.ts';
import { describeInternetGateways } from './operations/describe-internet-gateways.ts';
import { describeManagedPrefixLists } from './operations/describe-managed-prefix-lists.ts';
import { describeNatGateways } from './operations/describe-nat-gateways.ts';
import { describeNetworkAcls } from './operations/describe-network-acls.ts';
import { describeNetworkInterfaces } from './operations/describe-network-interfaces.ts';
import { describeRouteTables } from './operations/describe-route-tables.ts';
import { describeSecurityGroups } from './operations/describe-security-groups.ts';
import { describeSubnets } from './operations/describe-subnets.ts';
import { describeTransitGatewayVpcAttachments } from './operations/describe-transit-gateway-vpc-attachments.ts';
import { describeVpcAttribute } from './operations/describe-vpc-attribute.ts';
import { describeVpcBlockPublicAccessExclusions } from './operations/describe-vpc-block-public-access-exclusions.ts';
import { describeVpcBlockPublicAccessOptions } from './operations/describe-vpc-block-public-access-options.ts';
import { describeVpcEndpoints } from './operations/describe-vpc-endpoints.ts';
import { describeVpcPeeringConnections } from './operations/describe-vpc-peering-connections.ts';
import { describeVpcs } from './operations/describe-vpcs.ts';
import { detachInternetGateway } from './operations/detach-internet-gateway.ts';
import { disableVgwRoutePropagation } from './operations/disable-vgw-route-propagation.ts';
import { disassociateRouteTable } from './operations/disassociate-route-table.ts';
import { getFunction } from './operations/get-function.ts';
import { getFunctionConfiguration } from './operations/get-function-configuration.ts';
import { invoke } from './operations/invoke.ts';
import { listFunctions } from './operations/list-functions.ts';
import { modifyInstanceAttribute } from './operations/modify-instance-attribute.ts';
import { modifyNetworkInterfaceAttribute } from './operations/modify-network-interface-attribute.ts';
import { modifySubnetAttribute } from './operations/modify-subnet-attribute.ts';
import { modifyTransitGatewayVpcAttachment } from './operations/modify-transit-gateway-vpc-attachment.ts';
import { modifyVpcAttribute } from './operations/modify-vpc-attribute.ts';
import { modifyVpcBlockPublicAccessOptions } from './operations/modify-vpc-block-public-access-options.ts';
import { modifyVpcEndpoint } from './operations/modify-vpc-endpoint.ts';
import { releaseAddress } from './operations/release-address.ts';
import { replaceNetworkAclAssociation } from './operations/replace-network-acl-association.ts';
import { replaceNetworkAclEntry } from './operations/replace-network-acl-entry.ts';
import { replaceRoute } from './operations/replace-route.ts';
import { replaceRouteTableAssociation } from './operations/replace-route-table-association.ts';
import { revokeSecurityGroupEgress } from './operations/revoke-security-group-egress.ts';
import { revokeSecurityGroupIngress } from './operations/revoke-security-group-ingress.ts';
import { startInstances } from './operations/start-instances.ts';
import { stopInstances } from './operations/stop-instances.ts';
import { updateFunctionConfiguration } from './operations/update-function-configuration.ts';
import { updateWebFunctionEndpoint } from './operations/update-web-function-endpoint.ts';

const ALL: readonly Operation[] = [
  acceptVpcPeeringConnection,
  allocateAddress,
  associateNatGatewayAddress,
  associateRouteTable,
  associateSubnetCidrBlock,
  attachInternetGateway,
  authorizeSecurityGroupEgress,
  authorizeSecurityGroupIngress,
  createEgressOnlyInternetGateway,
  createInternetGateway,
  createNatGateway,
  createNetworkAcl,
  createNetworkAclEntry,
  createRoute,
  createRouteTable,
  createSecurityGroup,
  createTags,
  createVpcBlockPublicAccessExclusion,
  createVpcEndpoint,
  createVpcPeeringConnection,
  deleteEgressOnlyInternetGateway,
  deleteInternetGateway,
  deleteNatGateway,
  deleteNetworkAclEntry,
  deleteRoute,
  deleteRouteTable,
  deleteVpcBlockPublicAccessExclusion,
  deleteVpcEndpoints,
  describeAddresses,
  describeEgressOnlyInternetGateways,
  describeInstances,
  describeInternetGateways,
  describeManagedPrefixLists,
  describeNatGateways,
  describeNetworkAcls,
  describeNetworkInterfaces,
  describeRouteTables,
  describeSecurityGroups,
  describeSubnets,
  describeTransitGatewayVpcAttachments,
  describeVpcAttribute,
  describeVpcBlockPublicAccessExclusions,
  describeVpcBlockPublicAccessOptions,
  describeVpcEndpoints,
  describeVpcPeeringConnections,
  describeVpcs,
  detachInternetGateway,
  disableVgwRoutePropagation,
  disassociateRouteTable,
  getFunction,
  getFunctionConfiguration,
  invoke,
  listFunctions,
  modifyInstanceAttribute,
  modifyNetworkInterfaceAttribute,
  modifySubnetAttribute,
  modifyTransitGatewayVpcAttachment,
  modifyVpcAttribute,
  modifyVpcBlockPublicAccessOptions,
  modifyVpcEndpoint,
  releaseAddress,
  replaceNetworkAclAssociation,
  replaceNetworkAclEntry,
  replaceRoute,
  replaceRouteTableAssociation,
  revokeSecurityGroupEgress,
  revokeSecurityGroupIngress,
  startInstances,
  stopInstances,
  updateFunctionConfiguration,
  updateWebFunctionEndpoint,
];

export const OPERATIONS: ReadonlyMap<string, Operation> = new Map(
  ALL.map((operation) => [`${operation.service} ${operation.name}`, operation]),
);
