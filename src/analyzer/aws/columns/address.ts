import type { Address } from '../sdk.ts';
import type { FieldsOf } from '../schema.ts';

/** What is printed of Elastic IP addresss beside what is used. */
export const addressColumns = {
  CarrierIp: 'ip',
  CustomerOwnedIp: 'ip',
  CustomerOwnedIpv4Pool: 'ipv4pool-ec2|ipv4pool-coip',
  Domain: 'domain!',
  NetworkInterfaceOwnerId: 'account',
  PublicIpv4Pool: 'ipv4pool-ec2|ipv4pool-coip|word',
  ServiceManaged: 'word',
  SubnetId: 'subnet',
} satisfies FieldsOf<Address>;
