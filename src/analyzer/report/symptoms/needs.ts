/** What to run next for an error message that stands alone, by how far the call came. */
import type { Stage } from '../../paste/error-lines/types.ts';
import type { Need } from '../../messages/need-texts.ts';
import { quote } from '../../aws/quote.ts';
import { parseAddress } from '../../network/address.ts';
import { isOwnMachine } from '../../verdict/own-machine.ts';
import type { Symptom } from './types.ts';

const need = (text: string, command: string | null): Need => ({ kind: 'missing', text, command });

const FUNCTION = need(
  'The configuration of the function: whether it is attached to a VPC, and with which subnets and security groups.',
  'aws lambda get-function-configuration --function-name <function> --output json',
);
const TABLES = need(
  'All route tables of the VPC, the main one included.',
  "aws ec2 describe-route-tables --filters 'Name=vpc-id,Values=<vpc id>' --output json",
);
const DNS = need(
  'Whether name resolution is on in the VPC.',
  "aws ec2 describe-vpc-attribute --vpc-id '<vpc id>' --attribute enableDnsSupport --output json",
);
const INTERFACES = need(
  'The network interfaces of Lambda in the VPC, with their subnets and security groups.',
  "aws ec2 describe-network-interfaces --filters 'Name=interface-type,Values=lambda' --output json",
);
const VERSIONS = need(
  'The versions of the function: each published one keeps its network interface in use.',
  'aws lambda list-versions-by-function --function-name <function> --output json',
);

/** Of a file system that a client did not reach. */
const MOUNT: readonly Need[] = [
  FUNCTION,
  need(
    'The mount targets of the file system.',
    'aws efs describe-mount-targets --file-system-id <file system> --output json',
  ),
];
/** The same of one that listens on another port than that of NFS. */
const SHARE: readonly Need[] = [
  FUNCTION,
  need(
    'The file system, with its network interfaces and its DNS name.',
    'aws fsx describe-file-systems --file-system-ids <file system> --output json',
  ),
];
const NFS = 2049;

const BY_FAMILY: Readonly<Record<string, readonly Need[]>> = {
  'interface-permission': [
    need('The policies of the execution role.', 'aws iam list-attached-role-policies --role-name <role> --output json'),
  ],
  'subnet-addresses': [
    FUNCTION,
    need(
      'The subnets, with their free addresses.',
      "aws ec2 describe-subnets --subnet-ids '<subnet id>' --output json",
    ),
  ],
  'efs-mount': MOUNT,
  'mount-timeout': MOUNT,
  mount: MOUNT,
  'host-unreachable': [FUNCTION, TABLES],
  'interface-limit': [INTERFACES],
  'elastic-ip': [
    TABLES,
    need(
      'The NAT gateways, with the addresses that others see.',
      "aws ec2 describe-nat-gateways --filter 'Name=vpc-id,Values=<vpc id>' --output json",
    ),
  ],
};

const BY_STAGE: Partial<Record<Stage, readonly Need[]>> = {
  timeout: [FUNCTION, TABLES],
  silent: [FUNCTION, TABLES],
  'no-connection': [FUNCTION, TABLES],
  begun: [FUNCTION, TABLES],
  ended: [FUNCTION, TABLES],
  measured: [FUNCTION],
  'no-route': [
    FUNCTION,
    need(
      'The subnets: whether they have IPv6 blocks.',
      "aws ec2 describe-subnets --subnet-ids '<subnet id>' --output json",
    ),
  ],
  resolver: [
    FUNCTION,
    DNS,
    need('The DHCP options of the VPC, which name its resolver.', 'aws ec2 describe-dhcp-options --output json'),
  ],
  dns: [FUNCTION, DNS],
  setup: [FUNCTION],
  'in-use': [INTERFACES, VERSIONS],
  ports: [
    need(
      'The NAT gateway, with the number of its addresses.',
      'aws ec2 describe-nat-gateways --nat-gateway-ids <NAT gateway> --output json',
    ),
  ],
};

/** The outputs that decide most, the first one first. */
export function needsOf(symptom: Symptom): readonly Need[] {
  const { id, stage, address, port } = symptom;
  if (isOwnMachine(symptom)) return [];
  if (stage === 'refused' && address !== null && parseAddress(address)?.family === 'ipv4')
    return [
      need(
        `What has the address ${address}, if it is one of your VPC.`,
        `aws ec2 describe-network-interfaces --filters ${quote(`Name=addresses.private-ip-address,Values=${address}`)} --output json`,
      ),
    ];
  if (id.startsWith('mount') && stage !== 'answered' && port !== NFS) return SHARE;
  return BY_FAMILY[id] ?? BY_STAGE[stage] ?? [];
}

/** The sentence for a paste that holds nothing but the message: what it is, and the one thing to do. */
export function headlineOf(symptom: Symptom): string {
  const [first] = needsOf(symptom);
  return first === undefined ? symptom.text : `${symptom.text} ${NEXT}`;
}

const NEXT = 'Run the first command below and paste what it prints.';
