import type { Vpc } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';
import { ENCRYPTION_CONTROL, ENCRYPTION_WORDS } from './encryption-control.ts';
import { BLOCK_MODES } from './subnet.ts';
import { allOf, below } from '../known-words.ts';
import type { Word } from '../known-words.ts';

/** VPCs. */
export const vpc: Resource = {
  label: 'VPCs',
  one: 'VPC',
  operations: ['describe-vpcs', 'create-vpc'],
  wrappers: ['Vpcs'],
  holders: ['Vpc'],
  idField: 'VpcId',
  inEveryAccount: true,
  mark: 'CidrBlockAssociationSet',
  needs: ['CidrBlock'],
  printed: { fields: ['DhcpOptionsId'], beside: ['InstanceTenancy', 'IsDefault'] },
  toldBy: [['VpcId'], ['CidrBlock', 'InstanceTenancy']],
  fields: {
    VpcId: 'vpc',
    OwnerId: 'account',
    State: 'word',
    CidrBlock: 'cidr4',
    DhcpOptionsId: 'dopt rarely word',
    InstanceTenancy: 'word',
    IsDefault: 'bool',
    CidrBlockAssociationSet: [{ CidrBlock: 'cidr4', CidrBlockState: { State: 'word!' } }, '+'],
    Ipv6CidrBlockAssociationSet: [{ Ipv6CidrBlock: 'cidr6!', Ipv6CidrBlockState: { State: 'word!' } }, '!'],
    BlockPublicAccessStates: { InternetGatewayBlockMode: 'word' },
    EncryptionControl: ENCRYPTION_CONTROL,
  },
  words: {
    InstanceTenancy: allOf<Word<Vpc, 'InstanceTenancy'>>()(['default', 'dedicated', 'host']),
    'BlockPublicAccessStates.InternetGatewayBlockMode': BLOCK_MODES,
    ...below('EncryptionControl', ENCRYPTION_WORDS),
  },
  identify: ['VpcId', 'CidrBlock', 'DhcpOptionsId'],
  always: ['VpcId'],
} satisfies ResourceOf<Vpc>;
