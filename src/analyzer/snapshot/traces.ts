/** Lists of which the paste shows a part that nothing could be made of: such a list is cut, which is not "not pasted". */
import type { Paste, PasteDocument } from '../paste/types.ts';
import { hasOption } from './command.ts';
import type { Kind } from './kind.ts';
import {
  blockPublicAccessOptions,
  dhcpOptions,
  egressOnlyInternetGateways,
  encryptionControls,
  instances,
  internetGateways,
  kindPrintedBy,
  networkAcls,
  routeTables,
  subnets,
  vpcAttributes,
  vpcEndpoints,
  vpcs,
} from './kinds.ts';

interface Names {
  readonly kind: Kind;
  /** Names that stand in this list and in no other. */
  readonly own: readonly string[];
  /** Names that other lists print as well: they tell something only where the rest of a document is gone. */
  readonly shared: readonly string[];
}

/** Lists whose absence is taken for a default (0.5, 0.6), by the names that stand in them. */
const NAMES: readonly Names[] = [
  { kind: networkAcls, own: ['NetworkAcls', 'NetworkAclId', 'NetworkAclAssociationId', 'RuleNumber', 'RuleAction'], shared: [] },
  { kind: internetGateways, own: ['InternetGateways', 'InternetGatewayId'], shared: ['Attachments'] },
  { kind: egressOnlyInternetGateways, own: ['EgressOnlyInternetGateways'], shared: ['EgressOnlyInternetGatewayId', 'Attachments'] },
  { kind: instances, own: ['Reservations', 'ReservationId', 'InstanceType', 'ImageId', 'LaunchTime', 'Placement', 'Tenancy', 'BlockDeviceMappings', 'CpuOptions', 'MetadataOptions', 'Hypervisor'], shared: ['InstanceId', 'State'] },
  { kind: subnets, own: ['Subnets', 'MapPublicIpOnLaunch', 'AvailableIpAddressCount', 'SubnetArn'], shared: ['CidrBlock', 'State'] },
  { kind: vpcs, own: ['Vpcs', 'InstanceTenancy', 'CidrBlockAssociationSet'], shared: ['DhcpOptionsId', 'CidrBlock', 'EncryptionControl', 'State'] },
  { kind: dhcpOptions, own: ['DhcpConfigurations', 'DhcpConfigurationSet'], shared: ['DhcpOptions', 'DhcpOptionsId'] },
  { kind: vpcAttributes, own: ['EnableDnsSupport', 'EnableDnsHostnames'], shared: [] },
  { kind: blockPublicAccessOptions, own: ['VpcBlockPublicAccessOptions', 'ExclusionsAllowed'], shared: ['InternetGatewayBlockMode'] },
  { kind: encryptionControls, own: ['VpcEncryptionControls'], shared: ['VpcEncryptionControlId', 'ResourceExclusions', 'Mode'] },
  { kind: vpcEndpoints, own: ['VpcEndpoints', 'VpcEndpointId', 'VpcEndpointType', 'PrivateDnsEnabled'], shared: [] },
  { kind: routeTables, own: ['RouteTables', 'RouteTableAssociationId', 'DestinationCidrBlock', 'PropagatingVgws'], shared: [] },
]; // prettier-ignore

/** Names of lists without such a default: a rest that has one of them is accounted for. */
const OTHERS = [
  'FunctionArn', 'FunctionName', 'VpcConfig', 'SecurityGroups', 'GroupName', 'SecurityGroupArn', 'IpPermissions', 'IpPermissionsEgress', 'IpProtocol',
  'NatGateways', 'NatGatewayAddresses', 'ConnectivityType', 'NetworkInterfaces', 'InterfaceType', 'MacAddress', 'TransitGatewayAttachmentId',
  'TransitGatewayRouteTableId', 'VpcPeeringConnections', 'AccepterVpcInfo', 'PrefixListId', 'ExclusionId', 'CapacityProviderArn', 'VpnGateways',
]; // prettier-ignore

const ALL = new Set(NAMES.map(({ kind }) => kind));

/** The kinds that were found in each document in which something was recognised. */
export type KindsIn = ReadonlyMap<PasteDocument, ReadonlySet<Kind>>;

/** What the paste shows of a list outside of what was read: a part of it, or a rest that does not tell what it was. */
export type Trace = 'part' | 'perhaps';

/** The kinds of which the paste may show parts outside of what was read. */
export function tracesOf(paste: Paste, kindsIn: KindsIn): ReadonlyMap<Kind, Trace> {
  const found = new Map<Kind, Trace>();
  const isSound = paste.documents.every((document) => kindsIn.has(document) && document.incomplete.length === 0);
  if (isSound && paste.diagnostics.length === 0) return found;
  const regions = paste.sources.map((_, source) => new Region(paste, source, kindsIn));
  if (regions.some((region) => region.isMute())) for (const { kind } of NAMES) found.set(kind, 'perhaps');
  for (const region of regions) for (const kind of region.kinds()) found.set(kind, 'part');
  return found;
}

/** The parts of one text that no sound document covers, as lines. */
class Region {
  /** Lines of no document, and of damaged documents in which nothing was recognised. */
  readonly #rest: string;
  readonly #damaged: readonly { readonly text: string; readonly kinds: ReadonlySet<Kind> }[];
  readonly #told: ReadonlySet<Kind>;
  readonly #isTorn: boolean;

  constructor({ sources, documents, diagnostics }: Paste, source: number, kindsIn: KindsIn) {
    const lines = (sources[source]?.text ?? '').split('\n');
    const mine = documents.filter((document) => document.source === source);
    const isSound = (document: PasteDocument): boolean =>
      document.incomplete.length === 0 && (printed(document) === null || isEmpty(document));
    const known = mine.filter((document) => kindsIn.has(document) || isSound(document));
    const textOf = (document: PasteDocument): string =>
      lines.slice(document.span.start.line - 1, document.span.end.line).join('\n');
    this.#damaged = known
      .filter(({ incomplete }) => incomplete.length > 0)
      .map((document) => ({ text: textOf(document), kinds: kindsIn.get(document) ?? NONE }));
    // The command above a rest tells which list it was.
    const told = mine.filter((document) => !known.includes(document) && printed(document) !== null);
    this.#told = new Set(told.flatMap((document) => printed(document) ?? []).filter((kind) => ALL.has(kind)));
    const rest = [...lines];
    for (const { span } of [...known, ...told]) rest.fill('', span.start.line - 1, span.end.line);
    this.#rest = rest.filter((line) => !COMMAND.test(line)).join('\n');
    this.#isTorn =
      mine.length > known.length + told.length ||
      diagnostics.some((one) => one.source === source && one.code === 'BAD-3' && one.document === null);
  }

  /** Lists of which it shows names. */
  kinds(): ReadonlySet<Kind> {
    const found = new Set<Kind>(this.#told);
    for (const { text, kinds } of this.#damaged)
      for (const { kind, own } of NAMES) if (!kinds.has(kind) && holds(text, own)) found.add(kind);
    for (const { kind, own, shared } of NAMES)
      if (holds(this.#rest, own) || (this.#isTorn && holds(this.#rest, shared))) found.add(kind);
    return found;
  }

  /** Whether something is left that does not tell what it was: it may have been any list. */
  isMute(): boolean {
    if (!this.#isTorn || !OUTPUT.test(this.#rest.replaceAll(TAGS, ''))) return false;
    return (
      !holds(this.#rest, OTHERS) &&
      !NAMES.some(({ own, shared }) => holds(this.#rest, own) || holds(this.#rest, shared))
    );
  }
}

/** What the command above a document prints, unless it was asked to print something else. */
const printed = ({ command }: PasteDocument): Kind | null =>
  hasOption(command, 'query') ? null : kindPrintedBy(command?.operation ?? null);

/** An answer with nothing in it is no rest of one. */
const isEmpty = ({ value }: PasteDocument): boolean =>
  typeof value !== 'object' || value === null || Object.keys(value).length === 0;

/** A line that asks for output and is none. */
const COMMAND = /\baws (?:ec2|lambda) |\bPS [A-Z]:|^\s{0,20}[$#>]/;

/** Tags of a web page around output. */
const TAGS = /<\/?(?:\?xml|pre|code|div|span|br|p)\b[^<>]{0,200}>/gi;

/** Brackets, cells, or a name before its value: what words of a person do not have. */
const OUTPUT = /[{}[\]<>|\t]|[A-Za-z]["']?:/;

const NONE: ReadonlySet<Kind> = new Set();

/** Whether one of the names stands in a text as a name does: before a colon, between tags, in a cell, at the start of a record. */
function holds(text: string, names: readonly string[]): boolean {
  if (names.length === 0 || text.trim() === '') return false;
  return patternOf(names).test(text);
}

const patterns = new Map<readonly string[], RegExp>();

function patternOf(names: readonly string[]): RegExp {
  const known = patterns.get(names);
  if (known !== undefined) return known;
  // The names are those of the table above, none is pasted.
  // eslint-disable-next-line no-restricted-syntax
  const pattern = new RegExp(`(?<![A-Za-z])(?:${names.join('|')})(?:["']?[ ]{0,200}[:=|]|Set>|>|\\t)`, 'i');
  patterns.set(names, pattern);
  return pattern;
}
