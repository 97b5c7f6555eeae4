import { ec2, fix } from '../../fixes/change.ts';
import { FREE, endpointMonth } from '../../fixes/prices.ts';
import { define } from './define.ts';

export default define({
  id: 'no-way-to-service',
  area: 'services',
  severity: 'error',
  rules: ['VPCE-16'],
  title: 'No endpoint and no internet path for this service',
  lesson: 'aws-services',
  because: ({ service }, { family }) =>
    `there is no VPC endpoint for ${service}${family === 'ipv6' ? ' over IPv6' : ''} and no way to its public address`,
  texts: ({ service, gateway, endpointName, region }, { family }) => ({
    found: `The VPC has no endpoint for ${service}${family === 'ipv6' ? ' that answers over IPv6' : ''}, and the function has no working way to the internet.`,
    why: 'AWS services have public addresses: being inside AWS does not bring a VPC nearer to them.',
    next: gateway
      ? family === 'ipv6'
        ? 'Add a gateway endpoint that answers over IPv6, which is free, or ask over IPv4.'
        : 'Add a gateway endpoint, which is free.'
      : endpointName === null
        ? `Add a way to the internet. To see whether AWS offers an endpoint for it in your Region, run aws ec2 describe-vpc-endpoint-services --query ServiceNames${region === null ? '' : ` --region ${region}`}.`
        : 'Add an interface endpoint with private DNS, or a way to the internet.',
  }),
  fixes: ({ gateway, endpointName, vpc, tables }, { securityGroups, attachedSubnets, family }) => {
    // One for IPv4 may exist already, and the family of an endpoint is another command's business.
    if (endpointName === null || (gateway && family === 'ipv6')) return [];
    const closest = gateway
      ? fix(
          'Add a gateway endpoint',
          [
            ec2('CreateVpcEndpoint', {
              VpcId: vpc ?? '<vpc id>',
              ServiceName: endpointName,
              RouteTableIds: tables.length > 0 ? [...tables] : ['<route table>'],
            }),
          ],
          { monthlyCost: FREE },
        )
      : fix(
          'Add an interface endpoint',
          [
            ec2('CreateVpcEndpoint', {
              VpcEndpointType: 'Interface',
              VpcId: vpc ?? '<vpc id>',
              ServiceName: endpointName,
              SubnetIds: attachedSubnets.length > 0 ? [...attachedSubnets] : ['<subnet>'],
              SecurityGroupIds: [`<group that admits ${securityGroups[0] ?? 'the function'} on 443>`],
              PrivateDnsEnabled: true,
            }),
          ],
          { monthlyCost: endpointMonth() },
        );
    return [closest];
  },
});
