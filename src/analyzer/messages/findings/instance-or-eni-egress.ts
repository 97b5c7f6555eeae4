import { define } from './define.ts';

export default define({
  id: 'instance-or-eni-egress',
  area: 'targets',
  severity: 'note',
  rules: ['TGT-5', 'NI-9'],
  title: 'The way out is an instance',
  lesson: 'nat-done-right',
  texts: ({ target }) => ({
    found: `The route leads to ${target}, an instance or interface of yours.`,
    why: 'Whether it forwards and translates is decided inside its operating system, which no describe call shows.',
    next: 'Check that IP forwarding and address translation are on there.',
  }),
});
