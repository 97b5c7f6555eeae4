import { ec2, fix } from '../../fixes/change.ts';
import { FREE, endpointMonth } from '../../fixes/prices.ts';
import { define } from './define.ts';

export default define({
  id: 'no-way-to-service',
  area: 'services',
  severity: 'error',
  rules: ['VPCE-16'],
  title: 'No endpoint and no internet path for this service',
  lesson: 'endpoints-skip-the-internet',
  because: ({ service }) => `there is no VPC endpoint for ${service} and no way to its public address`,
  texts: ({ service, gateway }) => ({
    found: `The VPC has no endpoint for ${service}, and the function has no working way to the internet.`,
    why: 'AWS services have public addresses: being inside AWS does not bring a VPC nearer to them.',
    next: gateway
      ? 'Add a gateway endpoint, which is free.'
      : 'Add an interface endpoint with private DNS, or a way to the internet.',
  }),
  fixes: ({ service, gateway, region, vpc, table }, { securityGroups, attachedSubnets }) => [
    gateway
      ? fix(
          'Add a gateway endpoint',
          [
            ec2('CreateVpcEndpoint', {
              VpcId: vpc ?? '<vpc id>',
              ServiceName: `com.amazonaws.${region ?? '<region>'}.${service}`,
              RouteTableIds: [table ?? '<route table>'],
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
              ServiceName: `com.amazonaws.${region ?? '<region>'}.${service}`,
              SubnetIds: attachedSubnets.length > 0 ? [...attachedSubnets] : ['<subnet>'],
              SecurityGroupIds: [`<group that admits ${securityGroups[0] ?? 'the function'} on 443>`],
              PrivateDnsEnabled: true,
            }),
          ],
          { monthlyCost: endpointMonth() },
        ),
  ],
});
