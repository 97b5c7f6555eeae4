/** Lists of which the paste shows a part that nothing could be made of: such a list is cut, which is not "not pasted". */
import type { Paste, PasteDocument } from '../paste/types.ts';
import { blockPublicAccessOptions } from './block-public-access.ts';
import { dhcpOptions } from './dhcp-options.ts';
import { instances } from './instances.ts';
import { egressOnlyInternetGateways, internetGateways } from './internet-gateways.ts';
import type { Kind } from './kind.ts';
import { kindPrintedBy } from './kinds.ts';
import { networkAcls } from './network-acls.ts';
import { routeTables } from './route-tables.ts';
import { subnets } from './subnets.ts';
import { vpcAttributes } from './vpc-attributes.ts';
import { vpcEndpoints } from './vpc-endpoints.ts';
import { encryptionControls, vpcs } from './vpcs.ts';

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
  { kind: instances, own: ['Reservations', 'ReservationId', 'InstanceType', 'ImageId', 'LaunchTime'], shared: ['InstanceId', 'State'] },
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

/** The kinds of which the paste shows parts outside of what was read. */
export function tracesOf(paste: Paste, kindsIn: KindsIn): ReadonlySet<Kind> {
  const found = new Set<Kind>();
  const isSound = paste.diagnostics.length === 0 && paste.documents.every(({ incomplete }) => incomplete.length === 0);
  if (isSound) return found;
  paste.sources.forEach((_, source) => {
    const unread = new Region(paste, source, kindsIn);
    for (const kind of unread.kinds()) found.add(kind);
  });
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
    const known = mine.filter((document) => kindsIn.has(document) || document.incomplete.length === 0);
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
    this.#rest = rest.join('\n');
    this.#isTorn =
      mine.length > known.length + told.length ||
      diagnostics.some((one) => one.source === source && one.code === 'BAD-3' && one.document === null);
  }

  kinds(): ReadonlySet<Kind> {
    const found = new Set<Kind>(this.#told);
    for (const { text, kinds } of this.#damaged)
      for (const { kind, own } of NAMES) if (!kinds.has(kind) && holds(text, own)) found.add(kind);
    const before = found.size;
    for (const { kind, own, shared } of NAMES)
      if (holds(this.#rest, own) || (this.#isTorn && holds(this.#rest, shared))) found.add(kind);
    // A rest that does not tell what it was may have been any of them.
    return this.#isTorn && found.size === before && !holds(this.#rest, OTHERS) ? ALL : found;
  }
}

const printed = ({ command }: PasteDocument): Kind | null => kindPrintedBy(command?.operation ?? null);

const NONE: ReadonlySet<Kind> = new Set();

/** Whether one of the names stands in a text as a name does: before a colon, between tags, in a cell, at the start of a record. */
function holds(text: string, names: readonly string[]): boolean {
  if (text.trim() === '') return false;
  return patternOf(names).test(text);
}

const patterns = new Map<readonly string[], RegExp>();

function patternOf(names: readonly string[]): RegExp {
  const known = patterns.get(names);
  if (known !== undefined) return known;
  const pattern = new RegExp(`(?<![A-Za-z])(?:${names.join('|')})(?:["']?[ ]{0,200}[:=|]|Set>|>|\\t)`, 'i');
  patterns.set(names, pattern);
  return pattern;
}
