import type { NatGateway } from '../sdk.ts';
import type { FieldsOf } from '../schema.ts';

/** What is printed of NAT gateways beside what is used. */
export const natGatewayColumns = {
  NatGatewayAddresses: [{ AssociationId: 'eipassoc' }],
  CreateTime: 'time!',
  DeleteTime: 'time',
} satisfies FieldsOf<NatGateway>;
