import { define } from './define.ts';

export default define({
  id: 'managed-instances',
  area: 'function',
  severity: 'note',
  rules: ['FN-7'],
  title: 'The function runs on Lambda Managed Instances',
  lesson: null,
  texts: ({ name, provider, pasted }) => ({
    found: `${name} runs on instances of capacity provider ${provider}${pasted ? '' : ', which was not pasted'}.`,
    why: 'Its network is the one of the capacity provider: EC2 instances in your VPC, which may have public IPv4 addresses, unlike ordinary functions.',
    next: pasted
      ? 'Check whether those instances get public IPv4 addresses.'
      : 'Paste the output of get-capacity-provider.',
  }),
});
