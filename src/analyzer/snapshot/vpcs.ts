import { list, object } from './conform.ts';
import { lost } from './candidate.ts';
import { defineKind, hasId } from './kind.ts';
import { id, isCidr4 } from './value-tests.ts';

const EXCLUSION = object({ State: 'string' });

const ENCRYPTION_CONTROL = object({
  VpcId: 'string',
  VpcEncryptionControlId: 'string',
  Mode: 'string',
  State: 'string',
  StateMessage: 'string',
  ResourceExclusions: object({
    InternetGateway: EXCLUSION,
    EgressOnlyInternetGateway: EXCLUSION,
    NatGateway: EXCLUSION,
    VirtualPrivateGateway: EXCLUSION,
    VpcPeering: EXCLUSION,
    Lambda: EXCLUSION,
    VpcLattice: EXCLUSION,
    ElasticFileSystem: EXCLUSION,
  }),
});

/** VPCs. */
export const vpcs = defineKind({
  label: 'VPCs',
  one: 'VPC',
  operations: ['describe-vpcs', 'create-vpc'],
  wrappers: ['Vpcs'],
  holders: ['Vpc'],
  idField: 'VpcId',
  matches: (value) => hasId(value, 'VpcId') && (hasId(value, 'CidrBlock') || hasId(value, 'InstanceTenancy')),
  shape: object({
    VpcId: 'string',
    OwnerId: 'string',
    State: 'string',
    CidrBlock: 'string',
    DhcpOptionsId: 'string',
    InstanceTenancy: 'string',
    IsDefault: 'boolean',
    CidrBlockAssociationSet: list(object({ CidrBlock: 'string', CidrBlockState: object({ State: 'string' }) })),
    Ipv6CidrBlockAssociationSet: list(
      object({ Ipv6CidrBlock: 'string', Ipv6CidrBlockState: object({ State: 'string' }) }),
    ),
    BlockPublicAccessStates: object({ InternetGatewayBlockMode: 'string' }),
    EncryptionControl: ENCRYPTION_CONTROL,
  }),
  byValue: [
    ['VpcId', id('vpc-')],
    ['CidrBlock', isCidr4],
    ['DhcpOptionsId', id('dopt-')],
  ],
  needs: ['CidrBlock'],
  missing: (candidate) => lost(candidate, ['DhcpOptionsId'], ['InstanceTenancy', 'IsDefault']),
});

/** Encryption controls of VPCs (ENC rules). */
export const encryptionControls = defineKind({
  label: 'VPC encryption controls',
  one: 'VPC encryption control',
  operations: ['describe-vpc-encryption-controls', 'create-vpc-encryption-control'],
  wrappers: ['VpcEncryptionControls'],
  holders: ['VpcEncryptionControl'],
  idField: 'VpcEncryptionControlId',
  missing: (candidate) => lost(candidate, ['VpcId', 'Mode', 'State'], ['ResourceExclusions']),
  shape: ENCRYPTION_CONTROL,
});
