/** Fixes of the public-subnet trap: by leaving the subnet, or the VPC. */
import type { FactValues } from '../path/facts.ts';
import { ec2, fix, updateFunction } from './change.ts';
import { natMonth } from './prices.ts';
import { detachFixes } from './routes.ts';
import type { Fix } from './types.ts';

/** What a fix may use of the function that it is for. */
interface Circumstances {
  readonly subnetIds: readonly string[];
  readonly securityGroups: readonly string[];
}

/** Out of the public-subnet trap, cheapest first. */
export function trapFixes(
  values: FactValues['igw-without-public-ip'],
  { securityGroups, subnetIds }: Circumstances,
): Fix[] {
  const { name, privateSubnets } = values;
  const FunctionName = name ?? '<function>';
  const fixes = detachFixes({ functionName: FunctionName, sender: 'function' });
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
  { name, nat, tables, hostsNat, vpc }: FactValues['igw-without-public-ip'],
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
  const warning = `Keep ${tables.join(' and ')} as it is: the NAT gateway needs its route to the internet gateway${hostsNat ? ` (${hostsNat} uses it)` : ''}. The function is attached to another subnet.`;
  return fix(
    nat
      ? 'Attach the function to a private subnet behind the NAT gateway'
      : 'Put a NAT gateway in this public subnet and attach the function to a private one',
    changes,
    { monthlyCost: nat ? 'no new charge by the hour' : natMonth(), warning },
  );
}
