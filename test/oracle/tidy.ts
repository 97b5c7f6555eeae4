/** AWS lists nothing twice: what faults on top of each other left double is taken out of a draft. */
import type { Draft } from './test-vpc.ts';
import type { Route } from './shapes.ts';

const IDS = [
  ...['RouteTableId', 'SubnetId', 'NatGatewayId', 'InternetGatewayId', 'GroupId', 'NetworkAclId', 'VpcEndpointId'],
  ...['PrefixListId', 'NetworkInterfaceId', 'DhcpOptionsId'],
];

/** Of two things with one id, and of two routes to one place, the later one stays. */
export function tidy(draft: Draft): void {
  for (const [key, items] of Object.entries(draft.lists)) {
    const own = ID_OF[key] ?? IDS.find((name) => items.some((item) => name in item));
    if (own === undefined) continue;
    const last = new Map(items.map((item) => [String((item as unknown as Record<string, unknown>)[own]), item]));
    items.splice(0, items.length, ...([...last.values()] as never[]));
  }
  for (const item of draft.lists.RouteTables ?? []) {
    const routes = (item.Routes ?? []).map((line) => [placeOf(line), line] as const);
    item.Routes = [...new Map(routes).values()];
  }
  const config = draft.fn?.VpcConfig ?? draft.provider?.VpcConfig;
  if (config) config.SecurityGroupIds = [...new Set(config.SecurityGroupIds)];
}

const ID_OF: Readonly<Record<string, string>> = {
  NatGateways: 'NatGatewayId',
  NetworkInterfaces: 'NetworkInterfaceId',
  SecurityGroupRules: 'SecurityGroupRuleId',
};

function placeOf(line: Route): string {
  const propagated = line.Origin === 'EnableVgwRoutePropagation' || line.Origin === 'Advertisement';
  const place = line.DestinationCidrBlock ?? line.DestinationIpv6CidrBlock ?? line.DestinationPrefixListId ?? '';
  return `${place} ${propagated ? 'propagated' : 'static'}`;
}
