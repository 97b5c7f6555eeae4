/** Fixes that several findings share: a way out over NAT, over IPv6, or by detaching. */
import type { LiveInstance, MissingGateway, RouteTo } from '../path/facts.ts';
import { ec2, fix, updateFunction } from './change.ts';
import type { Change, Fix, Sender } from './types.ts';
import { FREE, natMonth } from './prices.ts';

/** Ways out of a VPC for IPv4, as far as the paste shows them. */
interface Ways {
  readonly vpc: string | null;
  readonly nat: string | null;
  readonly instance: LiveInstance | null;
  readonly gateway: MissingGateway | null;
}

/** Whom a fix is for. */
interface Whom {
  readonly functionName: string | null;
  readonly sender: Sender;
}

/** A default route to what translates already; else, cheapest first, out of the VPC, or a new NAT gateway (COST-2). */
export function natRouteFixes(
  operation: 'CreateRoute' | 'ReplaceRoute',
  { tables, destinations }: { readonly tables: readonly string[]; readonly destinations: readonly string[] },
  { vpc, nat, instance, gateway }: Ways,
  sender: Whom,
): Fix[] {
  const routes = (to: { NatGatewayId: string } | { NetworkInterfaceId: string }) =>
    tables.flatMap((RouteTableId) =>
      destinations.map((DestinationCidrBlock) => ec2(operation, { RouteTableId, DestinationCidrBlock, ...to })),
    );
  const warning = `This changes the route for everything in the subnets of ${tables.length > 1 ? 'those tables' : 'that table'}.`;
  const monthlyCost = 'no new charge by the hour';
  if (nat) return [fix(`Route to NAT gateway ${nat}`, routes({ NatGatewayId: nat }), { monthlyCost, warning })];
  if (instance) return [toInstance(instance, routes({ NetworkInterfaceId: instance.interface }), warning)];
  const regional = ec2('CreateNatGateway', { VpcId: vpc ?? '<vpc id>', AvailabilityMode: 'regional' });
  return [
    ...detachFixes({ ...sender, functionName: sender.functionName ?? '<function>' }),
    fix(
      gateway === null
        ? 'Create a regional NAT gateway and route to it'
        : 'Give the VPC an internet gateway, create a regional NAT gateway and route to it',
      [...attach(gateway, vpc), regional, ...routes({ NatGatewayId: '<new NAT gateway>' })],
      {
        monthlyCost: `${natMonth()}; taken to cost as much as a zonal one in each zone in use`,
        warning,
      },
    ),
  ];
}

/** What a NAT gateway needs of a VPC that has no internet gateway (NAT-5, NAT-10): the one that hangs on nothing, or a new one. */
const attach = (gateway: MissingGateway | null, vpc: string | null): Change[] =>
  gateway === null
    ? []
    : [
        ...(gateway.id === null ? [ec2('CreateInternetGateway', {})] : []),
        ec2('AttachInternetGateway', {
          InternetGatewayId: gateway.id ?? '<new internet gateway>',
          VpcId: vpc ?? '<vpc id>',
        }),
      ];

/** A public NAT gateway in the place of one that does not lead out, with the routes that used that one. */
export function newNatFix(title: string, publicSubnet: string, routes: readonly RouteTo[], vpcId: string | null): Fix {
  return fix(
    title,
    [
      ec2('AllocateAddress', { Domain: 'vpc' }),
      ec2('CreateNatGateway', { SubnetId: publicSubnet, AllocationId: '<new Elastic IP>' }),
      ...routes.map(({ table, destination }) =>
        ec2('ReplaceRoute', {
          RouteTableId: table,
          DestinationCidrBlock: destination,
          NatGatewayId: '<new NAT gateway>',
        }),
      ),
    ],
    {
      monthlyCost: natMonth(),
      warning:
        routes.length === 0
          ? `Then point the default route of the function's table at it${vpcId ? ` in ${vpcId}` : ''}, and delete the old one.`
          : 'Delete the old one afterwards. This changes the route for everything in the subnets of those tables.',
    },
  );
}

/** A NAT instance forwards only with its source/destination check off (NI-3). */
const toInstance = (at: LiveInstance, routes: readonly Change[], warning: string): Fix =>
  fix(
    `Route to ${at.interface} of the running instance ${at.instance}`,
    at.checked
      ? [
          ec2('ModifyNetworkInterfaceAttribute', {
            NetworkInterfaceId: at.interface,
            SourceDestCheck: { Value: false },
          }),
          ...routes,
        ]
      : routes,
    {
      monthlyCost: 'no new charge by the hour',
      warning: `${warning} Its system must forward and translate addresses.`,
    },
  );

/** The free way out, of a function that is attached by its own configuration. */
export const detachFixes = ({ functionName, sender }: Whom): Fix[] =>
  functionName === null || sender !== 'function'
    ? []
    : [
        fix(
          'Detach the function, if it needs nothing private',
          [updateFunction({ FunctionName: functionName, VpcConfig: { SubnetIds: [], SecurityGroupIds: [] } })],
          { monthlyCost: FREE, warning: 'The function then reaches nothing private in the VPC.' },
        ),
      ];

/** `::/0` to an egress-only internet gateway: free, and nothing gets in. */
export function egressOnlyFixes(tables: readonly string[], vpc: string | null, replace = false): Fix[] {
  const create = ec2('CreateEgressOnlyInternetGateway', { VpcId: vpc ?? '<vpc id>' });
  const routes = tables.map((RouteTableId) =>
    ec2(replace ? 'ReplaceRoute' : 'CreateRoute', {
      RouteTableId,
      DestinationIpv6CidrBlock: '::/0',
      EgressOnlyInternetGatewayId: '<new egress-only internet gateway>',
    }),
  );
  return [fix('Add an egress-only internet gateway', [create, ...routes], { monthlyCost: FREE })];
}
