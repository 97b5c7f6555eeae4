import { object } from './conform.ts';
import { defineKind } from './kind.ts';

/** Elastic IP addresses. */
export const addresses = defineKind({
  label: 'Elastic IP addresses',
  one: 'Elastic IP address',
  operations: ['describe-addresses'],
  wrappers: ['Addresses'],
  idField: 'AllocationId',
  vpcFilters: [],
  shape: object({
    AllocationId: 'string',
    AssociationId: 'string',
    InstanceId: 'string',
    NetworkInterfaceId: 'string',
    PrivateIpAddress: 'string',
    PublicIp: 'string',
    NetworkBorderGroup: 'string',
  }),
  regionsIn: (address) => [address['NetworkBorderGroup']],
});
