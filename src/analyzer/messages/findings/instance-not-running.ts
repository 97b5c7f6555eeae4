import { ec2, fix } from '../../fixes/change.ts';
import { define } from './define.ts';

export default define({
  id: 'instance-not-running',
  area: 'targets',
  severity: 'error',
  rules: ['NI-2'],
  title: 'The NAT instance is not running',
  lesson: 'nat-done-right',
  because: ({ instance, state }) => `${instance} is ${state}`,
  texts: ({ instance, state }) => ({
    found: `${instance} is ${state}.`,
    why: 'An instance that does not run forwards nothing.',
    next: 'Start it, or route to something that is always there.',
  }),
  fixes: ({ instance, state }) =>
    state === 'stopped' ? [fix('Start the instance', [ec2('StartInstances', { InstanceIds: [instance] })])] : [],
});
