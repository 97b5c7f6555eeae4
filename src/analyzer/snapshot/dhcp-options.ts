import { list, object } from './conform.ts';
import { defineKind } from './kind.ts';

/** DHCP option sets, which name the DNS servers of a VPC (DNS-4). */
export const dhcpOptions = defineKind({
  label: 'DHCP option sets',
  one: 'DHCP option set',
  operations: ['describe-dhcp-options', 'create-dhcp-options'],
  wrappers: ['DhcpOptions'],
  // `create-dhcp-options` prints one under the key that holds the list elsewhere; the recogniser takes either.
  idField: 'DhcpOptionsId',
  matches: (value) => Object.hasOwn(value, 'DhcpConfigurations'),
  vpcFilters: [],
  shape: object({
    DhcpOptionsId: 'string',
    DhcpConfigurations: list(object({ Key: 'string', Values: list(object({ Value: 'string' })) })),
  }),
});
