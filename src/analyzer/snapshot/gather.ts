import type { Paste } from '../paste/types.ts';
import {
  addresses,
  blockPublicAccessExclusions,
  blockPublicAccessOptions,
  capacityProviders,
  carrierGateways,
  dhcpOptions,
  egressOnlyInternetGateways,
  encryptionControls,
  functions,
  instances,
  internetGateways,
  localGateways,
  natGateways,
  networkAcls,
  networkInsightsAnalyses,
  networkInterfaces,
  prefixListEntries,
  prefixLists,
  routeTables,
  securityGroupRules,
  securityGroups,
  securityGroupsForVpc,
  subnets,
  transitGatewayAttachments,
  transitGatewayRouteTables,
  transitGatewayRoutes,
  transitGatewayVpcAttachments,
  transitGateways,
  vpcAttributes,
  vpcEndpoints,
  vpcPeeringConnections,
  vpcs,
  vpnGateways,
  microvms,
  networkConnectors,
  webFunctionEndpoints,
  webFunctionRevisions,
  webFunctions,
} from './kinds.ts';
import { dhcpOptionsData } from './dhcp-options.ts';
import type { Candidate } from './candidate.ts';
import { settle } from './duplicates.ts';
import { onEmptyRouteTables } from './empty-route-tables.ts';
import { functionData } from './functions.ts';
import { canonicalId } from '../aws/ids.ts';
import type { Kind } from './kind.ts';
import { createLog } from './log.ts';
import type { Log } from './log.ts';
import { knownFunctions } from './lost-function.ts';
import { microvmFacts } from './microvms.ts';
import { networkConnectorFacts } from './network-connectors.ts';
import { networkAclFacts } from './network-acls.ts';
import { joinPrefixLists } from './prefix-lists.ts';
import { coverage, readDocuments } from './read-documents.ts';
import type { Reading } from './read-documents.ts';
import { routeTableFacts } from './route-tables.ts';
import { groupRules } from './security-group-rules.ts';
import { securityGroupFacts } from './security-groups.ts';
import { transitGatewayRouteFacts } from './transit-gateway-routes.ts';
import type { Collection, Coverage, Found, SecurityGroupFacts, Snapshot, WebFunctionNames } from './types.ts';
import { joinVpcAttributes } from './vpc-attributes.ts';
import { webEndpointFacts, webRevisionFacts } from './web-functions.ts';

/** Sorts a paste into AWS resources by kind: each with its place, and with what is known to be missing. */
export function gather(paste: Paste): Snapshot {
  const log = createLog(paste);
  const reading = readDocuments(paste, log);
  const candidates = (kind: Kind): readonly Candidate[] => settle(reading.piles.get(kind)?.candidates ?? [], kind, log);
  const collect = <T>(kind: Kind, toData: (candidate: Candidate) => T): Collection<T> =>
    reading.piles.has(kind) || reading.traces.has(kind)
      ? {
          items: candidates(kind).map((candidate) => found(candidate, toData(candidate))),
          coverage: coverage(reading, kind),
        }
      : ABSENT;
  // The used fields were checked against the shape of the kind, which follows the SDK's type.
  const plain = <T>(kind: Kind): Collection<T> => collect(kind, ({ data }) => data as T);
  const snapshot: Omit<Snapshot, 'diagnostics'> = {
    paste,
    documents: reading.summaries,
    regions: [...reading.regions].sort(),
    functions: knownFunctions(collect(functions, functionData), paste, reading.summaries),
    capacityProviders: plain(capacityProviders),
    ...throughConnectors(collect),
    routeTables: collect(routeTables, routeTableFacts),
    subnets: plain(subnets),
    vpcs: plain(vpcs),
    vpcAttributes: {
      items: joinVpcAttributes(reading.piles.get(vpcAttributes)?.candidates ?? [], vpcAttributes, log),
      coverage: coverage(reading, vpcAttributes),
    },
    natGateways: plain(natGateways),
    internetGateways: plain(internetGateways),
    egressOnlyInternetGateways: plain(egressOnlyInternetGateways),
    securityGroups: groupsOf(reading, candidates),
    networkAcls: collect(networkAcls, networkAclFacts),
    vpcEndpoints: plain(vpcEndpoints),
    networkInterfaces: plain(networkInterfaces),
    instances: plain(instances),
    transitGateways: plain(transitGateways),
    transitGatewayVpcAttachments: plain(transitGatewayVpcAttachments),
    transitGatewayAttachments: plain(transitGatewayAttachments),
    transitGatewayRouteTables: plain(transitGatewayRouteTables),
    transitGatewayRoutes: collect(transitGatewayRoutes, transitGatewayRouteFacts),
    vpcPeeringConnections: plain(vpcPeeringConnections),
    prefixLists: {
      items: joinPrefixLists(reading.piles.get(prefixLists)?.candidates ?? [], candidates(prefixListEntries), log),
      coverage: orParts(coverage(reading, prefixLists), reading, prefixListEntries),
    },
    blockPublicAccessOptions: plain(blockPublicAccessOptions),
    blockPublicAccessExclusions: plain(blockPublicAccessExclusions),
    encryptionControls: plain(encryptionControls),
    dhcpOptions: collect(dhcpOptions, dhcpOptionsData),
    addresses: plain(addresses),
    vpnGateways: plain(vpnGateways),
    carrierGateways: plain(carrierGateways),
    localGateways: plain(localGateways),
    networkInsightsAnalyses: plain(networkInsightsAnalyses),
  };
  explainEmptyRouteTables(reading, snapshot, log);
  return { ...snapshot, diagnostics: log.finish() };
}

/** What sends through network connectors, and the connectors. */
function throughConnectors(collect: <T>(kind: Kind, toData: (candidate: Candidate) => T) => Collection<T>) {
  return {
    webFunctions: collect(webFunctions, ({ data }): WebFunctionNames => data),
    webFunctionEndpoints: collect(webFunctionEndpoints, webEndpointFacts),
    webFunctionRevisions: collect(webFunctionRevisions, webRevisionFacts),
    networkConnectors: collect(networkConnectors, networkConnectorFacts),
    microvms: collect(microvms, microvmFacts),
  };
}

/** What most kinds are in most pastes. */
const ABSENT: Collection<never> = { items: [], coverage: { kind: 'absent' } };

function found<T>({ id, place, fields }: Candidate, data: T): Found<T> {
  return fields === undefined ? { id, data, place } : { id, data, place, fields };
}

/** The coverage of a list; where only parts of its elements were pasted, it is partial by nature. */
function orParts(whole: Coverage, reading: Reading, parts: Kind): Coverage {
  if (whole.kind !== 'absent' || !reading.piles.has(parts)) return whole;
  return { kind: 'partial', reason: `only ${parts.label} were pasted` };
}

function groupsOf(reading: Reading, candidates: (kind: Kind) => readonly Candidate[]): Collection<SecurityGroupFacts> {
  const described = coverage(reading, securityGroups, securityGroupsForVpc);
  return {
    items: joinSecurityGroups(reading, candidates),
    coverage: orParts(described, reading, securityGroupRules),
  };
}

/** Groups from all three commands; rules fill in only what a described group does not say itself (SG-11). */
function joinSecurityGroups(
  reading: Reading,
  candidates: (kind: Kind) => readonly Candidate[],
): readonly Found<SecurityGroupFacts>[] {
  const toGroup = (candidate: Candidate): Found<SecurityGroupFacts> => found(candidate, securityGroupFacts(candidate));
  const described = candidates(securityGroups).map(toGroup);
  const others = candidates(securityGroupsForVpc).map(toGroup);
  const ofRules = groupRules(candidates(securityGroupRules), reading.piles.get(securityGroupRules)?.listings ?? []);
  const joined = new Map<string, Found<SecurityGroupFacts>>();
  // Two that were described under one id are two, and it is not known which of them is meant (FMT-23).
  const doubles: Found<SecurityGroupFacts>[] = [];
  for (const group of described) {
    if (joined.has(canonicalId(group.id))) doubles.push(group);
    else joined.set(canonicalId(group.id), group);
  }
  for (const group of [...others, ...ofRules]) {
    const key = canonicalId(group.id);
    const before = joined.get(key);
    joined.set(key, before === undefined ? group : { ...before, data: fill(before.data, group.data) });
  }
  return [...joined.values(), ...doubles];
}

function fill(a: SecurityGroupFacts, b: SecurityGroupFacts): SecurityGroupFacts {
  return {
    vpcId: a.vpcId ?? b.vpcId,
    egress: a.egress ?? b.egress,
    ingress: a.ingress ?? b.ingress,
    egressIncomplete: a.egress === null ? b.egressIncomplete : a.egressIncomplete,
    ingressIncomplete: a.ingress === null ? b.ingressIncomplete : a.ingressIncomplete,
  };
}

function explainEmptyRouteTables(reading: Reading, snapshot: Omit<Snapshot, 'diagnostics'>, log: Log): void {
  const pile = reading.piles.get(routeTables);
  if (pile === undefined || pile.candidates.length > 0) return;
  const known = snapshot.functions.items[0]?.data.VpcConfig?.VpcId ?? snapshot.subnets.items[0]?.data.VpcId ?? null;
  for (const { command, place } of pile.listings) log.say(onEmptyRouteTables(command, known), place);
}
