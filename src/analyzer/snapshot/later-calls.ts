/**
 * Calls that stand below a description and changed what it shows (BAD-19): `create-route` with its answer, below
 * `describe-route-tables`. The description is older than they are, so it decides nothing alone any more; what the call
 * itself says is put in, for the lean.
 */
import { canonicalId } from '../aws/ids.ts';
import { DESTINATIONS, TARGETS } from '../aws/targets.ts';
import type { CommandLine, Paste } from '../paste/types.ts';
import { callsOf } from './calls-of-paste.ts';
import type { Call } from './calls-of-paste.ts';
import type { Candidate } from './candidate.ts';
import { optionValues } from './command.ts';
import { isList, isObject } from './json.ts';
import type { JsonObject } from './json.ts';
import type { Kind } from './kind.ts';
import { internetGateways, networkAcls, routeTables, securityGroups } from './kinds/usual.ts';
import type { Log } from './log.ts';

/** The resources of one kind, in the order of the paste. */
interface Described {
  readonly candidates: Candidate[];
}

/** What a call does to a list of a resource. */
interface Change {
  readonly kind: Kind;
  /** The option that names the resource; null when it names something of it, which may be of any. */
  readonly option: string | null;
  readonly field: string;
  /** The list after the call; null where it is not known any more. Without it, something was added that is not shown. */
  readonly apply?: (list: readonly unknown[], command: CommandLine) => readonly unknown[] | null;
}

const ROUTES = { kind: routeTables, option: 'route-table-id', field: 'Routes' };
const ENTRIES = { kind: networkAcls, option: 'network-acl-id', field: 'Entries', apply: () => null };
const EGRESS = { kind: securityGroups, option: 'group-id', field: 'IpPermissionsEgress' };
const INGRESS = { kind: securityGroups, option: 'group-id', field: 'IpPermissions' };
const ATTACHMENTS = { kind: internetGateways, option: 'internet-gateway-id', field: 'Attachments' };
const MOVED = { kind: routeTables, option: null, field: 'Associations', apply: withoutAssociation };

const CHANGES: Readonly<Record<string, Change>> = {
  'create-route': { ...ROUTES, apply: withRoute },
  'replace-route': { ...ROUTES, apply: withRoute },
  'delete-route': { ...ROUTES, apply: withoutRoute },
  'associate-route-table': { ...ROUTES, field: 'Associations', apply: withAssociation },
  'replace-route-table-association': MOVED,
  'disassociate-route-table': MOVED,
  'create-network-acl-entry': ENTRIES,
  'replace-network-acl-entry': ENTRIES,
  'delete-network-acl-entry': ENTRIES,
  'replace-network-acl-association': { ...MOVED, kind: networkAcls },
  'authorize-security-group-egress': EGRESS,
  'revoke-security-group-egress': { ...EGRESS, apply: () => null },
  'authorize-security-group-ingress': INGRESS,
  'revoke-security-group-ingress': { ...INGRESS, apply: () => null },
  'attach-internet-gateway': { ...ATTACHMENTS, apply: () => null },
  'detach-internet-gateway': { ...ATTACHMENTS, apply: detaching },
};

/** Marks what later calls of the same text changed, in place. */
export function markChanged(paste: Paste, piles: ReadonlyMap<Kind, Described>, log: Log): void {
  const calls = callsOf(paste);
  for (const [kind, { candidates }] of calls.length === 0 ? [] : piles) {
    const told = new Set<string>();
    for (const [index, described] of candidates.entries()) {
      const later = calls.filter((call) => isOlder(paste, described, call));
      const changing = later.filter((call) => mayConcern(described, kind, call.command));
      if (changing.length === 0) continue;
      candidates[index] = changing.reduce(changed, described);
      const id = canonicalId(described.id);
      if (!told.has(id)) log.outdated(kind, described.id, described.place, operationsOf(changing));
      told.add(id);
    }
  }
}

const operationsOf = (calls: readonly Call[]): string =>
  [...new Set(calls.map(({ command }) => command.operation))].join(', ');

function changeOf({ operation }: CommandLine): Change | undefined {
  return operation !== null && Object.hasOwn(CHANGES, operation) ? CHANGES[operation] : undefined;
}

function isOlder({ documents }: Paste, { place }: Candidate, { source, line }: Call): boolean {
  const document = documents[place.document];
  return document?.source === source && document.span.end.line <= line;
}

/** Whether a call is about a resource: it names it, or what it names cannot be read (`$TABLE`) or is a part of any. */
function mayConcern({ id }: Candidate, kind: Kind, command: CommandLine): boolean {
  const change = changeOf(command);
  if (change?.kind !== kind) return false;
  const [named] = change.option === null ? [] : optionValues(command, change.option);
  return named === undefined || !READABLE.test(named) || canonicalId(named) === canonicalId(id);
}

const READABLE = /^[a-z]{1,9}-[\w*.…-]+$/i;

function changed(candidate: Candidate, { command }: Call): Candidate {
  const change = changeOf(command);
  if (change === undefined) return candidate;
  const { field, option, apply } = change;
  const damaged = new Set([...candidate.damaged, field]);
  const { [field]: list, ...rest } = candidate.data;
  const [named] = option === null ? [] : optionValues(command, option);
  const isSure = option === null || (named !== undefined && canonicalId(named) === canonicalId(candidate.id));
  if (apply === undefined || !isSure || !isList(list)) return { ...candidate, damaged };
  const after = apply(list, command);
  return { ...candidate, damaged, data: after === null ? rest : { ...rest, [field]: after } };
}

/** The options of `create-route` that name destinations and targets, by the fields that `describe-route-tables` prints. */
const optionOf = (field: string): string => field.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, '-').toLowerCase();

function destinationOf(command: CommandLine): JsonObject | null {
  for (const field of DESTINATIONS) {
    const [value] = optionValues(command, optionOf(field));
    if (value !== undefined) return { [field]: value };
  }
  return null;
}

/** The target that a call names, under the field in which it is printed: `--gateway-id nat-1` is a `NatGatewayId`. */
function targetOf(command: CommandLine): JsonObject | null {
  const options = [...new Set(TARGETS.map(({ field }) => optionOf(field))), 'vpc-endpoint-id'];
  const value = options.flatMap((option) => optionValues(command, option))[0];
  if (value === undefined) return null;
  const row = TARGETS.find(({ looks }) => looks.some((look) => value.toLowerCase().startsWith(`${look}-`)));
  return row === undefined ? null : { [row.field]: value };
}

const isOther =
  (destination: JsonObject) =>
  (route: unknown): boolean =>
    !isObject(route) || Object.entries(destination).some(([field, value]) => route[field] !== value);

function withRoute(list: readonly unknown[], command: CommandLine): readonly unknown[] {
  const destination = destinationOf(command);
  const target = targetOf(command);
  if (destination === null || target === null) return list;
  const others = list.filter(isOther(destination));
  return [...others, { ...destination, ...target, Origin: 'CreateRoute', State: 'active' }];
}

function withoutRoute(list: readonly unknown[], command: CommandLine): readonly unknown[] {
  const destination = destinationOf(command);
  return destination === null ? list : list.filter(isOther(destination));
}

function withAssociation(list: readonly unknown[], command: CommandLine): readonly unknown[] {
  const [subnet] = optionValues(command, 'subnet-id');
  return subnet === undefined
    ? list
    : [...list.filter(isOther({ SubnetId: subnet })), { SubnetId: subnet, Main: false }];
}

/** The association that a call moves or ends stands under its id; the one that takes its place has another. */
function withoutAssociation(list: readonly unknown[], command: CommandLine): readonly unknown[] {
  const [id] = optionValues(command, 'association-id');
  if (id === undefined) return list;
  return list.filter(isOther({ RouteTableAssociationId: id })).filter(isOther({ NetworkAclAssociationId: id }));
}

function detaching(list: readonly unknown[]): readonly unknown[] {
  return list.map((attachment) => (isObject(attachment) ? { ...attachment, State: 'detaching' } : attachment));
}
