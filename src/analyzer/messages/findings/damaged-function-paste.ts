import { define } from './define.ts';

export default define({
  id: 'damaged-function-paste',
  area: 'paste',
  severity: 'warning',
  rules: ['FN-5'],
  title: "The function's VPC configuration is incomplete",
  lesson: null,
  texts: ({ name, has, lacks }) => ({
    found: `VpcConfig of ${name} shows ${has} and no ${lacks}.`,
    why: 'An attached function always has both, so part of the output is missing and the missing half may decide.',
    next: 'Paste the whole output of get-function-configuration.',
  }),
});
