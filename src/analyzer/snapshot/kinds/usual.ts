/** Kinds that most pastes hold: a function, and what stands between it and the internet in most VPCs. The others load when one is met. */
import { lambdaFunction } from '../../aws/resources/function.ts';
import { natGateway } from '../../aws/resources/nat-gateway.ts';
import { internetGateway } from '../../aws/resources/internet-gateway.ts';
import { networkAcl } from '../../aws/resources/network-acl.ts';
import { routeTable } from '../../aws/resources/route-table.ts';
import { subnet } from '../../aws/resources/subnet.ts';
import { securityGroup } from '../../aws/resources/security-group.ts';
import { vpc } from '../../aws/resources/vpc.ts';
import { isFunction } from '../functions.ts';
import { aclHasGaps, gatewayHasGaps, tableHasGaps } from '../gaps.ts';
import { missingOfGateway } from '../nat-gateways.ts';
import { attached } from '../parts/attached.ts';
import { byWrapper, kindFrom } from '../kind.ts';
import type { Kind } from '../kind.ts';

export const functions = kindFrom(lambdaFunction, {
  matches: isFunction,
  missing: (candidate, parts) => parts.use(attached).missingOfFunction(candidate),
});
export const natGateways = kindFrom(natGateway, { missing: missingOfGateway });
export const internetGateways = kindFrom(internetGateway, { gaps: gatewayHasGaps });
export const networkAcls = kindFrom(networkAcl, { gaps: aclHasGaps });
export const routeTables = kindFrom(routeTable, { gaps: tableHasGaps });
export const subnets = kindFrom(subnet);
export const securityGroups = kindFrom(securityGroup);
export const vpcs = kindFrom(vpc);

/** All of them. */
export const usualKinds: readonly Kind[] = [
  functions,
  natGateways,
  internetGateways,
  networkAcls,
  routeTables,
  subnets,
  securityGroups,
  vpcs,
];

/** By the keys that hold lists of them. */
export const usualByWrapper = byWrapper(usualKinds);
