/** What a cell looks like: the only thing text output and console rows say about its meaning (FMT-4, BAD-18). */

const STATES = new Set(['active', 'blackhole', 'filtered']);
const ORIGINS = new Set(['createroutetable', 'createroute', 'enablevgwroutepropagation', 'advertisement']);
const CIDR4 = /^\d{1,3}(?:\.\d{1,3}){3}\/\d{1,2}$/;
const CIDR6 = /^[0-9a-fA-F:]{2,39}\/\d{1,3}$/;
const PREFIXED = /^([a-z]{1,16})-[\w*.…-]+$/;
const ZONE = /^[a-z]{2}(?:-[a-z]{2,8}){1,4}-\d[a-z]$/;

const ID_PREFIXES = new Set(
  'rtb rtbassoc subnet vpc igw eigw nat eipalloc eipassoc eni i sg sgr acl aclassoc vpce pl pcx tgw vgw lgw cagw dopt'.split(
    ' ',
  ),
);

/** Cells that say by themselves what they are: no free text looks like them. */
function isDistinct(cell: string): boolean {
  return (
    CIDR4.test(cell) ||
    CIDR6.test(cell) ||
    ID_PREFIXES.has(PREFIXED.exec(cell)?.[1] ?? '') ||
    /^(?:True|False|\d{12}|arn:.*|\d{4}-\d{2}-\d{2}T.*)$/.test(cell)
  );
}

const TESTS: Readonly<Record<string, (cell: string) => boolean>> = {
  any: (cell) => !isDistinct(cell),
  free: () => true,
  none: () => false,
  sha: (cell) => /^[\w+/]{43}=$/.test(cell),
  uuid: (cell) => /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/.test(cell),
  lambda: (cell) => /^arn:[\w-]{1,20}:lambda:[\w-]{0,40}:[^:]{0,20}:function:./.test(cell),
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
  word: (cell) => /^[A-Za-z][\w-]{0,60}$/.test(cell) && !isDistinct(cell),
  bool: (cell) => cell === 'True' || cell === 'False' || cell === 'true' || cell === 'false',
  int: (cell) => /^-?\d{1,9}$/.test(cell),
  account: (cell) => /^[\dxX*]{12}$/.test(cell) || /^(?:amazon(?:-[a-z-]{1,30})?|aws)$/.test(cell),
  cidr4: (cell) => CIDR4.test(cell),
  cidr6: (cell) => CIDR6.test(cell),
  ip: (cell) => /^\d{1,3}(?:\.\d{1,3}){3}$/.test(cell) || (cell.includes(':') && /^[0-9a-fA-F:]{2,39}$/.test(cell)),
  connector: (cell) => /^arn:[\w-]{1,20}:lambda:[\w-]{0,40}:[^:]{0,20}:network-connector:./.test(cell),
  connectorstate: (cell) => /^[A-Z]{4,20}(?:_[A-Z]{4,20})?$/.test(cell) && cell !== 'VPC_EGRESS',
  connectortype: (cell) => cell === 'VPC_EGRESS',
  key: (cell) => /^arn:[\w-]{1,20}:kms:/.test(cell),
  lambdaarn: (cell) => /^arn:[\w-]{1,20}:lambda:/.test(cell),
  microvm: (cell) => /^(?:microvm|mvm|arn)[\w:.-]{3,250}$/.test(cell),
  role: (cell) => cell.startsWith('arn:') && cell.includes(':role/'),
  arn: (cell) => cell.startsWith('arn:'),
  host: (cell) => /^[\w*.-]{1,250}\.[a-z][\w-]{0,60}$/.test(cell),
  local: (cell) => cell === 'local',
  state: (cell) => STATES.has(cell.toLowerCase()),
  origin: (cell) => ORIGINS.has(cell.toLowerCase()),
  zone: (cell) => ZONE.test(cell),
  zoneid: (cell) => /^[a-z]{3,5}\d(?:-[a-z]{3,5}\d)?-az\d$/.test(cell),
  region: (cell) => /^[a-z]{2}(?:-[a-z]{2,8}){1,3}-\d$/.test(cell),
  time: (cell) => /^\d{4}-\d{2}-\d{2}T/.test(cell),
  protocol: (cell) => /^(?:-1|\d{1,3}|tcp|udp|icmp|icmpv6|all)$/.test(cell),
  action: (cell) => cell === 'allow' || cell === 'deny',
  policy: (cell) => cell.startsWith('{'),
  service: (cell) => /^(?:com|cn|aws|vpce)\.[\w.-]{1,200}$/.test(cell),
  family: (cell) => /^(?:ipv4|ipv6|dualstack)$/i.test(cell),
  endpointtype: (cell) => /^(?:Interface|Gateway|GatewayLoadBalancer|Resource|ServiceNetwork|Tunnel)$/.test(cell),
  connectivity: (cell) => cell === 'public' || cell === 'private',
  switch: (cell) => cell === 'enabled' || cell === 'disabled',
  mode: (cell) => cell === 'zonal' || cell === 'regional',
  failure: (cell) => /^[A-Z]\w{0,60}\.[A-Z]/.test(cell) || cell === 'InternalError' || cell === 'Gateway.NotAttached',
  assoc: (cell) => cell.includes('-cidr-assoc-'),
  tgwattach: (cell) => cell.startsWith('tgw-attach-'),
  tgwrtb: (cell) => cell.startsWith('tgw-rtb-'),
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
  attachment: (cell) => /^(?:eni|ela)-attach-/.test(cell),
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
  return cell.length < 100 && ID_PREFIXES.has(PREFIXED.exec(cell)?.[1] ?? '') && /\d|[*x…]{3}/.test(cell);
}

/**
 * A short name for cells that are alike in every test: all ids of one prefix, all IPv4 ranges. Other cells are their own
 * class. What fits a class is found out once.
 */
export function cellClass(cell: string): string {
  const dash = cell.indexOf('-');
  if (dash > 0 && dash < 10 && ID_PREFIXES.has(cell.slice(0, dash)) && HEX.test(cell.slice(dash + 1)))
    return cell.slice(0, dash + 1);
  return CIDR4.test(cell) ? '0.0.0.0/0' : cell;
}

const HEX = /^[\da-f]{8,17}$/;

/** Whether a cell can be of a kind; a kind without a test is the prefix of an id. */
export function isOfKind(cell: string, kind: string): boolean {
  const test = Object.hasOwn(TESTS, kind) ? TESTS[kind] : undefined;
  if (test !== undefined) return test(cell);
  const prefix = PREFIXED.exec(cell)?.[1];
  return prefix === kind;
}
