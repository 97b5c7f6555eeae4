import { ec2, fix } from '../../fixes/change.ts';
import { FREE } from '../../fixes/prices.ts';
import { define } from './define.ts';

export default define({
  id: 'instance-source-dest-check',
  area: 'targets',
  severity: 'error',
  rules: ['NI-3'],
  title: 'The source/destination check is on',
  lesson: 'nat-done-right',
  because: ({ interface: eni }) => `the source/destination check of ${eni} is on`,
  texts: ({ interface: eni, instance }) => ({
    found: `SourceDestCheck of ${eni}${instance ? ` (${instance})` : ''} is true.`,
    why: 'With the check on, EC2 drops packets that are not from or to the instance itself, so it cannot forward for others.',
    next: 'Switch the check off for that interface.',
  }),
  fixes: ({ interface: eni }) => [
    fix(
      'Switch the check off',
      [ec2('ModifyNetworkInterfaceAttribute', { NetworkInterfaceId: eni, SourceDestCheck: { Value: false } })],
      { monthlyCost: FREE },
    ),
  ],
});
