/** Two accounts of the same requests made alike: ids and addresses by what they stand for, lists in any order. */
import { isObject } from '../../src/controlplane/parameters.ts';

/** What AWS assigns: ids, and addresses. */
const ASSIGNED = /^(?:[a-z]+(?:-[a-z]+)*-[0-9a-f]{8,17}|\d+\.\d+\.\d+\.\d+)$/;

export class Alike {
  /** Ids of the control plane, by those of the emulator. */
  readonly #ours = new Map<string, string>();

  /** Learns which ids stand for each other from the two answers to one request. */
  learn(ours: unknown, theirs: unknown): void {
    if (typeof ours === 'string' && typeof theirs === 'string') {
      if (ours !== theirs && ASSIGNED.test(ours) && ASSIGNED.test(theirs)) this.#ours.set(theirs, ours);
    } else if (Array.isArray(ours) && Array.isArray(theirs)) ours.forEach((item, i) => this.learn(item, theirs[i]));
    else if (isObject(ours) && isObject(theirs))
      for (const [key, value] of Object.entries(ours)) this.learn(value, theirs[key]);
  }

  /** Says of two texts that they stand for each other, such as the beginnings of IPv6 blocks. */
  pair(ours: string, theirs: string): void {
    this.#ours.set(theirs, ours);
  }

  /** A value of the control plane with the emulator's ids. */
  toTheirs<T>(value: T): T {
    return this.#replace(
      value,
      [...this.#ours].map(([theirs, ours]) => [ours, theirs]),
    );
  }

  /** A value of the emulator with the control plane's ids. */
  toOurs<T>(value: T): T {
    return this.#replace(value, [...this.#ours]);
  }

  #replace<T>(value: T, pairs: readonly (readonly [string, string])[]): T {
    return JSON.parse(
      pairs.reduce(
        // An id stands in ARNs as well; one address may be the start of another.
        (text, [from, to]) =>
          from.includes('.') ? text.replaceAll(`"${from}"`, `"${to}"`) : text.replaceAll(from, to),
        JSON.stringify(value),
      ),
    ) as T;
  }

  /**
   * What two answers do not have in common, one line each: who has it, the field, the value.
   * @param ignored names of fields that are left out wherever they stand
   */
  compare(ours: unknown, theirs: unknown, ignored: ReadonlySet<string>): string[] {
    const [a, b] = [linesOf(plain(ours, ignored)), linesOf(plain(this.toOurs(theirs), ignored))];
    return [
      ...a.filter((line) => !b.includes(line)).map((line) => `ours: ${line}`),
      ...b.filter((line) => !a.includes(line)).map((line) => `emulator: ${line}`),
    ];
  }
}

/** Without ignored fields and without what is empty, lists sorted, keys sorted. */
function plain(value: unknown, ignored: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => plain(item, ignored)).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items.toSorted((x, y) => (JSON.stringify(x) < JSON.stringify(y) ? -1 : 1));
  }
  if (!isObject(value)) return value === null || value === '' ? undefined : value;
  const entries = Object.entries(value)
    .filter(([key]) => !ignored.has(key))
    .map(([key, child]) => [key, plain(child, ignored)] as const)
    .filter(([, child]) => child !== undefined)
    .toSorted(([x], [y]) => (x < y ? -1 : 1));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** `RouteTables[rtb-1].Routes: {…}`: a line for each field of each element, and for each item of a field that is a list. */
function linesOf(answer: unknown): string[] {
  if (!isObject(answer)) return [];
  return Object.entries(answer).flatMap(([list, elements]) =>
    Array.isArray(elements) ? elements.flatMap((element) => elementLines(list, element)) : fieldLines(list, elements),
  );
}

function elementLines(list: string, element: unknown): string[] {
  if (!isObject(element)) return fieldLines(list, element);
  if (list === 'Reservations') return linesOf({ Instances: element['Instances'] });
  const id = ID_FIELDS[list];
  const name = id === undefined ? '' : String(element[id]);
  return Object.entries(element).flatMap(([field, value]) => fieldLines(`${list}[${name}].${field}`, value));
}

const fieldLines = (path: string, value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).map((item) => `${path}: ${JSON.stringify(item)}`);

const ID_FIELDS: Readonly<Record<string, string>> = {
  Addresses: 'AllocationId', EgressOnlyInternetGateways: 'EgressOnlyInternetGatewayId', Instances: 'InstanceId',
  InternetGateways: 'InternetGatewayId', NatGateways: 'NatGatewayId', NetworkAcls: 'NetworkAclId',
  NetworkInterfaces: 'NetworkInterfaceId', RouteTables: 'RouteTableId', SecurityGroups: 'GroupId', Subnets: 'SubnetId',
  VpcEndpoints: 'VpcEndpointId', VpcPeeringConnections: 'VpcPeeringConnectionId', Vpcs: 'VpcId',
}; // prettier-ignore
