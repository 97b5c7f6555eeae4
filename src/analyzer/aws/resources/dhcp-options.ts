import type { DhcpOptions } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';

/** DHCP option sets, which name the DNS servers of a VPC (DNS-4). */
export const dhcpOptions: Resource = {
  label: 'DHCP option sets',
  one: 'DHCP option set',
  operations: ['describe-dhcp-options', 'create-dhcp-options'],
  wrappers: ['DhcpOptions'],
  // `create-dhcp-options` prints one under the key that holds the list elsewhere; the recogniser takes either.
  idField: 'DhcpOptionsId',
  vpcFilters: [],
  toldBy: [['DhcpConfigurations']],
  fields: { DhcpOptionsId: 'dopt!', DhcpConfigurations: [{ Key: 'word!', Values: ['free'] }] },
} satisfies ResourceOf<DhcpOptions>;
