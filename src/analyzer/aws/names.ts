/** Names that answers begin with. They come from the used fields alone: telling formats apart must not load the columns of text. */
import { FLAT_IDS } from './flat-answers.ts';
import { RESOURCES } from './resources.ts';
import { isListField, isPart } from './schema.ts';
import type { Field, Fields, Resource } from './schema.ts';

/** The names at the top of an answer that prints a resource: its lists, and the one object of an answer that has no list. */
export function answersOf({ wrappers, holders = [], operations }: Resource): readonly string[] {
  return operations[0].startsWith('get-') || wrappers.length === 0 ? [...wrappers, ...holders] : wrappers;
}

/** Lists that are an answer of their own, and a part of elements too: `Routes` of a search, `Entries` of a prefix list. */
const INNER: ReadonlySet<string> = new Set(
  RESOURCES.filter(({ idField, wrappers }) => idField === null && wrappers.length === 0).flatMap(({ fields }) =>
    Object.keys(fields).filter((name) => isListField(fields[name] ?? '')),
  ),
);

/** Lists and objects at the top of an output (FMT-20). */
const WRAPPERS: ReadonlySet<string> = new Set([...RESOURCES.flatMap(answersOf), ...INNER, 'Reservations']);

/** What creates a resource prints one of it under a name of its own. */
const HOLDERS: ReadonlySet<string> = new Set(RESOURCES.flatMap(({ holders = [] }) => holders));

/** First names of outputs without a wrapper, and of bare elements. */
const STARTERS: ReadonlySet<string> = new Set(
  (
    'AdditionalRoutesAvailable Associations Attachments AssignIpv6AddressOnCreation Architectures AvailabilityZone CidrBlock Code CodeSha256 Concurrency ConnectivityType ' +
    'CreateTime DestinationCidrBlock DestinationIpv6CidrBlock EnableDnsSupport EnableDnsHostnames FunctionArn FunctionName GatewayId ' +
    'SecurityGroupIds SubnetIds GroupId NatGatewayId InternetGatewayId NextToken OwnerId RouteTableId State SubnetId VpcConfig VpcId Description AutoProvisionZones ' +
    'AvailabilityMode CapacityProviderConfig Environment EphemeralStorage Handler LastModified MemorySize Role Runtime Timeout AttachedAppliances CarrierGatewayId CreationTimestamp Tags IsDefault FunctionVersion ' +
    'Arn AuthType AutoDeploymentMode BuildConfig CreatedAt EgressNetworkConnectors EndpointArn EndpointName MicrovmId RevisionArn RevisionId ' +
    'RevisionWeights ServiceConfig VpcEgressConfiguration'
  ).split(' '),
);

/** Whether an output starts with this name at its top. */
export function isWrapper(name: string): boolean {
  return WRAPPERS.has(name);
}

/** Whether these are the names of a whole answer, not of one element in it. */
export function isAnswer(names: readonly string[]): boolean {
  if (FLAT_IDS.some((id) => names.includes(id))) return true;
  const isElement = names.some((name) => name.endsWith('Id'));
  return names.some((name) => WRAPPERS.has(name) && !(isElement && INNER.has(name)));
}

/** What an answer that is one object with no name around is told by, and the names that such an answer puts around it. */
const FLAT: ReadonlySet<string> = new Set(
  RESOURCES.flatMap(({ flatBy = [], holders = [] }) => (flatBy.length === 0 ? [] : [...flatBy, ...holders])),
);

/** Whether a name tells an answer that has no list. */
export const tellsFlatAnswer = (name: string): boolean => FLAT.has(name);

/** Whether the name is the end of one that an output starts with: its beginning was cut off (BAD-3). */
export function isTailOfWrapper(name: string): boolean {
  return !WRAPPERS.has(name) && [...WRAPPERS].some((whole) => whole.endsWith(name));
}

/** Whether a document can start with this name. */
export function isStarter(name: string): boolean {
  return WRAPPERS.has(name) || HOLDERS.has(name) || STARTERS.has(name);
}

/** Every name that an output can start with. */
export const starters = (): readonly string[] => [...WRAPPERS, ...STARTERS];

let switches: ReadonlySet<string> | null = null;

/** Whether a used field is true or false. */
export function isUsedSwitch(name: string): boolean {
  switches ??= new Set(RESOURCES.flatMap(({ fields }) => switchesIn(fields)));
  return switches.has(name);
}

function switchesIn(fields: Fields): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (typeof field === 'string') return field.startsWith('bool') ? [name] : [];
    const inner: Field = isPart(field) ? field : field[0];
    return isPart(inner) ? switchesIn(inner) : [];
  });
}
