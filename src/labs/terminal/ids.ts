/** Values of a state that an option may take: ids by their prefix, names of functions, ranges. */
import { COLLECTIONS } from '../../controlplane/collections.ts';
import { Draft } from '../../controlplane/draft.ts';
import { isObject } from '../../controlplane/parameters.ts';
import type { State } from '../../controlplane/index.ts';

/** Options whose name says another thing than the prefix of their ids. */
const PREFIXES: Readonly<Record<string, readonly string[]>> = {
  'gateway-id': ['igw', 'vgw', 'vpce'],
  'association-id': ['rtbassoc', 'aclassoc', 'eipassoc'],
  'allocation-id': ['eipalloc'],
  'security-group-id': ['sg'],
  'group-id': ['sg'],
  'source-group': ['sg'],
  'network-acl-id': ['acl'],
  'vpc-endpoint-id': ['vpce'],
  'internet-gateway-id': ['igw'],
  'network-interface-id': ['eni'],
  'instance-id': ['i'],
};

const ofCollections: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.values(COLLECTIONS).map(({ option, prefix }) => [option.replace(/s$/, ''), [prefix]]),
);

/** Values that an option or a key takes: `subnet-ids`, `SubnetIds`; none where nothing is known. */
export function valuesFor(name: string, state: State): readonly string[] {
  const plain = kebab(name)
    .replace(/^(?:add|remove)-/, '')
    .replace(/s$/, '');
  if (plain === 'function-name') return new Draft(state).functions().flatMap(({ FunctionName }) => FunctionName ?? []);
  if (/^destination-cidr-block$|^cidr-block$/.test(plain))
    return [...destinations(state, 'DestinationCidrBlock'), '0.0.0.0/0'].filter(isFirst);
  if (plain.endsWith('ipv6-cidr-block'))
    return [...destinations(state, 'DestinationIpv6CidrBlock'), '::/0'].filter(isFirst);
  if (plain === 'service-name') return services(state);
  const prefixes = PREFIXES[plain] ?? ofCollections[plain] ?? [];
  const ids = idsIn(state);
  return prefixes.flatMap((prefix) => ids.filter((id) => id.startsWith(`${prefix}-`)));
}

const kebab = (name: string): string => name.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase();

const isFirst = <T>(value: T, at: number, all: readonly T[]): boolean => all.indexOf(value) === at;

const destinations = (state: State, field: 'DestinationCidrBlock' | 'DestinationIpv6CidrBlock'): string[] =>
  new Draft(state).all('RouteTables').flatMap(({ Routes = [] }) => Routes.flatMap((route) => route[field] ?? []));

/** Services that the labs and their scenarios use, in the Region of the subnets. */
function services(state: State): string[] {
  const zone = new Draft(state).all('Subnets')[0]?.AvailabilityZone ?? 'eu-west-1a';
  return ['s3', 'dynamodb', 'secretsmanager', 'sqs', 'sts', 'lambda'].map(
    (name) => `com.amazonaws.${zone.replace(/[a-z]$/, '')}.${name}`,
  );
}

const ID = /^[a-z]+(?:-[a-z]+)*-[0-9a-f]{8,17}[0-9a-z]?$/;

/** Every id that stands in the documents, each once. */
function idsIn({ documents }: State): readonly string[] {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      if (ID.test(value)) found.add(value);
    } else if (Array.isArray(value)) value.forEach(walk);
    else if (isObject(value)) Object.values(value).forEach(walk);
  };
  for (const { value } of documents) walk(value);
  return [...found].sort();
}
