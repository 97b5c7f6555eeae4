import type { DhcpOptions } from '../sdk.ts';
import type { FieldsOf } from '../schema.ts';

/** What is printed of DHCP option sets beside what is used. */
export const dhcpOptionsColumns = {
  DhcpConfigurations: [{ Values: [{ Value: 'free!' }] }],
  OwnerId: 'account',
} satisfies FieldsOf<DhcpOptions>;
