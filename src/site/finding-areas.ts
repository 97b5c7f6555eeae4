/** The areas that the analyzer sorts its findings into, in the order of a path, with their titles. */
import type { Area } from '../analyzer/index.ts';

export const findingAreaTitles: Readonly<Record<Area, string>> = {
  function: 'The function',
  connectors: 'Web Functions and network connectors',
  tables: 'Which route table applies',
  routes: 'Which route wins',
  targets: 'Where a route leads',
  nat: 'NAT gateways',
  ipv6: 'IPv6',
  services: 'AWS services and endpoints',
  filters: 'Filters on the way',
  whole: 'Several subnets',
  paste: 'The paste itself',
};
