/** What a paste holds once it is understood: AWS resources by kind, each with its place in the text. */
import type { Diagnostic, Paste, Path } from '../paste/types.ts';
import type * as aws from '../aws/sdk.ts';
import type { Cidr } from '../network/address.ts';
import type { Coverage } from './claims.ts';

export type { Coverage, Filter, Scope } from './claims.ts';

/** Where a value stands: which document, and where in it. */
export interface Place {
  readonly document: number;
  readonly path: Path;
}

/** A resource as pasted. Unknown keys are kept in `data` and ignored; keys with a value of the wrong type are dropped. */
export interface Found<T> {
  readonly id: string;
  readonly data: T;
  readonly place: Place;
  /**
   * Paths (from the document's root) of fields that do not stand at `place.path` + name, because `--query` renamed or
   * loosened them. `placeOf` in `place.ts` takes them into account.
   */
  readonly fields?: Readonly<Record<string, Path>>;
}

export interface Collection<T> {
  readonly items: readonly Found<T>[];
  readonly coverage: Coverage;
}

/** A security-group rule with its place, whichever command printed it. */
export interface Permission {
  readonly data: aws.IpPermission;
  readonly place: Place;
}

/** A security group, from `describe-security-groups` or put together from `describe-security-group-rules`. */
export interface SecurityGroupFacts {
  readonly vpcId: string | null;
  /** null: these rules were not in the paste (SG-2), which is not the same as an empty list (SG-1). */
  readonly egress: readonly Permission[] | null;
  readonly ingress: readonly Permission[] | null;
  /** A rule list that was cut: what it lacks is unknown. */
  readonly egressIncomplete: boolean;
  readonly ingressIncomplete: boolean;
}

/** A network ACL; `entriesIncomplete` when its entries were cut or missing from the paste. */
export interface NetworkAclFacts {
  readonly acl: aws.NetworkAcl;
  readonly entriesIncomplete: boolean;
}

export interface PrefixListFacts {
  readonly name: string | null;
  /** `AWS` marks an AWS-managed list; null when unknown. */
  readonly ownerId: string | null;
  /** A list holds addresses of one family; null when the paste does not tell which. */
  readonly family: 'ipv4' | 'ipv6' | null;
  /** CIDRs; null when the entries were not pasted. */
  readonly entries: readonly string[] | null;
}

export interface VpcAttributes {
  readonly enableDnsSupport: boolean | null;
  readonly enableDnsHostnames: boolean | null;
}

/** A route table; `routesIncomplete`/`associationsIncomplete` when that list was cut, elided, or not in the paste. */
export interface RouteTableFacts {
  readonly table: aws.RouteTable;
  /** The destination of each route as a block; null for a prefix list, and for what cannot be read. */
  readonly blocks: readonly (Cidr | null)[];
  readonly routesIncomplete: boolean;
  readonly associationsIncomplete: boolean;
}

/** Routes of a transit-gateway route table, from `search-transit-gateway-routes`. */
export interface TransitGatewayRoutes {
  /** From the command line above the output; null when not known. */
  readonly routeTableId: string | null;
  readonly routes: readonly aws.TransitGatewayRoute[];
  /** `AdditionalRoutesAvailable`, a filter, or a cut: more routes may exist. */
  readonly incomplete: boolean;
}

/** A version of a network connector (FN-24); null marks what the paste does not show whole. */
export interface NetworkConnectorFacts {
  readonly arn: string | null;
  readonly name: string | null;
  readonly version: number | null;
  readonly state: string | null;
  readonly stateReasonCode: string | null;
  readonly updateStatus: string | null;
  readonly subnetIds: readonly string[] | null;
  readonly groupIds: readonly string[] | null;
  /** `IPv4` or `DualStack`. */
  readonly protocol: string | null;
  readonly computeTypes: readonly string[];
}

/** A revision of a Web Function, and the connector that it names (FN-23). */
export interface WebRevisionFacts {
  readonly functionName: string | null;
  readonly revisionId: string;
  readonly state: string | null;
  /** The ARN with its version; null for none. */
  readonly connector: string | null;
  /** False where the part that would name a connector was not pasted whole: then null says nothing. */
  readonly isRead: boolean;
}

/** How an endpoint splits requests over revisions (FN-26); null when that list was cut or not pasted. */
export interface WebEndpointFacts {
  readonly functionName: string | null;
  readonly endpointName: string;
  readonly endpointType: string | null;
  readonly weights: readonly { readonly revisionId: string; readonly weight: number }[] | null;
}

/** A MicroVM and its egress connectors (FN-8); null when the paste does not show them. */
export interface MicrovmFacts {
  readonly state: string | null;
  readonly connectors: readonly string[] | null;
}

/** The name of a Web Function, for pastes that show no more of it. */
export interface WebFunctionNames {
  readonly FunctionName?: string;
  readonly FunctionArn?: string;
}

/** One recognised (or not recognised) document, for the list of what was read. */
export interface DocumentSummary {
  /** Index into `Paste.documents`; a document with several lists has several summaries. */
  readonly document: number;
  /** `describe-route-tables`, …; null when not recognised. */
  readonly command: string | null;
  /** Plain name: "route tables", "subnets", … */
  readonly label: string;
  readonly count: number;
  /** Names of top-level keys that nothing here understands. */
  readonly ignored: readonly string[];
}

export interface Snapshot {
  /** The paste it was gathered from: where every place can be looked up. */
  readonly paste: Paste;
  readonly documents: readonly DocumentSummary[];
  readonly diagnostics: readonly Diagnostic[];
  /** Region names seen in ARNs, Availability Zones, service names and command lines; sorted. */
  readonly regions: readonly string[];
  readonly functions: Collection<aws.FunctionConfiguration>;
  readonly capacityProviders: Collection<aws.CapacityProvider>;
  readonly webFunctions: Collection<WebFunctionNames>;
  readonly webFunctionEndpoints: Collection<WebEndpointFacts>;
  readonly webFunctionRevisions: Collection<WebRevisionFacts>;
  readonly networkConnectors: Collection<NetworkConnectorFacts>;
  readonly microvms: Collection<MicrovmFacts>;
  /** Includes tables made of loose routes (`--query Routes`, the console's Routes tab): their id starts with `(`. */
  readonly routeTables: Collection<RouteTableFacts>;
  readonly subnets: Collection<aws.Subnet>;
  readonly vpcs: Collection<aws.Vpc>;
  readonly vpcAttributes: Collection<VpcAttributes>;
  readonly natGateways: Collection<aws.NatGateway>;
  readonly internetGateways: Collection<aws.InternetGateway>;
  readonly egressOnlyInternetGateways: Collection<aws.EgressOnlyInternetGateway>;
  readonly securityGroups: Collection<SecurityGroupFacts>;
  readonly networkAcls: Collection<NetworkAclFacts>;
  readonly vpcEndpoints: Collection<aws.VpcEndpoint>;
  readonly networkInterfaces: Collection<aws.NetworkInterface>;
  readonly instances: Collection<aws.Instance>;
  readonly transitGateways: Collection<aws.TransitGateway>;
  readonly transitGatewayVpcAttachments: Collection<aws.TransitGatewayVpcAttachment>;
  readonly transitGatewayAttachments: Collection<aws.TransitGatewayAttachment>;
  readonly transitGatewayRouteTables: Collection<aws.TransitGatewayRouteTable>;
  readonly transitGatewayRoutes: Collection<TransitGatewayRoutes>;
  readonly vpcPeeringConnections: Collection<aws.VpcPeeringConnection>;
  readonly prefixLists: Collection<PrefixListFacts>;
  readonly blockPublicAccessOptions: Collection<aws.VpcBlockPublicAccessOptions>;
  readonly blockPublicAccessExclusions: Collection<aws.VpcBlockPublicAccessExclusion>;
  readonly encryptionControls: Collection<aws.VpcEncryptionControl>;
  readonly dhcpOptions: Collection<aws.DhcpOptions>;
  readonly addresses: Collection<aws.Address>;
  readonly vpnGateways: Collection<aws.VpnGateway>;
  readonly carrierGateways: Collection<aws.CarrierGateway>;
  readonly localGateways: Collection<aws.LocalGateway>;
  readonly networkInsightsAnalyses: Collection<aws.NetworkInsightsAnalysis>;
  readonly networkInsightsPaths: Collection<aws.NetworkInsightsPath>;
}
