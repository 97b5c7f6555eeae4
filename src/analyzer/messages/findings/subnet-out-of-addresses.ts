import { define } from './define.ts';

export default define({
  id: 'subnet-out-of-addresses',
  area: 'function',
  severity: 'warning',
  rules: ['AZ-3'],
  title: 'A subnet is out of free addresses, or nearly',
  lesson: 'several-subnets',
  texts: ({ subnet, free }) => ({
    found: `${subnet} has ${String(free)} free ${free === 1 ? 'address' : 'addresses'}.`,
    why: 'Lambda needs a free address there for each network interface it creates or replaces; without one, updates and new interfaces fail while existing ones go on.',
    next: 'Free addresses in that subnet, or attach the function to larger ones.',
  }),
});
