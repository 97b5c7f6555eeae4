import { define } from './define.ts';

export default define({
  id: 'encryption-control',
  area: 'filters',
  severity: 'warning',
  rules: ['ENC-2', 'ENC-3'],
  title: 'VPC encryption controls are enforced',
  lesson: null,
  because: ({ vpc }) => `${vpc} enforces encryption in transit, and its endpoints drop plain HTTP`,
  texts: ({ vpc, what, plain }) =>
    plain
      ? {
          found: `${vpc} enforces encryption in transit, and the question is about ${what}, plain HTTP.`,
          why: 'In enforce mode VPC endpoints drop what the application has not encrypted.',
          next: 'Call the service over HTTPS, port 443.',
        }
      : {
          found: `${vpc} enforces encryption in transit without an exclusion for ${what}.`,
          why: 'In enforce mode such things cannot exist or work without an exclusion, so the paste shows a change in progress or a contradiction.',
          next: 'Check the encryption control of the VPC and its exclusions.',
        },
});
