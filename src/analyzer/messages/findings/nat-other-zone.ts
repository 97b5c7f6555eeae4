import { define } from './define.ts';

export default define({
  id: 'nat-other-zone',
  area: 'nat',
  severity: 'note',
  rules: ['NAT-12', 'AZ-4'],
  title: 'The NAT gateway is in another Availability Zone',
  lesson: 'several-subnets',
  texts: ({ nat, natZone, zone }) => ({
    found: `${nat} is in ${natZone}, the subnet in ${zone}.`,
    why: 'It works. If that zone fails, this subnet loses its way out with it, and traffic between zones is charged.',
    next: 'Consider one NAT gateway per zone if that matters.',
  }),
});
