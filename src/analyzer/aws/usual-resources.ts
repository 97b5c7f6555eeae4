/** Resources that most pastes hold: a function, and what stands between it and the internet in most VPCs. The others load when one is met. */
import { lambdaFunction } from './resources/function.ts';
import { internetGateway } from './resources/internet-gateway.ts';
import { natGateway } from './resources/nat-gateway.ts';
import { networkAcl } from './resources/network-acl.ts';
import { routeTable } from './resources/route-table.ts';
import { securityGroup } from './resources/security-group.ts';
import { subnet } from './resources/subnet.ts';
import { vpc } from './resources/vpc.ts';
import type { Resource } from './schema.ts';

/** Each of them; what every VPC or account has is one. */
export const USUAL: readonly Resource[] = [
  lambdaFunction,
  internetGateway,
  natGateway,
  networkAcl,
  routeTable,
  securityGroup,
  subnet,
  vpc,
];

/** Lists that no VPC, and no account with a function in a VPC, has empty; any other list may well be. */
const NEVER_EMPTY: ReadonlySet<string> = new Set(
  USUAL.flatMap(({ inEveryVpc, inEveryAccount, wrappers }) =>
    inEveryVpc === true || inEveryAccount === true ? wrappers : [],
  ),
);

/** Whether a list that is empty says something about the command. */
export const isNeverEmpty = (list: string): boolean => NEVER_EMPTY.has(list);
