import { define } from './define.ts';

export default define({
  id: 'encryption-control',
  area: 'filters',
  severity: 'warning',
  rules: ['ENC-2'],
  title: 'VPC encryption controls are enforced',
  lesson: null,
  texts: ({ vpc, what }) => ({
    found: `${vpc} enforces encryption in transit without an exclusion for ${what}.`,
    why: 'In enforce mode such things cannot exist or work without an exclusion, so the paste shows a change in progress or a contradiction.',
    next: 'Check the encryption control of the VPC and its exclusions.',
  }),
});
