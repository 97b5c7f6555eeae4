import { define } from './define.ts';

export default define({
  id: 'not-attached',
  area: 'function',
  severity: 'note',
  rules: ['FN-1', 'FN-3'],
  title: 'The function is not attached to a VPC',
  lesson: 'yes-by-default',
  texts: ({ name }) => ({
    found: `${name} has no VPC configuration, so its connections leave through the network that Lambda owns.`,
    why: 'That way it reaches the IPv4 internet and every public AWS endpoint by default. No route table, security group or NAT gateway of yours is on its path.',
    next: 'If calls still fail, look at the destination, at DNS names and at permissions; attach the function only if it must reach something private.',
  }),
});
