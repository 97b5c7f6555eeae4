/** What surrounds the path: every VPC of the documents with its subnets, their ranges, and the table that each uses. */
import type * as aws from '../analyzer/aws/sdk.ts';
import { targetOf } from '../analyzer/aws/targets.ts';
import { effectiveTable } from '../analyzer/path/effective-table.ts';
import { buildModel, type Model, same } from '../analyzer/path/model.ts';
import { namesFor } from '../analyzer/report/names.ts';
import type { Report } from '../analyzer/report/types.ts';
import type { Found, Snapshot } from '../analyzer/snapshot/types.ts';

/** An id, and what people call it. */
export interface Named {
  readonly id: string;
  /** null where it has no Name tag. */
  readonly name: string | null;
}

/** A route as a table prints it; the local ones are left out, since every table has them. */
export interface ShownRoute {
  readonly destination: string;
  readonly target: Named;
  readonly isBlackhole: boolean;
}

export interface ShownSubnet extends Named {
  /** The IPv4 range, then those of IPv6. */
  readonly ranges: readonly string[];
  /** The table that counts; null where the documents do not tell. */
  readonly table: Named | null;
  /** No table names the subnet, so that it uses the main table of its VPC (RT-2). */
  readonly usesMain: boolean;
  readonly routes: readonly ShownRoute[];
  /** AWS's word: a route of the table leads to an internet gateway. */
  readonly isPublic: boolean;
  /** The function sends through it. */
  readonly isUsed: boolean;
}

export interface ShownVpc extends Named {
  readonly ranges: readonly string[];
  readonly subnets: readonly ShownSubnet[];
}

/**
 * The VPCs of a snapshot with their subnets, in the order of the documents.
 * @param report of the same snapshot: it says through which subnets the function sends
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html (public and private subnets)
 */
export function vpcsOf(snapshot: Snapshot, report: Report): readonly ShownVpc[] {
  const model = buildModel(snapshot);
  const used = report.subnets.map(({ subnetId }) => subnetId);
  return snapshot.vpcs.items.map(({ id, data }) => ({
    ...named(snapshot, id),
    ranges: rangesOf(data),
    subnets: snapshot.subnets.items
      .filter((subnet) => same(subnet.data.VpcId, id))
      .map((subnet) => shownSubnet(model, subnet, used)),
  }));
}

function shownSubnet(model: Model, { id, data }: Found<aws.Subnet>, used: readonly (string | null)[]): ShownSubnet {
  const { table, association } = effectiveTable(model, id, null);
  const routes = (table?.data.table.Routes ?? []).map((route) => ({ route, target: targetOf(route) }));
  return {
    ...named(model.snapshot, id),
    ranges: rangesOf(data),
    table: table && named(model.snapshot, table.id),
    usesMain: association === 'main' || association === 'assumed-main',
    routes: routes
      .filter(({ target }) => target.kind !== 'local')
      .map(({ route, target }) => ({
        destination: destinationOf(route),
        target: named(model.snapshot, target.id),
        isBlackhole: route.State === 'blackhole',
      })),
    isPublic: routes.some(({ target }) => target.kind === 'internet-gateway'),
    isUsed: used.some((each) => same(each, id)),
  };
}

const named = (snapshot: Snapshot, id: string): Named => ({ id, name: namesFor(snapshot, new Set([id]))[id] ?? null });

const destinationOf = (route: aws.Route): string =>
  route.DestinationCidrBlock ?? route.DestinationIpv6CidrBlock ?? route.DestinationPrefixListId ?? '';

/** Ranges that are there; one that is being taken away is not (V6-3). */
function rangesOf({ CidrBlock, Ipv6CidrBlockAssociationSet = [] }: aws.Vpc | aws.Subnet): readonly string[] {
  const there = Ipv6CidrBlockAssociationSet.filter(
    ({ Ipv6CidrBlockState }) => Ipv6CidrBlockState?.State === 'associated',
  );
  return [CidrBlock, ...there.map(({ Ipv6CidrBlock }) => Ipv6CidrBlock)].filter((range) => range !== undefined);
}
