/** The way through an interface endpoint: its state and family, then the filters before it (VPCE-2 to VPCE-8). Its policy answers, and stops no packet (VPCE-7). */
import { everywhere } from '../reach-map.ts';
import type { Fact } from '../facts.ts';
import { find } from '../model.ts';
import { inOrder, type NeedFact, type Segment, uniform, withoutBlocks } from '../segment.ts';
import { BLOCK, depends, PASS, unknown } from '../state.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';
import { endpointGroup, toEndpoint } from './endpoint-groups.ts';
import { ownPolicy } from './endpoint-policy.ts';
import { isDown, type Endpoint, type ServiceAsked, USABLE } from './service-endpoints.ts';

/** The way through an interface endpoint whose name resolves privately. */
export function interfaceEndpoint(context: Context, packet: Packet, endpoint: Endpoint, asked: ServiceAsked): Segment {
  const { family } = context;
  const way = toEndpoint(context, packet, endpoint);
  const group = endpointGroup(context, packet, endpoint, asked);
  // What took a detour may come with another address than the group is asked about (SEL-8).
  const isTranslated = way.some(({ needs }) => needs.some(({ need }) => need === 'appliance'));
  const parts = [
    endpointSelf(context, endpoint, asked),
    ...way,
    isTranslated ? withoutBlocks(group, depends('reachable')) : group,
  ];
  const assumptions = find(context.model.snapshot.vpcAttributes, endpoint.data.VpcId)
    ? []
    : ([
        { assumption: 'private-dns-attributes', ids: [endpoint.id], vpcId: endpoint.data.VpcId ?? packet.vpcId },
      ] as const);
  const path = inOrder(...parts);
  return {
    ...path,
    flow: path.flow.starts.length > 0 ? path.flow : everywhere(family, PASS),
    assumptions: [...path.assumptions, ...assumptions],
  };
}

/** Only its creation was pasted, which says nothing of its state since (BAD-19). */
export function stateUnseen(
  { family }: Context,
  { id, data, place }: Endpoint,
  kind: 'interface-endpoint' | 'gateway-endpoint' = 'interface-endpoint',
): Segment {
  const hop = {
    kind,
    id,
    places: [place],
    message: { key: 'endpoint-state', endpoint: id, state: 'not shown' },
    rules: ['VPCE-2', 'BAD-19'],
  } as const;
  const needs: NeedFact[] = [{ need: 'vpc-endpoints', ids: [id], vpcId: data.VpcId ?? null, weight: 3 }];
  return uniform(family, unknown('reachable'), hop, { needs });
}

function endpointSelf(context: Context, endpoint: Endpoint, { service }: ServiceAsked): Segment {
  const { family } = context;
  const { data, id } = endpoint;
  const state: string = data.State ?? USABLE;
  const base = { kind: 'interface-endpoint', id, places: [endpoint.place] } as const;
  const present: Fact = {
    finding: 'interface-endpoint-present',
    values: { endpoint: id, service, ...ownPolicy(data) },
    places: [endpoint.place],
  };
  const type = data.IpAddressType ?? 'ipv4';
  if (!isDown(endpoint) && ((family === 'ipv6' && type === 'ipv4') || (family === 'ipv4' && type === 'ipv6'))) {
    const facts: Fact[] = [
      {
        finding: 'endpoint-not-available',
        values: { endpoint: id, service, state: `${type} only` },
        places: [endpoint.place],
        blocks: true,
      },
    ];
    return uniform(
      family,
      BLOCK,
      { ...base, message: { key: 'endpoint-family', endpoint: id, type }, rules: ['VPCE-8'] },
      { facts },
    );
  }
  if (state !== USABLE) {
    if (state === '') return stateUnseen(context, endpoint);
    const dead = isDown(endpoint);
    const facts: Fact[] = [
      {
        finding: 'endpoint-not-available',
        values: { endpoint: id, service, state },
        places: [endpoint.place],
        ...(dead ? { blocks: true } : { unsure: true }),
      },
    ];
    return uniform(
      family,
      dead ? BLOCK : depends(null),
      { ...base, message: { key: 'endpoint-state', endpoint: id, state }, rules: ['VPCE-2'] },
      {
        facts,
        needs: dead
          ? []
          : [{ need: 'undocumented', ids: [`the endpoint state ${state}`], vpcId: data.VpcId ?? null, weight: 2 }],
      },
    );
  }
  return uniform(
    family,
    PASS,
    { ...base, message: { key: 'endpoint-interface', endpoint: id, service }, rules: ['VPCE-2', 'VPCE-3'] },
    { facts: [present, ...privateApisOnly(endpoint, service)] },
  );
}

/** The name of every API leads here, and public ones are refused (VPCE-4). */
function privateApisOnly({ id, place }: Endpoint, service: string): Fact[] {
  if (service !== 'execute-api') return [];
  const values = { endpoint: id, serves: service, service, why: 'private-apis-only' } as const;
  return [{ finding: 'endpoint-serves-others', values, places: [place] }];
}
