/** A second reading of the pasted documents: plain look-ups in the JSON, that share nothing with the analyzer. */

export type Json = Readonly<Record<string, unknown>>;

export interface Raw {
  readonly docs: readonly Json[];
  /** The whole paste, to look for what a sentence names. */
  readonly text: string;
  /** Elements of every list of that name, at any depth. */
  readonly list: (name: string) => readonly Json[];
  /** The element of a list whose id is this, whatever the letter case. */
  readonly one: (name: string, idField: string, id: string | null) => Json | undefined;
}

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

export const itemsOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isJson) : []);
export const at = (value: Json | undefined, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, key) => (isJson(inner) ? inner[key] : undefined), value);
export const text = (value: unknown): string => (typeof value === 'string' ? value : '');
export const sameId = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && typeof b === 'string' && a.toLowerCase() === b.toLowerCase();

/** Reads files as AWS prints them, with or without the command line above. */
export function rawOf(files: readonly { readonly text: string }[]): Raw {
  const docs = files
    .map((file) => JSON.parse(file.text.replace(/^\$ .*\n/, '')) as unknown)
    .filter(isJson)
    .flatMap((doc) => (Array.isArray(doc['Functions']) ? [doc, ...itemsOf(doc['Functions'])] : [doc]));
  const lists = new Map<string, Json[]>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    else if (isJson(value))
      for (const [key, inner] of Object.entries(value)) {
        if (Array.isArray(inner)) lists.set(key, [...(lists.get(key) ?? []), ...itemsOf(inner)]);
        visit(inner);
      }
  };
  visit(docs);
  const list = (name: string): readonly Json[] => lists.get(name) ?? [];
  return {
    docs,
    text: files.map((file) => file.text).join('\n'),
    list,
    one: (name, idField, id) => list(name).find((item) => sameId(item[idField], id)),
  };
}

export const tableOf = (raw: Raw, id: string): Json | undefined => raw.one('RouteTables', 'RouteTableId', id);
export const routesOf = (raw: Raw, id: string): readonly Json[] => itemsOf(tableOf(raw, id)?.['Routes']);
export const natOf = (raw: Raw, id: string): Json | undefined => raw.one('NatGateways', 'NatGatewayId', id);
export const subnetOf = (raw: Raw, id: string): Json | undefined => raw.one('Subnets', 'SubnetId', id);
export const groupOf = (raw: Raw, id: string): Json | undefined => raw.one('SecurityGroups', 'GroupId', id);
export const gatewayOf = (raw: Raw, id: string): Json | undefined =>
  raw.one('InternetGateways', 'InternetGatewayId', id) ??
  raw.one('EgressOnlyInternetGateways', 'EgressOnlyInternetGatewayId', id);
export const endpointOf = (raw: Raw, id: string): Json | undefined => raw.one('VpcEndpoints', 'VpcEndpointId', id);
export const interfaceOf = (raw: Raw, id: string): Json | undefined =>
  raw.one('NetworkInterfaces', 'NetworkInterfaceId', id);
/** The instance that an interface hangs on, by its attachment or by the instance that lists it. */
export const machineOf = (raw: Raw, eni: string): Json | undefined =>
  instanceOf(raw, text(at(interfaceOf(raw, eni), 'Attachment', 'InstanceId'))) ??
  raw.list('Instances').find((i) => itemsOf(i['NetworkInterfaces']).some((e) => sameId(e['NetworkInterfaceId'], eni)));
export const instanceOf = (raw: Raw, id: string): Json | undefined => raw.one('Instances', 'InstanceId', id);
export const functionOf = (raw: Raw, name: string): Json | undefined =>
  raw.docs.find((doc) => doc['FunctionName'] === name);

export const vpcOfFunction = (raw: Raw): unknown =>
  at(
    raw.docs.find((doc) => at(doc, 'VpcConfig', 'VpcId') !== undefined),
    'VpcConfig',
    'VpcId',
  );

export const destinationOf = (route: Json): string =>
  text(route['DestinationCidrBlock'] ?? route['DestinationIpv6CidrBlock'] ?? route['DestinationPrefixListId']);

/** Whether the table has a route for this destination to this target, in this state (any, if not given). */
export const sends = (raw: Raw, table: string, destination: string, target: string, isDead?: boolean): boolean =>
  routesOf(raw, table).some(
    (route) =>
      destinationOf(route) === destination &&
      (target === '' || Object.values(route).some((value) => sameId(value, target))) &&
      (isDead === undefined || (route['State'] === 'blackhole') === isDead),
  );

export const isMain = (raw: Raw, table: string): boolean =>
  itemsOf(tableOf(raw, table)?.['Associations']).some((a) => a['Main'] === true);

/** An association that is not over, and is not about to be. */
export const isLive = (association: Json): boolean =>
  /^(?:associated|associating)?$/.test(text(at(association, 'AssociationState', 'State')));

/** Whether a table names the subnet. */
export const isNamed = (raw: Raw, subnet: string): boolean =>
  raw
    .list('RouteTables')
    .some((table) => itemsOf(table['Associations']).some((a) => isLive(a) && sameId(a['SubnetId'], subnet)));

/** VPCs that a gateway is attached to. */
export const attachedTo = (raw: Raw, gateway: string): readonly string[] =>
  itemsOf(gatewayOf(raw, gateway)?.['Attachments'])
    .filter((a) => /^(?:available|attached)$/.test(text(a['State'])))
    .map((a) => text(a['VpcId']));

/** Whether a list of that name was pasted whole. */
export const isWhole = (raw: Raw, name: string): boolean =>
  raw.docs.some((doc) => Array.isArray(doc[name]) && doc['NextToken'] === undefined);

const number = (address: string): bigint | null => {
  const parts = address.split('.').map(Number);
  return parts.length === 4 && parts.every((part) => part >= 0 && part < 256)
    ? parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n)
    : null;
};

/** Whether an IPv4 block holds an address; false for anything else. */
export function holds(cidr: string, address: string): boolean {
  const [base = '', length = '32'] = cidr.split('/');
  const [from, wanted] = [number(base), number(address)];
  if (from === null || wanted === null) return false;
  const shift = 32n - BigInt(length);
  return from >> shift === wanted >> shift;
}
