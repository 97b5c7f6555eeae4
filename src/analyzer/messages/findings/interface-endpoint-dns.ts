import { ec2, fix } from '../../fixes/change.ts';
import { FREE } from '../../fixes/prices.ts';
import { define } from './define.ts';

export default define({
  id: 'interface-endpoint-dns',
  area: 'services',
  severity: 'warning',
  rules: ['VPCE-3', 'VPCE-9', 'DNS-3'],
  title: 'The endpoint exists, and the name does not lead to it',
  lesson: 'aws-services',
  texts: ({ endpoint, service, why }) => ({
    found:
      why === 'no-private-dns'
        ? `${endpoint} is an interface endpoint for ${service}, which offers no private DNS.`
        : why === 'attributes'
          ? `${endpoint} has private DNS, and a DNS attribute of the VPC is off.`
          : `Private DNS is off for ${endpoint}.`,
    why: `The usual name of ${service} still resolves to public addresses, so the SDK takes the internet path unless it is told the endpoint's own name.`,
    next:
      why === 'no-private-dns'
        ? 'Use the gateway endpoint, which is free, or give the SDK the endpoint URL.'
        : why === 'attributes'
          ? 'Switch both DNS attributes of the VPC on.'
          : 'Switch private DNS on for the endpoint.',
  }),
  fixes: ({ endpoint, why }, { vpcId }) =>
    why === 'private-dns-off'
      ? [
          fix(
            'Switch private DNS on',
            [ec2('ModifyVpcEndpoint', { VpcEndpointId: endpoint, PrivateDnsEnabled: true })],
            { monthlyCost: FREE },
          ),
        ]
      : why === 'attributes'
        ? [
            fix(
              'Switch the DNS attributes on',
              [
                ec2('ModifyVpcAttribute', { VpcId: vpcId ?? '<vpc id>', EnableDnsSupport: { Value: true } }),
                ec2('ModifyVpcAttribute', { VpcId: vpcId ?? '<vpc id>', EnableDnsHostnames: { Value: true } }),
              ],
              { monthlyCost: FREE },
            ),
          ]
        : [],
});
