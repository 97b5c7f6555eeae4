/**
 * What is true of every sound answer, so that an answer in which it does not hold shows its damage. Written from AWS's
 * documentation and apart from the analyzer: it says what the analyzer may be excused for.
 */
type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listAt = (value: Fields, name: string): readonly Fields[] => {
  const list = value[name];
  return Array.isArray(list) ? list.filter(isObject) : [];
};

/** Whether something in an answer contradicts something else in it. */
export function contradicts(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(contradicts);
  if (!isObject(value)) return false;
  return RULES.some((rule) => !rule(value)) || Object.values(value).some(contradicts);
}

/** What holds for each object that has the names that a rule speaks of. */
const RULES: readonly ((value: Fields) => boolean)[] = [
  // A part that names its owner names it right.
  (table) => !('Routes' in table && 'RouteTableId' in table) || namesOwner(table, 'Associations', 'RouteTableId'),
  (acl) => !('Entries' in acl) || namesOwner(acl, 'Associations', 'NetworkAclId'),
  (subnet) => endsWith(subnet['SubnetArn'], subnet['SubnetId']),
  (group) => endsWith(group['SecurityGroupArn'], group['GroupId']),
  // A VPC's own block has a route in each of its tables, and no destination stands twice in one (RT-3).
  (table) =>
    !('RouteTableId' in table && 'Routes' in table) ||
    (listAt(table, 'Routes').some(({ GatewayId }) => GatewayId === 'local') &&
      isUnlike(listAt(table, 'Routes').map((r) => r['DestinationCidrBlock'] ?? r['DestinationIpv6CidrBlock']))),
  // Each list of a network ACL ends in the rule with the asterisk, and no number stands twice in one (NACL-3).
  (acl) =>
    !('Entries' in acl) ||
    ([true, false].every((egress) =>
      listAt(acl, 'Entries').some((entry) => entry['Egress'] === egress && entry['RuleNumber'] === 32_767),
    ) &&
      isUnlike(listAt(acl, 'Entries').map((e) => `${String(e['Egress'])} ${String(e['RuleNumber'])}`))),
  // A NAT gateway has an address at least (NAT-3).
  (nat) => !('NatGatewayAddresses' in nat) || listAt(nat, 'NatGatewayAddresses').length > 0,
  // One VPC has one main table (RT-1), and one default network ACL (NACL-1).
  (answer) => isUnlike(listAt(answer, 'RouteTables').flatMap((table) => (isMain(table) ? [table['VpcId']] : []))),
  (answer) =>
    isUnlike(listAt(answer, 'NetworkAcls').flatMap((acl) => (acl['IsDefault'] === true ? [acl['VpcId']] : []))),
  // No subnet has two tables or two network ACLs.
  ...['RouteTables', 'NetworkAcls'].map(
    (name) => (answer: Fields) =>
      isUnlike(listAt(answer, name).flatMap((one) => listAt(one, 'Associations').flatMap((a) => a['SubnetId'] ?? []))),
  ),
  // No id stands twice in one list.
  ...['RouteTable', 'NetworkAcl', 'Subnet', 'InternetGateway', 'NatGateway', 'VpcEndpoint', 'Vpc'].map(
    (name) => (answer: Fields) => isUnlike(listAt(answer, `${name}s`).flatMap((one) => one[`${name}Id`] ?? [])),
  ),
];

const isMain = (table: Fields): boolean => listAt(table, 'Associations').some(({ Main }) => Main === true);
const isUnlike = (values: readonly unknown[]): boolean => new Set(values).size === values.length;
const namesOwner = (owner: Fields, parts: string, id: string): boolean =>
  listAt(owner, parts).every((part) => part[id] === owner[id]);
const endsWith = (arn: unknown, id: unknown): boolean =>
  typeof arn !== 'string' || typeof id !== 'string' || arn.endsWith(`/${id}`);

/**
 * Whether AWS prints such a value where others stand: one of them, or one with the look of them.
 * @param name the field that it stands in
 * @param others what stands there in a sound answer
 */
export function isPrinted(value: unknown, name: string, others: readonly unknown[]): boolean {
  if (others.includes(value)) return true;
  if (typeof value === 'number') return others.some((other) => typeof other === 'number');
  if (typeof value !== 'string' || ENUMERATED.test(name)) return false;
  return LOOKS.some(
    (look) => look.test(value) && others.some((other) => typeof other === 'string' && look.test(other)),
  );
}

/** Fields that hold one of a few words. */
const ENUMERATED = /(?:State|Status|Type|Mode|Code|Origin|RuleAction|Protocol|Attribute|Source|Allowed)$/;

const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';

/** What values of one sort look like: ids have 8 or 17 digits. A name in words has no look. */
const LOOKS: readonly RegExp[] = [
  ...['subnet', 'rtb', 'igw', 'nat', 'eigw', 'vpc', 'sg', 'acl', 'eni', 'i', 'pl', 'vpce'].map(
    // Prefixes of the line above, none is pasted.

    (prefix) => new RegExp(`^${prefix}-(?:[\\da-f]{8}|[\\da-f]{17})$`),
  ),

  new RegExp(`^(?:${OCTET}\\.){3}${OCTET}$`),

  new RegExp(`^(?:${OCTET}\\.){3}${OCTET}/(?:3[0-2]|[12]?\\d)$`),
];
