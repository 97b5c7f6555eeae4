import { ec2, fix } from '../../fixes/change.ts';
import { FREE } from '../../fixes/prices.ts';
import { define } from './define.ts';

export default define({
  id: 'dns-support-off',
  area: 'services',
  severity: 'error',
  rules: ['DNS-2'],
  title: 'Name resolution is off in the VPC',
  lesson: 'aws-services',
  because: ({ vpc }) => `enableDnsSupport is off in ${vpc}, so no name resolves`,
  texts: ({ vpc }) => ({
    found: `enableDnsSupport of ${vpc} is false.`,
    why: 'The resolver of the VPC does not answer, so every call by name fails.',
    next: 'Switch it on.',
  }),
  fixes: ({ vpc }) => [
    fix(
      'Switch DNS support on',
      [ec2('ModifyVpcAttribute', { VpcId: vpc || '<vpc id>', EnableDnsSupport: { Value: true } })],
      { monthlyCost: FREE },
    ),
  ],
});
