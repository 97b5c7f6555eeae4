import type { TransitGateway } from '../sdk.ts';
import type { FieldsOf } from '../schema.ts';

/** What is printed of transit gateways beside what is used. */
export const transitGatewayColumns = {
  Options: {
    EncryptionSupport: {},
    AmazonSideAsn: 'asn',
    AutoAcceptSharedAttachments: 'support',
    DnsSupport: 'support',
    MulticastSupport: 'support',
    SecurityGroupReferencingSupport: 'support',
    VpnEcmpSupport: 'support',
  },
  CreationTime: 'time',
  Description: 'free',
} satisfies FieldsOf<TransitGateway>;
