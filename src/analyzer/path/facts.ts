/**
 * What hops notice, in data: one entry per finding id, with the values that its texts need. Hops raise facts, findings
 * put them into words, so neither knows the other's business.
 */
import type { EndpointPolicy } from './hops/endpoint-policy.ts';
import type { IntervalSet } from '../network/interval-set.ts';
import type { Place } from '../snapshot/types.ts';

/** A NAT instance of the VPC that could be routed to. */
export interface LiveInstance {
  readonly interface: string;
  readonly instance: string;
  /** Whether its source/destination check is still on (NI-3). */
  readonly checked: boolean;
}

/** A VPC that no internet gateway is attached to: the id of one that is attached to nothing, if the paste shows one. */
export interface MissingGateway {
  readonly id: string | null;
}

/** A route of a table, by its destination. */
export interface RouteTo {
  readonly table: string;
  readonly destination: string;
}

/**
 * What a fact says. `tables` are the route tables of which it is true: facts that differ in them alone have one cause, and
 * become one finding with one fix for all of them.
 */
export interface FactValues {
  // The function
  'not-attached': { name: string };
  'no-ipv6-unattached': { name: string };
  'detach-candidate': {
    name: string;
    /** Another finding offers it as the first of its fixes. */
    offered: boolean;
  };
  'config-update-in-progress': { name: string; status: string; reason: string | null };
  'function-state': { name: string; state: string; code: string };
  'subnet-out-of-addresses': { subnet: string; free: number };
  'damaged-function-paste': { name: string; has: string; lacks: string };
  'managed-instances': { name: string; provider: string; pasted: boolean };
  'no-network-connector': {
    name: string;
    kind: 'web-function' | 'network-connector' | 'microvm';
    family: string;
    revisions: readonly string[];
    verdict: string;
  };
  'network-connector-state': { connector: string; state: string; code: string | null };
  'network-connector-version': { connector: string; named: string; pasted: number | null; who: string };
  'network-connector-ipv4': { connector: string };
  'revisions-differ': {
    name: string;
    parts: readonly {
      readonly ids: readonly string[];
      readonly revisions: readonly string[];
      readonly verdict: string;
      readonly connector: string | null;
      readonly isRead: boolean;
    }[];
    endpoints: readonly { readonly name: string; readonly revisions: readonly string[] }[];
  };
  'durable-function': { name: string; verdict: string; lean: string | null };
  'mixed-environments': { what: string; id: string; vpc: string; expected: string };
  'contradictory-paste': { what: string; id: string; why: string };
  // Which table
  'implicit-main-table': { table: string; assumed: boolean };
  'main-table-missing': { vpc: string | null };
  'empty-filtered-paste': { command: string | null };
  'partial-paste': { what: string; reason: string };
  'edge-table-ignored': { table: string; gateway: string };
  'table-association-changing': { table: string; state: string; message: string | null; used: boolean };
  'association-missing': { good: string; association: string | null; via: string };
  // Which route
  'no-default-route': {
    tables: readonly string[];
    /** The subnet behind a gateway or firewall that the table belongs to; null for the function's own. */
    of: string | null;
    family: string;
    cidrs: readonly string[];
    whole: boolean;
    vpc: string | null;
    nat: string | null;
    instance: LiveInstance | null;
    /** What a NAT gateway would lack; null where the VPC has an internet gateway, or the paste does not say. */
    gateway: MissingGateway | null;
    /** No internet address is missing, so no NAT gateway would help. */
    inside: boolean;
  };
  'route-blackhole': {
    vpc: string | null;
    tables: readonly string[];
    destinations: readonly string[];
    target: string;
    nat: string | null;
    instance: LiveInstance | null;
    /** What a NAT gateway would lack; null where the VPC has an internet gateway, or the paste does not say. */
    gateway: MissingGateway | null;
    shadow: boolean;
    /** A virtual private gateway brought it: it cannot be replaced, and a static route for the same block wins over it (SEL-3). */
    propagated: boolean;
    /** Where it leads no internet address lies, so no NAT gateway can stand in for its target. */
    inside: boolean;
  };
  'split-default-route': { table: string; destinations: readonly string[] };
  'half-default-route': {
    tables: readonly string[];
    destinations: readonly string[];
    missing: readonly string[];
    nat: string | null;
  };
  'shadowed-route': { table: string; destinations: readonly string[] };
  'prefix-list-not-expanded': { table: string; lists: readonly string[] };
  // Targets
  'igw-without-public-ip': {
    tables: readonly string[];
    gateway: string;
    destinations: readonly string[];
    autoAssign: boolean;
    hostsNat: string | null;
    name: string | null;
    privateSubnets: readonly string[];
    nat: string | null;
    vpc: string | null;
    exception: boolean;
  };
  'internet-gateway-detached': { gateway: string; vpc: string | null; egressOnly: boolean };
  'nat-route': { nat: string; regional: boolean; seen: readonly string[] };
  'nat-in-private-subnet': {
    nat: string;
    subnet: string;
    table: string;
    cause: 'own-subnet' | 'shared-table' | 'no-route' | 'blackhole' | 'other';
    public: string | null;
    /** The routes that lead to it. */
    routes: readonly RouteTo[];
  };
  'nat-routing-loop': {
    nat: string;
    table: string;
    /** What the route that leads back is for, where an internet gateway may take its place. */
    destination: string | null;
    gateway: string | null;
  };
  'nat-not-available': { nat: string; state: string; code: string | null; message: string | null };
  'nat-private-type': { nat: string; public: string | null; routes: readonly RouteTo[] };
  'nat-other-zone': { nat: string; natZone: string; zone: string };
  'nat-zone-missing': { nat: string; zone: string; zones: readonly string[] };
  'nat-without-address': { nat: string; regional: boolean };
  'egress-only-route': {
    gateway: string;
    /** True where IPv4 was asked about, and does not get there. */
    instead: boolean;
  };
  'ipv6-flag-off': { name: string; subnets: readonly string[]; groups: readonly string[] };
  'ipv6-subnet-missing': { subnet: string; why: 'no-block' | 'ipv6-only' | 'private' };
  'ipv6-open-gateway': { gateway: string };
  'dns64-without-nat64': { subnet: string; table: string; nat: string | null };
  'nat-for-ipv6': { nat: string; tables: readonly string[]; vpc: string | null };
  'instance-or-eni-egress': { target: string };
  'instance-source-dest-check': { interface: string; instance: string | null };
  'instance-not-running': { instance: string; state: string };
  'instance-without-public-ip': { interface: string };
  'instance-security-group': { groups: readonly string[]; direction: 'inbound' | 'outbound' };
  'firewall-endpoint-hop': {
    endpoint: string;
    missingReturn: string | null;
    /** Only the replies go there, and what sends them. */
    replies?: string;
  };
  'transit-gateway-egress': { gateway: string; destination: string; via?: readonly string[] };
  'transit-gateway-zone-missing': { gateway: string; attachment: string; zone: string };
  'transit-gateway-route-missing': {
    gateway: string;
    /** The table that drops it or sends it astray: one of the gateway's, or of a VPC behind it. */
    table: string;
    why: 'no-route' | 'blackhole' | 'loop' | 'no-return' | 'private-source';
    /** Whose replies find no way back; empty otherwise. */
    source: string;
    /** True where the table that sends it on is not proved to be the one that is used. */
    guessed?: boolean;
  };
  'vpn-gateway-egress': { gateway: string; detached: boolean };
  'peering-not-transitive': {
    peering: string;
    table: string;
    destinations: readonly string[];
    vpc: string | null;
    nat: string | null;
    instance: LiveInstance | null;
    /** What a NAT gateway would lack; null where the VPC has an internet gateway, or the paste does not say. */
    gateway: MissingGateway | null;
    /** No internet address is asked about. */
    inside: boolean;
    /** The state of the connection, where that alone is in the way. */
    ended: string | null;
  };
  'other-target': { kind: string; id: string };
  'unknown-target': { table: string; destinations: readonly string[]; what: string };
  // AWS services
  'gateway-endpoint-present': { endpoint: string; service: string; trap: boolean; policy?: EndpointPolicy };
  'gateway-endpoint-missing': { endpoint: string; service: string; tables: readonly string[] };
  'interface-endpoint-present': { endpoint: string; service: string; policy?: EndpointPolicy };
  'endpoint-serves-others': {
    endpoint: string;
    /** What it is an endpoint for. */
    serves: string;
    /** What was asked for. */
    service: string;
    /** It takes every API's name and admits private ones only; Timestream's discovery asks a name that no endpoint has. */
    why: 'private-apis-only' | 'discovery' | 'sibling';
  };
  'interface-endpoint-dns': {
    endpoint: string;
    service: string;
    why: 'private-dns-off' | 'no-private-dns' | 'attributes';
  };
  'endpoint-security-group': { endpoint: string; groups: readonly string[]; service: string; source: string | null };
  'endpoint-not-available': { endpoint: string; service: string; state: string };
  'no-way-to-service': {
    service: string;
    gateway: boolean;
    /** The full name of an endpoint for it; null where no source of AWS's names one. */
    endpointName: string | null;
    region: string | null;
    vpc: string | null;
    tables: readonly string[];
  };
  // Filters
  'security-group-egress': {
    groups: readonly string[];
    allowed: readonly string[];
    cause: 'none' | 'references' | 'private' | 'port' | 'family' | 'part';
    port: number;
    protocol: string;
    family: string;
  };
  'nacl-blocks-egress': {
    acl: string;
    subnet: string;
    rule: number | null;
    /** A number at which a new entry would count before that rule; null when all are taken. */
    free: number | null;
    direction: 'outbound' | 'inbound';
    role: 'function' | 'nat' | 'instance' | 'endpoint';
    port: number;
    part: boolean;
  };
  'nacl-return-blocked': {
    acl: string;
    subnet: string;
    rule: number | null;
    /** A number at which a new entry would count before that rule; null when all are taken. */
    free: number | null;
    direction: 'outbound' | 'inbound';
    role: 'function' | 'nat' | 'instance' | 'endpoint';
    part: boolean;
  };
  'nacl-partial-ports': {
    acl: string;
    subnet: string;
    percent: number;
    /** The first entry that denies some of the ports, and a free number before it. */
    rule: number | null;
    free: number | null;
    direction: 'outbound' | 'inbound';
    role: 'function' | 'nat' | 'instance' | 'endpoint';
  };
  'block-public-access': {
    mode: string;
    vpc: string | null;
    subnet: string | null;
    sure: boolean;
    managed: boolean;
    exclusionsAllowed: boolean;
    direct: boolean;
  };
  'encryption-control': { vpc: string; what: string; plain: boolean };
  'dns-support-off': { vpc: string };
  'receiver-security-group': {
    address: string;
    interface: string;
    groups: readonly string[];
    port: number;
    protocol: string;
    source: string | null;
  };
  'ipv6-works': { subnets: readonly string[]; unseen?: readonly string[] };
  'own-public-address': { address: string; inside: string; interface: string; blocked: boolean };
  'private-destination': { host: string; what: string; kind: string };
  'custom-dns': { servers: readonly string[]; blocked: boolean };
  // The whole
  'mixed-subnets': {
    good: readonly string[];
    bad: readonly string[];
    unsure: readonly string[];
    name: string | null;
    groups: readonly string[];
    function: boolean;
  };
  'single-az': { zone: string; subnets: readonly string[] };
  'subnet-not-available': { subnet: string; state: string };
}

export type FindingId = keyof FactValues;

export type Fact<K extends FindingId = FindingId> = {
  readonly [Id in K]: {
    readonly finding: Id;
    readonly values: FactValues[Id];
    readonly places: readonly Place[];
    /** The part of the destination it concerns; absent: all of it. */
    readonly addresses?: IntervalSet;
    /** True when this fact alone stops traffic (or part of it) for certain. */
    readonly blocks?: boolean;
    /** True when it rests on a list that is not complete, or on a word that nobody knows: then it is a warning at most. */
    readonly unsure?: boolean;
  };
}[K];
