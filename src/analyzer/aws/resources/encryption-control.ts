import type { VpcEncryptionControl } from '../sdk.ts';
import type { FieldsOf, Resource, ResourceOf } from '../schema.ts';

const EXCLUSION = { State: 'word' } as const;

/** What a VPC says of its own control, too. */
export const ENCRYPTION_CONTROL = {
  VpcId: 'vpc!',
  VpcEncryptionControlId: 'vpcec!',
  Mode: 'word!',
  State: 'word!',
  StateMessage: 'free',
  ResourceExclusions: {
    InternetGateway: EXCLUSION,
    EgressOnlyInternetGateway: EXCLUSION,
    NatGateway: EXCLUSION,
    VirtualPrivateGateway: EXCLUSION,
    VpcPeering: EXCLUSION,
    Lambda: EXCLUSION,
    VpcLattice: EXCLUSION,
    ElasticFileSystem: EXCLUSION,
  },
} as const satisfies FieldsOf<VpcEncryptionControl>;

/** Encryption controls of VPCs (ENC rules). */
export const encryptionControl: Resource = {
  label: 'VPC encryption controls',
  one: 'VPC encryption control',
  operations: ['describe-vpc-encryption-controls', 'create-vpc-encryption-control'],
  wrappers: ['VpcEncryptionControls'],
  holders: ['VpcEncryptionControl'],
  idField: 'VpcEncryptionControlId',
  fields: ENCRYPTION_CONTROL,
  printed: { fields: ['VpcId', 'Mode', 'State'], beside: ['ResourceExclusions'] },
} satisfies ResourceOf<VpcEncryptionControl>;
