/** A made-up resource for each schema: every field that AWS prints, with a value of its first kind. */
import { ID_PREFIXES } from '../../../src/analyzer/aws/id-prefixes.ts';
import { isPart, kindsOf } from '../../../src/analyzer/aws/schema.ts';
import type { Field, Fields } from '../../../src/analyzer/aws/schema.ts';

/** A value of each kind of cell that is no id; a kind that a schema needs and that is not here throws. */
export const SAMPLES: Readonly<Record<string, unknown>> = {
  account: '123456789012',
  action: 'allow',
  any: 'something',
  arn: 'arn:aws:ec2:eu-west-1:123456789012:thing/abc',
  asn: 64512,
  blockmode: 'off',
  bool: true,
  bootmode: 'uefi',
  cidr4: '10.1.0.0/16',
  cidr6: '2001:db8::/56',
  connectivity: 'public',
  connector: 'arn:aws:lambda:eu-west-1:123456789012:network-connector:nc-0aa11bb22cc33dd44:2',
  connectorstate: 'ACTIVE',
  connectortype: 'VPC_EGRESS',
  'arn:networkmanager': 'arn:aws:networkmanager::123456789012:core-network/core-network-0aa11bb22cc33dd44',
  device: '/dev/xvda',
  domain: 'vpc',
  endpointtype: 'Interface',
  exclusionmode: 'allow-egress',
  exclusions: 'allowed',
  failure: 'Gateway.NotAttached',
  family: 'ipv4',
  free: 'words of a person',
  host: 'ip-10-1-0-5.eu-west-1.compute.internal',
  hypervisor: 'xen',
  instancetype: 't3.micro',
  int: 7,
  ip: '10.1.0.5',
  lambda: 'arn:aws:lambda:eu-west-1:123456789012:function:orders',
  lambdastate: 'Active',
  level: 'INFO',
  lifecycle: 'spot',
  local: 'local',
  logformat: 'JSON',
  mac: '02:00:00:00:00:01',
  key: 'arn:aws:kms:eu-west-1:123456789012:key/0aa11bb2-2cc3-3dd4-4ee5-5ff667788990',
  lambdaarn: 'arn:aws:lambda:eu-west-1:123456789012:web-function:orders',
  manager: 'account',
  mode: 'zonal',
  'arn:odb': 'arn:aws:odb:eu-west-1:123456789012:odb-network/odbnet_0aa11bb22cc33dd44',
  origin: 'CreateRoute',
  package: 'Zip',
  platform: 'windows',
  policy: '{"Statement":[]}',
  protocol: '-1',
  reasoncode: 'Creating',
  region: 'eu-west-1',
  role: 'arn:aws:iam::123456789012:role/orders',
  rootdevice: 'ebs',
  routetype: 'static',
  sentence: 'The function is being created.',
  service: 'com.amazonaws.eu-west-1.sqs',
  sha: `${'a'.repeat(43)}=`,
  sriov: 'simple',
  state: 'active',
  support: 'enable',
  switch: 'enabled',
  tenancy: 'default',
  time: '2026-11-26T10:00:00+00:00',
  updatestatus: 'Successful',
  usage: 'RunInstances',
  uuid: '0aa11bb2-2cc3-3dd4-4ee5-5ff667788990',
  virtualization: 'hvm',
  vpntype: 'ipsec.1',
  word: 'available',
  zone: 'eu-west-1a',
  zoneid: 'euw1-az1',
};

/** A value of a kind of cell. */
export function sampleOf(kind: string): unknown {
  if (Object.hasOwn(SAMPLES, kind)) return SAMPLES[kind];
  if (!ID_PREFIXES.includes(kind)) throw new Error(`no sample of the kind ${kind}`);
  return `${kind}-0aa11bb22cc33dd44`;
}

/** A resource with these fields. */
export function sampleResource(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = sampleField(field);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function sampleField(field: Field): unknown {
  if (typeof field === 'string') return sampleOf(kindsOf(field)[0] ?? '');
  if (isPart(field)) return Object.keys(field).length === 0 ? undefined : sampleResource(field);
  const inner = sampleField(field[0]);
  return inner === undefined ? [] : [inner];
}
