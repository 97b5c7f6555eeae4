/** What a fault is: a change to a draft, with a name for the description; and small hands for reaching into drafts. */
import type { Dice } from '../dice.ts';
import type { Draft } from '../test-vpc.ts';
import { locals } from '../test-vpc.ts';
import type { Route, RouteTable, Subnet, VpcConfig } from '../shapes.ts';

export interface Fault {
  readonly name: string;
  readonly apply: (draft: Draft, dice: Dice) => void;
}

/** Ids of the subnets that the function uses, or would use. */
export function functionSubnets(draft: Draft): string[] {
  const used = draft.provider?.VpcConfig.SubnetIds ?? draft.fn?.VpcConfig?.SubnetIds ?? [];
  return used.length > 0 ? used : subnetsNamed(draft, '10.0.').slice(0, 1);
}

function subnetsNamed(draft: Draft, prefix: string): string[] {
  return (draft.lists.Subnets ?? []).filter((s) => s.CidrBlock?.startsWith(prefix)).map((s) => s.SubnetId);
}

/** One of the function's subnets. */
export function oneSubnet(draft: Draft, dice: Dice): string {
  const list = functionSubnets(draft);
  return list[dice.int(list.length)] ?? '';
}

/** The pasted subnet with this id. */
export function subnetById(draft: Draft, subnetId: string | undefined): Subnet | undefined {
  return draft.lists.Subnets?.find((item) => item.SubnetId === subnetId);
}

/** The table that a subnet is explicitly associated with. */
export function tableOf(draft: Draft, subnetId: string | undefined): RouteTable | undefined {
  return draft.lists.RouteTables?.find((table) => table.Associations?.some((a) => a.SubnetId === subnetId));
}

/** The table of one of the function's subnets. */
export function oneTable(draft: Draft, dice: Dice): RouteTable | undefined {
  return tableOf(draft, oneSubnet(draft, dice));
}

/** The table of the subnet that holds a NAT gateway, an instance or a firewall endpoint. */
export function middleTable(draft: Draft): RouteTable | undefined {
  return tableOf(draft, middleSubnet(draft));
}

/** The subnet of the first thing on the way that lives in one. */
export function middleSubnet(draft: Draft): string | undefined {
  return (
    draft.lists.NatGateways?.find((nat) => nat.SubnetId !== undefined)?.SubnetId ??
    draft.lists.NetworkInterfaces?.[0]?.SubnetId
  );
}

/** Replaces what is not local. */
export function setRoutes(table: RouteTable | undefined, routes: Route[]): void {
  if (table) table.Routes = [...locals(), ...routes];
}

export function addRoutes(table: RouteTable | undefined, ...routes: Route[]): void {
  table?.Routes?.push(...routes);
}

/** The widest routes of a table that are not local. */
export function defaults(table: RouteTable | undefined): Route[] {
  return (table?.Routes ?? []).filter((route) => route.GatewayId !== 'local');
}

/** The target fields of a route, for a second route to the same place. */
export function targetFields(route: Route | undefined): Partial<Route> {
  return Object.fromEntries(
    Object.entries(route ?? {}).filter(
      ([key]) => !key.startsWith('Destination') && key !== 'Origin' && key !== 'State',
    ),
  );
}

export function config(draft: Draft): VpcConfig | undefined {
  return draft.fn?.VpcConfig ?? undefined;
}
