import { define } from './define.ts';

export default define({
  id: 'private-destination',
  area: 'filters',
  severity: 'warning',
  rules: ['DNS-9'],
  title: 'The name may lead to an address inside a VPC',
  lesson: null,
  texts: ({ host, what, kind }) => ({
    found: `${host} is ${what || 'a name that no public server knows'}.`,
    why:
      kind === 'inside'
        ? 'Its address lies inside a VPC, so neither a NAT gateway nor an internet gateway is on the way, and detaching the function would cut it off.'
        : 'Such a name leads to an address inside a VPC or to a public one, as the resource is set. Inside its own VPC it leads to the private one.',
    next: 'Look its address up from inside the VPC and ask for that address, with its port.',
  }),
});
