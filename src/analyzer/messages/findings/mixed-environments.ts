import { define } from './define.ts';

export default define({
  id: 'mixed-environments',
  area: 'paste',
  severity: 'warning',
  rules: ['SEL-15', 'NAT-19', 'FN-21'],
  title: 'The paste mixes two VPCs',
  lesson: null,
  texts: ({ what, id, vpc, expected }) => ({
    found: `The ${what} ${id} belongs to ${vpc || 'another VPC'}, the path to ${expected || 'this VPC'}.`,
    why:
      what === 'security group'
        ? 'A group of another VPC counts here only where the two are associated (describe-security-group-vpc-associations). More often the outputs come from different places or times, and nothing certain follows from them together.'
        : 'A route can only name things of its own VPC, so the outputs come from different places or times, and nothing certain follows from them together.',
    next: 'Run the commands again in one account, Region and VPC, and paste those.',
  }),
});
