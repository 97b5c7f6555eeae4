import { ec2, fix } from '../../fixes/change.ts';
import { FREE } from '../../fixes/prices.ts';
import { define } from './define.ts';

export default define({
  id: 'block-public-access',
  area: 'filters',
  severity: 'error',
  rules: ['BPA-2', 'BPA-3', 'BPA-4', 'BPA-7'],
  title: 'VPC Block Public Access is on',
  lesson: null,
  because: ({ mode }) => `VPC Block Public Access is in mode ${mode}`,
  severityOf: ({ sure }) => (sure ? 'error' : 'warning'),
  texts: ({ mode, subnet, managed, exclusionsAllowed }) => ({
    found: `VPC Block Public Access is in mode ${mode}, and no exclusion that would help covers ${subnet ?? 'the VPC'}.`,
    why: 'It drops traffic at internet gateways for the whole account and Region, whatever the routes say.',
    next: managed
      ? 'A policy of your organization manages it; ask there.'
      : exclusionsAllowed
        ? 'Exclude the subnet whose packets touch the gateway, or change the mode.'
        : 'Exclusions are not allowed here; ask who set it.',
  }),
  fixes: ({ subnet, managed, exclusionsAllowed, mode, direct, vpc }) =>
    managed
      ? []
      : [
          ...(exclusionsAllowed
            ? [
                fix(
                  subnet ? 'Exclude the subnet' : 'Exclude the VPC',
                  [
                    ec2('CreateVpcBlockPublicAccessExclusion', {
                      // A regional NAT gateway has no subnet; only its VPC can be excluded (BPA-4).
                      ...(subnet ? { SubnetId: subnet } : { VpcId: vpc ?? '<vpc id>' }),
                      InternetGatewayExclusionMode:
                        mode === 'block-bidirectional' && !direct ? 'allow-egress' : 'allow-bidirectional',
                    }),
                  ],
                  { monthlyCost: FREE },
                ),
              ]
            : []),
          ...(mode === 'block-bidirectional' && !direct
            ? [
                fix(
                  'Block inbound only',
                  [ec2('ModifyVpcBlockPublicAccessOptions', { InternetGatewayBlockMode: 'block-ingress' })],
                  { monthlyCost: FREE, warning: 'This changes the whole account in this Region.' },
                ),
              ]
            : []),
        ],
});
