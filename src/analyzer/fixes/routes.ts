/** Fixes that several findings share: a way out over NAT, over IPv6, or by leaving the trap subnet. */
import type { FactValues } from '../path/facts.ts';
import { ec2, fix, updateFunction } from './change.ts';
import type { Fix } from './types.ts';
import { FREE, natMonth } from './prices.ts';

/** What a fix may use of the function that it is for. */
interface Circumstances {
  readonly subnetIds: readonly string[];
  readonly securityGroups: readonly string[];
}

/** A default route to an existing NAT gateway, or a new one first. */
export function natRouteFixes(
  operation: 'CreateRoute' | 'ReplaceRoute',
  table: string,
  nat: string | null,
  vpc: string | null,
  destination: string,
): Fix[] {
  const route = (NatGatewayId: string) =>
    ec2(operation, { RouteTableId: table, DestinationCidrBlock: destination, NatGatewayId });
  const warning = 'This changes the route for everything in the subnets of that table.';
  if (nat)
    return [fix(`Route to NAT gateway ${nat}`, [route(nat)], { monthlyCost: 'no new charge by the hour', warning })];
  const regional = ec2('CreateNatGateway', { VpcId: vpc ?? '<vpc id>', AvailabilityMode: 'regional' });
  return [
    fix('Create a regional NAT gateway and route to it', [regional, route('<new NAT gateway>')], {
      monthlyCost: `as a zonal one in each zone in use (AWS's price page decides): ${natMonth()}`,
      warning: `${warning} Wait until the NAT gateway is available.`,
    }),
  ];
}

/** `::/0` to an egress-only internet gateway: free, and nothing gets in. */
export function egressOnlyFixes(table: string, vpc: string | null, replace = false): Fix[] {
  const create = ec2('CreateEgressOnlyInternetGateway', { VpcId: vpc ?? '<vpc id>' });
  const route = ec2(replace ? 'ReplaceRoute' : 'CreateRoute', {
    RouteTableId: table,
    DestinationIpv6CidrBlock: '::/0',
    EgressOnlyInternetGatewayId: '<new egress-only internet gateway>',
  });
  return [fix('Add an egress-only internet gateway', [create, route], { monthlyCost: FREE })];
}

/** Out of the public-subnet trap, cheapest first. */
export function trapFixes(
  values: FactValues['igw-without-public-ip'],
  { securityGroups, subnetIds }: Circumstances,
): Fix[] {
  const { name, privateSubnets } = values;
  const fixes: Fix[] = [];
  const FunctionName = name ?? '<function>';
  fixes.push(
    fix(
      'Detach the function, if it needs nothing private',
      [updateFunction({ FunctionName, VpcConfig: { SubnetIds: [], SecurityGroupIds: [] } })],
      {
        monthlyCost: FREE,
        warning: 'The function then reaches nothing private in the VPC.',
      },
    ),
  );
  if (privateSubnets.length > 0) {
    const groups = securityGroups.length > 0 ? [...securityGroups] : ['<security group>'];
    const move = updateFunction({
      FunctionName,
      VpcConfig: { SubnetIds: [...privateSubnets], SecurityGroupIds: groups },
    });
    fixes.push(
      fix('Attach the function to subnets behind the NAT gateway', [move], {
        monthlyCost: 'no new charge by the hour',
      }),
    );
    return fixes;
  }
  fixes.push(newPrivateSubnet(values, { securityGroups, subnetIds }));
  return fixes;
}

/** A NAT gateway in the public subnet, where none works yet, and the function in a private one. */
function newPrivateSubnet(
  { name, nat, table, hostsNat, vpc }: FactValues['igw-without-public-ip'],
  { securityGroups, subnetIds }: Circumstances,
): Fix {
  const FunctionName = name ?? '<function>';
  const created = nat
    ? []
    : [
        ec2('AllocateAddress', { Domain: 'vpc' }),
        ec2('CreateNatGateway', {
          SubnetId: subnetIds[0] ?? '<this public subnet>',
          AllocationId: '<new Elastic IP>',
        }),
      ];
  const changes = [
    ...created,
    ec2('CreateRouteTable', { VpcId: vpc ?? '<vpc id>' }),
    ec2('CreateRoute', {
      RouteTableId: '<new route table>',
      DestinationCidrBlock: '0.0.0.0/0',
      NatGatewayId: nat ?? '<new NAT gateway>',
    }),
    ec2('AssociateRouteTable', { RouteTableId: '<new route table>', SubnetId: '<private subnet>' }),
    updateFunction({
      FunctionName,
      VpcConfig: {
        SubnetIds: ['<private subnet>'],
        SecurityGroupIds: securityGroups.length > 0 ? [...securityGroups] : ['<security group>'],
      },
    }),
  ];
  const warning = `Keep ${table} as it is: the NAT gateway needs its route to the internet gateway${hostsNat ? ` (${hostsNat} uses it)` : ''}. The function is attached to another subnet.`;
  return fix(
    nat
      ? 'Attach the function to a private subnet behind the NAT gateway'
      : 'Put a NAT gateway in this public subnet and attach the function to a private one',
    changes,
    { monthlyCost: nat ? 'no new charge by the hour' : natMonth(), warning },
  );
}
