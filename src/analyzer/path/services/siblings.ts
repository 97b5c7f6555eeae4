/** Endpoints of services that belong to the one asked for and do not serve it (VPCE-1). */
import { serviceOf } from '../../aws/endpoint-service.ts';
import type { Context } from '../context.ts';
import type { Fact } from '../facts.ts';
import { isDown, type ServiceAsked } from '../hops/service-endpoints.ts';
import { same } from '../model.ts';

/** Words in names of services that say which part of one it is, and not which one. */
const PARTS = new Set(
  'api data runtime agent query ingest streams server connect resource gateway connector fips'.split(' '),
);

/** Services that belong together though their names share no word. */
const TOGETHER = [
  ['events', 'scheduler', 'pipes', 'schemas'],
  ['logs', 'monitoring', 'xray'],
  ['execute-api', 'apigateway'],
  ['ssm', 'ssmmessages', 'ec2messages'],
  ['states', 'sync-states'],
];

const wordsOf = (service: string): string[] => service.split(/[.-]/).filter((word) => !PARTS.has(word));

function belongTogether(a: string, b: string): boolean {
  const words = new Set(wordsOf(a));
  return wordsOf(b).some((word) => words.has(word)) || TOGETHER.some((group) => group.includes(a) && group.includes(b));
}

/** What the reader may take for an endpoint of the service; none where the VPC has none of the kind. */
export function siblings({ model }: Context, vpcId: string | null, { service }: ServiceAsked): Fact[] {
  return model.snapshot.vpcEndpoints.items.flatMap((endpoint): Fact[] => {
    const { VpcEndpointType: type, VpcId: vpc, ServiceName: name } = endpoint.data;
    const serves = serviceOf(name)?.service ?? '';
    if ((type ?? '').toLowerCase() !== 'interface' || serves === service || isDown(endpoint)) return [];
    if ((vpcId !== null && !same(vpc, vpcId)) || !belongTogether(serves, service)) return [];
    const why = service.endsWith('.timestream') ? 'discovery' : 'sibling';
    const values = { endpoint: endpoint.id, serves, service, why } as const;
    return [{ finding: 'endpoint-serves-others', values, places: [endpoint.place] }];
  });
}
