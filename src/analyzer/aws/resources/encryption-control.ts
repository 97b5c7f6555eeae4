import type { VpcEncryptionControl, VpcEncryptionControlExclusion } from '../sdk.ts';
import type { FieldsOf, Resource, ResourceOf } from '../schema.ts';
import { allOf } from '../known-words.ts';
import type { Word } from '../known-words.ts';

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

/** The words of a control (ENC-1, ENC-2). */
export const ENCRYPTION_MODES = allOf<Word<VpcEncryptionControl, 'Mode'>>()(['monitor', 'enforce']);
export const ENCRYPTION_WORDS = {
  Mode: ENCRYPTION_MODES,
  State: allOf<Word<VpcEncryptionControl, 'State'>>()([
    'creating', 'available', 'monitor-in-progress', 'monitor-failed', 'enforce-in-progress', 'enforce-failed',
    'deleting', 'deleted', 'delete-failed',
  ]), // prettier-ignore
  ...Object.fromEntries(
    Object.keys(ENCRYPTION_CONTROL.ResourceExclusions).map((name) => [
      `ResourceExclusions.${name}.State`,
      allOf<Word<VpcEncryptionControlExclusion, 'State'>>()(['enabling', 'enabled', 'disabling', 'disabled']),
    ]),
  ),
} as const;

/** Encryption controls of VPCs (ENC rules). */
export const encryptionControl: Resource = {
  label: 'VPC encryption controls',
  one: 'VPC encryption control',
  operations: ['describe-vpc-encryption-controls', 'create-vpc-encryption-control'],
  wrappers: ['VpcEncryptionControls'],
  holders: ['VpcEncryptionControl'],
  idField: 'VpcEncryptionControlId',
  fields: ENCRYPTION_CONTROL,
  words: ENCRYPTION_WORDS,
  printed: { fields: ['VpcId', 'Mode', 'State'], beside: ['ResourceExclusions'] },
} satisfies ResourceOf<VpcEncryptionControl>;
