import type { VpnGateway } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';
import { ATTACHMENT_STATES } from './internet-gateway.ts';

/** Virtual private gateways (TGT-10). */
export const vpnGateway: Resource = {
  label: 'virtual private gateways',
  one: 'virtual private gateway',
  operations: ['describe-vpn-gateways', 'create-vpn-gateway'],
  wrappers: ['VpnGateways'],
  holders: ['VpnGateway'],
  idField: 'VpnGatewayId',
  vpcFilters: ['attachment.vpc-id'],
  fields: {
    VpnGatewayId: 'vgw!',
    State: 'word!',
    Type: 'vpntype!',
    VpcAttachments: [{ State: 'word!', VpcId: 'vpc!' }],
  },
  words: { 'VpcAttachments.State': ATTACHMENT_STATES },
  whenTouched: ['VpcAttachments'],
} satisfies ResourceOf<VpnGateway>;
