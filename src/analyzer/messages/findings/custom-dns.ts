import { define, listed } from './define.ts';

export default define({
  id: 'custom-dns',
  area: 'services',
  severity: 'warning',
  rules: ['DNS-4'],
  title: 'The VPC uses DNS servers of its own',
  lesson: 'aws-services',
  because: ({ servers }) => `nothing lets the function ask the VPC's DNS servers (${listed(servers)})`,
  severityOf: ({ blocked }) => (blocked ? 'error' : 'warning'),
  texts: ({ servers, blocked }) => ({
    found: `The DHCP options name ${listed(servers)} as DNS servers.`,
    why: blocked
      ? 'The function cannot reach them on port 53, so no name resolves.'
      : 'They must be reachable on port 53 and must forward to the resolver of the VPC for private names; neither is shown here.',
    next: blocked
      ? 'Open UDP and TCP 53 and a route to them, or use AmazonProvidedDNS.'
      : 'Check them from the subnet, or use AmazonProvidedDNS.',
  }),
});
