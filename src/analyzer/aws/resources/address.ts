import type { Address } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';

/** Elastic IP addresses. */
export const address: Resource = {
  label: 'Elastic IP addresses',
  one: 'Elastic IP address',
  operations: ['describe-addresses'],
  wrappers: ['Addresses'],
  idField: 'AllocationId',
  vpcFilters: [],
  fields: {
    AllocationId: 'eipalloc',
    AssociationId: 'eipassoc',
    InstanceId: 'i',
    NetworkInterfaceId: 'eni',
    PrivateIpAddress: 'ip',
    PublicIp: 'ip!',
    NetworkBorderGroup: 'region',
  },
  regionsIn: ['NetworkBorderGroup'],
} satisfies ResourceOf<Address>;
