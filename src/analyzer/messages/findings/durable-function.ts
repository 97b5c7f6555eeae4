import { define } from './define.ts';

export default define({
  id: 'durable-function',
  area: 'services',
  severity: 'note',
  rules: ['FN-29'],
  title: 'A durable function needs a way to Lambda itself',
  lesson: null,
  severityOf: ({ verdict }) => (verdict === 'reachable' ? 'note' : 'warning'),
  texts: ({ name, verdict, lean }) => ({
    found: `${name} has a DurableConfig and is attached to a VPC; its way to the service lambda is ${verdict}${lean === null ? '' : `, leaning ${lean}`}.`,
    why: 'A durable function saves its progress through the Lambda API, and the library in the function makes that call. AWS does not say this of attached functions; it follows from where the call is made.',
    next:
      verdict === 'reachable'
        ? 'Nothing is needed for that; keep this way open when the routes change.'
        : 'Ask again with lambda as the destination: an interface endpoint for lambda with private DNS, or a way to the internet, settles it.',
  }),
});
