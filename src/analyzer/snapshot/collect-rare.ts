/** The collections of what few pastes hold. */
import {
  addresses,
  blockPublicAccessExclusions,
  blockPublicAccessOptions,
  capacityProviders,
  carrierGateways,
  dhcpOptions,
  egressOnlyInternetGateways,
  encryptionControls,
  instances,
  localGateways,
  microvms,
  networkConnectors,
  networkInsightsAnalyses,
  networkInsightsPaths,
  networkInterfaces,
  prefixListEntries,
  prefixLists,
  securityGroupRules,
  securityGroupsForVpc,
  transitGatewayAttachments,
  transitGatewayRouteTables,
  transitGatewayRoutes,
  transitGatewayVpcAttachments,
  transitGateways,
  vpcAttributes,
  vpcEndpoints,
  vpcPeeringConnections,
  vpnGateways,
  webFunctionEndpoints,
  webFunctionRevisions,
  webFunctions,
} from './kinds/rare.ts';
import { securityGroups } from './kinds/usual.ts';
import { canonicalId } from '../aws/ids.ts';
import type { Candidate } from './candidate.ts';
import { found } from './collector.ts';
import type { Collector, RareCollections } from './collector.ts';
import { dhcpOptionsData } from './dhcp-options.ts';
import type { Kind } from './kind.ts';
import { microvmFacts } from './microvms.ts';
import { networkConnectorFacts } from './network-connectors.ts';
import { joinPrefixLists } from './prefix-lists.ts';
import { coverage } from './reading.ts';
import type { Reading } from './reading.ts';
import { groupRules } from './security-group-rules.ts';
import { securityGroupFacts } from './security-groups.ts';
import { transitGatewayRouteFacts } from './transit-gateway-routes.ts';
import type { Collection, Coverage, Found, SecurityGroupFacts, WebFunctionNames } from './types.ts';
import { joinVpcAttributes } from './vpc-attributes.ts';
import { webEndpointFacts, webRevisionFacts } from './web-functions.ts';

/** Each of them; those of which the paste says nothing are absent. */
export function collectRare({ reading, log, candidates, collect, plain }: Collector): RareCollections {
  return {
    capacityProviders: plain(capacityProviders),
    webFunctions: collect(webFunctions, ({ data }): WebFunctionNames => data),
    webFunctionEndpoints: collect(webFunctionEndpoints, webEndpointFacts),
    webFunctionRevisions: collect(webFunctionRevisions, webRevisionFacts),
    networkConnectors: collect(networkConnectors, networkConnectorFacts),
    microvms: collect(microvms, microvmFacts),
    vpcAttributes: {
      items: joinVpcAttributes(reading.piles.get(vpcAttributes)?.candidates ?? [], vpcAttributes, log),
      coverage: coverage(reading, vpcAttributes),
    },
    egressOnlyInternetGateways: plain(egressOnlyInternetGateways),
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
    networkInsightsPaths: plain(networkInsightsPaths),
  };
}

/** The coverage of a list; where only parts of its elements were pasted, it is partial by nature. */
function orParts(whole: Coverage, reading: Reading, parts: Kind): Coverage {
  if (whole.kind !== 'absent' || !reading.piles.has(parts)) return whole;
  return { kind: 'partial', reason: `only ${parts.label} were pasted` };
}

/** Groups from all three commands, and from rules alone. */
export function groupsOf({
  reading,
  candidates,
}: Pick<Collector, 'reading' | 'candidates'>): Collection<SecurityGroupFacts> {
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
