/** Every single thing of a state that may fail: a gateway, an instance that routes use, an endpoint, a route, a zone. */
import { Draft } from '../draft.ts';
import type { Ec2, Plain } from '../sdk.ts';
import type { State } from '../types.ts';

export interface Fault {
  readonly kind:
    'NAT gateway' | 'internet gateway' | 'egress-only internet gateway' | 'instance' | 'endpoint' | 'route' | 'zone';
  /** The id of what fails; of a route, its destination and its table. */
  readonly name: string;
  readonly state: State;
}

type Route = Plain<Ec2.Route>;

/**
 * The states that one fault each leaves. A fault is no request: a gateway that breaks asks nobody whether something
 * depends on it.
 */
export function faultsOf(state: State): Fault[] {
  const probe = new Draft(state);
  const after = (kind: Fault['kind'], name: string, fail: (draft: Draft) => void): Fault => {
    const draft = new Draft(state);
    fail(draft);
    return { kind, name, state: draft.state };
  };
  const live = probe.all('NatGateways').filter(({ State = 'available' }) => State === 'available');
  const zones = new Set(probe.all('Subnets').flatMap(({ AvailabilityZone }) => AvailabilityZone ?? []));
  return [
    ...idsOf(live, 'NatGatewayId').map((id) => after('NAT gateway', id, (draft) => failNats(draft, [id]))),
    ...idsOf(
      probe.all('InternetGateways').filter(({ Attachments = [] }) => Attachments.length > 0),
      'InternetGatewayId',
    ).map((id) =>
      after('internet gateway', id, (draft) => {
        draft.get('InternetGateways', id).Attachments = [];
        darken(draft, ({ GatewayId }) => GatewayId === id);
      }),
    ),
    ...idsOf(probe.all('EgressOnlyInternetGateways'), 'EgressOnlyInternetGatewayId').map((id) =>
      after('egress-only internet gateway', id, (draft) => {
        draft.remove('EgressOnlyInternetGateways', draft.get('EgressOnlyInternetGateways', id));
        darken(draft, ({ EgressOnlyInternetGatewayId }) => EgressOnlyInternetGatewayId === id);
      }),
    ),
    ...machinesInUse(probe).map((id) => after('instance', id, (draft) => stop(draft, id))),
    ...idsOf(probe.all('VpcEndpoints'), 'VpcEndpointId').map((id) =>
      after('endpoint', id, (draft) => {
        draft.remove('VpcEndpoints', draft.get('VpcEndpoints', id));
        dropRoutes(draft, ({ GatewayId }) => GatewayId === id);
      }),
    ),
    ...routesOf(probe).map(({ table, destination }) =>
      after('route', `${destination} in ${table}`, (draft) => {
        const home = draft.get('RouteTables', table);
        home.Routes = (home.Routes ?? []).filter((route) => destinationOf(route) !== destination);
      }),
    ),
    ...[...zones].map((zone) => after('zone', zone, (draft) => failZone(draft, zone))),
  ];
}

const idsOf = <T, K extends keyof T>(elements: readonly T[], field: K): NonNullable<T[K]>[] =>
  elements.flatMap((element) => element[field] ?? []);

/** Gateways that are gone, as `describe-nat-gateways` shows them, and their routes. */
function failNats(draft: Draft, ids: readonly string[]): void {
  for (const id of ids) draft.get('NatGateways', id).State = 'deleted';
  darken(draft, ({ NatGatewayId }) => ids.includes(NatGatewayId ?? ''));
}

function darken(draft: Draft, leads: (route: Route) => boolean): void {
  for (const route of draft.all('RouteTables').flatMap(({ Routes = [] }) => Routes))
    if (leads(route)) route.State = 'blackhole';
}

function dropRoutes(draft: Draft, leads: (route: Route) => boolean): void {
  for (const table of draft.all('RouteTables')) table.Routes = (table.Routes ?? []).filter((route) => !leads(route));
}

const destinationOf = (route: Route): string | undefined =>
  route.DestinationCidrBlock ?? route.DestinationIpv6CidrBlock;

/** Routes that somebody made, and that work; those of gateway endpoints come and go with the endpoint. */
const routesOf = (draft: Draft): { readonly table: string; readonly destination: string }[] =>
  draft.all('RouteTables').flatMap(({ RouteTableId: table = '', Routes = [] }) =>
    Routes.filter((route) => route.GatewayId !== 'local' && route.State !== 'blackhole').flatMap((route) => {
      const destination = destinationOf(route);
      return destination === undefined ? [] : [{ table, destination }];
    }),
  );

/** Running instances that a route leads to. */
function machinesInUse(draft: Draft): string[] {
  const routes = draft.all('RouteTables').flatMap(({ Routes = [] }) => Routes);
  return draft.instances().flatMap(({ InstanceId, State, NetworkInterfaces = [] }) => {
    const cards = NetworkInterfaces.map(({ NetworkInterfaceId }) => NetworkInterfaceId);
    const isUsed = routes.some(
      (r) =>
        r.InstanceId === InstanceId || (r.NetworkInterfaceId !== undefined && cards.includes(r.NetworkInterfaceId)),
    );
    return InstanceId !== undefined && isUsed && State?.Name === 'running' ? [InstanceId] : [];
  });
}

function stop(draft: Draft, id: string): void {
  for (const machine of draft.instances()) if (machine.InstanceId === id) machine.State = { Code: 80, Name: 'stopped' };
}

/** A zone: its zonal NAT gateways, its addresses of regional ones, its instances, and its endpoint interfaces. */
function failZone(draft: Draft, zone: string): void {
  const subnets = draft
    .all('Subnets')
    .flatMap(({ SubnetId, AvailabilityZone }) =>
      AvailabilityZone === zone && SubnetId !== undefined ? [SubnetId] : [],
    );
  const isHere = (id: string | undefined): boolean => id !== undefined && subnets.includes(id);
  failNats(
    draft,
    idsOf(
      draft.all('NatGateways').filter((nat) => isHere(nat.SubnetId)),
      'NatGatewayId',
    ),
  );
  for (const machine of draft.instances())
    if (isHere(machine.SubnetId) && machine.InstanceId !== undefined) stop(draft, machine.InstanceId);
  for (const endpoint of draft.all('VpcEndpoints')) {
    const left = (endpoint.SubnetIds ?? []).filter((id) => !isHere(id));
    if (endpoint.VpcEndpointType === 'Interface' && left.length === 0) draft.remove('VpcEndpoints', endpoint);
    else if (endpoint.SubnetIds !== undefined) endpoint.SubnetIds = left;
  }
}

/** The subnets of a zone, which a function does not use while the zone is gone. */
export const subnetsIn = (state: State, zone: string): ReadonlySet<string> =>
  new Set(
    new Draft(state)
      .all('Subnets')
      .flatMap(({ SubnetId, AvailabilityZone }) =>
        AvailabilityZone === zone && SubnetId !== undefined ? [SubnetId] : [],
      ),
  );
