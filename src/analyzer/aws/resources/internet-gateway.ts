import type { InternetGateway, InternetGatewayAttachment } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';
import { allOf } from '../known-words.ts';
import type { Word } from '../known-words.ts';

/** States of attachments (NAT-5, TGT-4); `available` is what EC2 prints of an internet gateway, and no word of the SDK. */
export const ATTACHMENT_STATES = [
  'available',
  ...allOf<Word<InternetGatewayAttachment, 'State'>>()(['attaching', 'attached', 'detaching', 'detached']),
] as const;

/** Internet gateways (NAT-5). */
export const internetGateway: Resource = {
  label: 'internet gateways',
  one: 'internet gateway',
  operations: ['describe-internet-gateways', 'create-internet-gateway'],
  wrappers: ['InternetGateways'],
  holders: ['InternetGateway'],
  idField: 'InternetGatewayId',
  mark: 'InternetGatewayId',
  vpcFilters: ['attachment.vpc-id'],
  needs: ['InternetGatewayId'],
  allOrNothing: ['Attachments'],
  fields: { InternetGatewayId: 'igw', OwnerId: 'account', Attachments: [{ State: 'word!', VpcId: 'vpc' }, '!'] },
  words: { 'Attachments.State': ATTACHMENT_STATES },
  identify: ['InternetGatewayId', ['Attachments', { listWith: ['VpcId', 'State'] }]],
  always: ['InternetGatewayId', 'OwnerId'],
} satisfies ResourceOf<InternetGateway>;
