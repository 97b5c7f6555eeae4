import { define } from './define.ts';

export default define({
  id: 'config-update-in-progress',
  area: 'function',
  severity: 'warning',
  rules: ['FN-10'],
  title: 'The pasted configuration may not be the one that runs',
  lesson: 'debugging-a-timeout',
  texts: ({ name, status, reason }) => ({
    found: `LastUpdateStatus of ${name} is ${status}${reason ? ` (${reason})` : ''}.`,
    why:
      status.toLowerCase() === 'failed'
        ? 'After a failed update Lambda keeps running the previous configuration, so the subnets shown here may not be in use.'
        : 'Until the update ends, invocations run with the previous configuration, so the subnets shown here may not be in use yet.',
    next: 'Read the configuration again when LastUpdateStatus is Successful, and paste that.',
  }),
});
