/** What a cell looks like: the only thing text output and console rows say about its meaning (FMT-4, BAD-18). */
import { ID_PREFIXES, idPrefix } from '../../aws/id-prefixes.ts';
import { ROUTE_ORIGINS, ROUTE_STATES, TARGET_LOOKS } from '../../aws/targets.ts';
import { isCidr4, isCidr6, isPrefix, isZone, isZoneId, look, word } from '../../aws/value-tests.ts';
import type { ValueTest } from '../../aws/value-tests.ts';

/** A test of values as one of cells. */
const cellTest =
  (test: ValueTest) =>
  (cell: string): boolean =>
    test(cell, '');
const isCell4 = cellTest(isCidr4);
const isCell6 = cellTest(isCidr6);

/** Cells that say by themselves what they are: no free text looks like them. */
function isDistinct(cell: string): boolean {
  return (
    isCell4(cell) ||
    isCell6(cell) ||
    idPrefix(cell) !== null ||
    /^(?:True|False|\d{12}|arn:.*|\d{4}-\d{2}-\d{2}T.*)$/.test(cell)
  );
}

/** Whether a word ends in the digits of an id: what stood between the two is gone. AWS's own words have none (`x86_64` has two). */
const endsAsId = (cell: string): boolean => /^(?=.*\d)[\da-f]{7}$/.test(cell.slice(-7));

/** Whether an ARN begins twice: what stood between the two is gone. */
const isTwoArns = (cell: string): boolean =>
  cell.indexOf(':lambda:') !== cell.lastIndexOf(':lambda:') || cell.indexOf('rn:aws') !== cell.lastIndexOf('rn:aws');

const TESTS: Readonly<Record<string, (cell: string) => boolean>> = {
  any: (cell) => !isDistinct(cell),
  free: () => true,
  none: () => false,
  sha: (cell) => /^[\w+/]{43}=$/.test(cell),
  uuid: (cell) => /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/.test(cell),
  lambda: (cell) => !isTwoArns(cell) && /^arn:[\w-]{1,20}:lambda:[\w-]{0,40}:[^:]{0,20}:function:./.test(cell),
  lambdastate: (cell) => /^(?:Pending|Active|Inactive|Failed|ActiveNonInvocable|Deactivating|Deactivated)$/.test(cell),
  functionname: (cell) =>
    /^[\w-]{1,64}$/.test(cell) && !/^(?:\d+|Pending|Active|Inactive|Failed|Successful|InProgress)$/.test(cell),
  version: (cell) => cell === '$LATEST',
  updatestatus: (cell) => /^(?:Successful|Failed|InProgress)$/.test(cell),
  reasoncode: (cell) =>
    /^[A-Z][a-z]\w{3,60}$/.test(cell) && !/^(?:Active|Inactive|Pending|Failed|Successful)$/.test(cell),
  sentence: (cell) => cell.includes(' '),
  package: (cell) => cell === 'Zip' || cell === 'Image',
  level: (cell) => /^[A-Z]{4,5}$/.test(cell),
  logformat: (cell) => cell === 'Text' || cell === 'JSON',
  word: (cell) => /^[A-Za-z][\w-]{0,60}$/.test(cell) && !isDistinct(cell) && !endsAsId(cell),
  bool: (cell) => cell === 'True' || cell === 'False' || cell === 'true' || cell === 'false',
  int: (cell) => /^-?\d{1,9}$/.test(cell),
  account: (cell) => /^[\dxX*]{12}$/.test(cell) || /^(?:amazon(?:-[a-z-]{1,30})?|aws)$/.test(cell),
  cidr4: isCell4,
  cidr6: isCell6,
  connector: (cell) =>
    !isTwoArns(cell) && /^arn:[\w-]{1,20}:lambda:[\w-]{0,40}:[^:]{0,20}:network-connector:./.test(cell),
  connectorstate: (cell) => /^[A-Z]{4,20}(?:_[A-Z]{4,20})?$/.test(cell) && cell !== 'VPC_EGRESS',
  connectortype: (cell) => cell === 'VPC_EGRESS',
  key: (cell) => /^arn:[\w-]{1,20}:kms:/.test(cell),
  lambdaarn: (cell) => !isTwoArns(cell) && /^arn:[\w-]{1,20}:lambda:/.test(cell),
  role: (cell) => cell.startsWith('arn:') && cell.includes(':role/') && !isTwoArns(cell),
  arn: (cell) => cell.startsWith('arn:') && !isTwoArns(cell),
  host: (cell) => /^[\w*.-]{1,250}\.[a-z][\w-]{0,60}$/.test(cell),
  state: cellTest(word(...ROUTE_STATES)),
  origin: cellTest(word(...ROUTE_ORIGINS)),
  zone: cellTest(isZone),
  zoneid: cellTest(isZoneId),
  region: (cell) => /^[a-z]{2}(?:-[a-z]{2,8}){1,3}-\d$/.test(cell),
  time: (cell) => /^\d{4}-\d{2}-\d{2}T/.test(cell),
  protocol: (cell) => /^(?:-1|\d{1,3}|tcp|udp|icmp|icmpv6|all)$/.test(cell),
  ...Object.fromEntries(
    TARGET_LOOKS.filter((kind) => !isPrefix(kind)).map((kind): [string, (cell: string) => boolean] => [
      kind,
      cellTest(look(kind)),
    ]),
  ),
  action: (cell) => cell === 'allow' || cell === 'deny',
  policy: (cell) => cell.startsWith('{'),
  service: (cell) => /^(?:com|cn|aws|vpce)\.[\w.-]{1,200}$/.test(cell),
  family: (cell) => /^(?:ipv4|ipv6|dualstack)$/i.test(cell),
  endpointtype: (cell) => /^(?:Interface|Gateway|GatewayLoadBalancer|Resource|ServiceNetwork|Tunnel)$/.test(cell),
  connectivity: (cell) => cell === 'public' || cell === 'private',
  switch: (cell) => cell === 'enabled' || cell === 'disabled',
  mode: (cell) => cell === 'zonal' || cell === 'regional',
  failure: (cell) => /^[A-Z]\w{0,60}\.[A-Z]/.test(cell) || cell === 'InternalError' || cell === 'Gateway.NotAttached',
  routetype: (cell) => cell === 'static' || cell === 'propagated',
  support: (cell) => cell === 'enable' || cell === 'disable',
  asn: (cell) => /^\d{1,10}$/.test(cell),
  vpntype: (cell) => cell === 'ipsec.1',
  domain: (cell) => cell === 'vpc' || cell === 'standard',
  blockmode: (cell) => /^(?:off|block-bidirectional|block-ingress)$/.test(cell),
  exclusions: (cell) => cell === 'allowed' || cell === 'not-allowed',
  exclusionmode: (cell) => /^allow-(?:bidirectional|egress)$/.test(cell),
  manager: (cell) => cell === 'account' || cell === 'declarative-policy',
  mac: (cell) => /^[\da-f]{2}(?::[\da-f]{2}){5}$/i.test(cell),
  bootmode: (cell) => /^(?:legacy-bios|uefi|uefi-preferred)$/.test(cell),
  hypervisor: (cell) => cell === 'xen' || cell === 'ovm' || cell === 'nitro',
  lifecycle: (cell) => /^(?:spot|scheduled|capacity-block)$/.test(cell),
  instancetype: (cell) => /^[a-z][\w-]{0,30}\.[\w-]{1,30}$/.test(cell),
  platform: (cell) => /^windows$/i.test(cell),
  device: (cell) => cell.startsWith('/dev/') || cell.startsWith('xvd'),
  rootdevice: (cell) => cell === 'ebs' || cell === 'instance-store',
  virtualization: (cell) => cell === 'hvm' || cell === 'paravirtual',
  usage: (cell) => cell.startsWith('RunInstances'),
  sriov: (cell) => cell === 'simple',
  tenancy: (cell) => /^(?:default|dedicated|host)$/.test(cell),
};

/** Whether a cell is an id of AWS, whatever of: `rtb-…`, `subnet-…`. */
export function isId(cell: string): boolean {
  return idPrefix(cell) !== null && /\d|[*x…]{3}/.test(cell);
}

/**
 * A short name for cells that are alike in every test: all ids of one prefix, all IPv4 ranges. Other cells are their own
 * class. What fits a class is found out once.
 */
export function cellClass(cell: string): string {
  const dash = cell.lastIndexOf('-');
  if (dash > 0 && dash < 20 && HEX.test(cell.slice(dash + 1)) && idPrefix(cell) === cell.slice(0, dash))
    return cell.slice(0, dash + 1);
  return isCell4(cell) ? '0.0.0.0/0' : cell;
}

const HEX = /^[\da-f]{8,17}$/;

/** Whether a cell can be of a kind; a kind without a test is the prefix of an id. */
export function isOfKind(cell: string, kind: string): boolean {
  const test = Object.hasOwn(TESTS, kind) ? TESTS[kind] : undefined;
  return test === undefined ? idPrefix(cell) === kind : test(cell);
}

/** Whether a kind is known: a schema that misspells one would have a column that nothing fits. */
export function isKind(kind: string): boolean {
  return Object.hasOwn(TESTS, kind) || ID_PREFIXES.includes(kind);
}
