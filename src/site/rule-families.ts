/** The families of rules, in the order in which a packet meets them, and what each is about. */

export interface RuleFamily {
  readonly title: string;
  readonly about: string;
}

export const ruleFamilies = {
  function: { title: 'The function', about: 'Attached or not, its states, and its network interfaces.' },
  ipv6: { title: 'IPv6', about: 'What a function needs before any IPv6 route counts.' },
  'route-tables': { title: 'Which table applies', about: 'How a subnet comes by its route table.' },
  selection: { title: 'Which route wins', about: 'How one route is chosen for a destination.' },
  targets: { title: 'Where a route leads', about: 'What each kind of target can do for a function.' },
  'nat-gateways': { title: 'NAT gateways', about: 'When a NAT gateway carries traffic, and to where.' },
  'nat-instances': { title: 'NAT instances', about: 'Machines of your own that forward for others.' },
  'security-groups': { title: 'Security groups', about: 'What may leave a function.' },
  'network-acls': { title: 'Network ACLs', about: 'Filters at the edge of a subnet, in both directions.' },
  endpoints: { title: 'VPC endpoints', about: 'Ways to AWS services that need no internet.' },
  dns: { title: 'Names', about: 'How names resolve inside a VPC.' },
  'block-public-access': { title: 'Block Public Access', about: 'A switch of the account over its internet gateways.' },
  encryption: { title: 'Encryption controls', about: 'A setting of the VPC that forbids some ways out.' },
  firewalls: { title: 'Firewalls', about: 'Appliances on the path, and the way back.' },
  sharing: { title: 'Sharing and more', about: 'Shared subnets, and things that change by themselves.' },
  subnets: { title: 'Several subnets', about: 'How the answers of the subnets become one.' },
  zones: { title: 'Zones and addresses', about: 'The state of a subnet, its zone and its free addresses.' },
  symptoms: { title: 'Symptoms', about: 'What a failure proves, and what it does not.' },
  cost: { title: 'Cost', about: 'Prices, and the order of fixes.' },
  peers: { title: 'Other tools', about: 'What AWS offers for the same question.' },
  formats: { title: 'Formats', about: 'Outputs that the reader understands.' },
  damage: { title: 'Damage', about: 'What happens to a paste on its way, and what is done about it.' },
} as const satisfies Readonly<Record<string, RuleFamily>>;

export type FamilyId = keyof typeof ruleFamilies;

/** What a rule's standing means, in words. */
export const standings = {
  modelled: { word: 'Modelled', meaning: 'the verdict or a finding obeys it' },
  noted: { word: 'Told only', meaning: 'readers are told, no verdict depends on it' },
  unknowable: { word: 'Cannot be known', meaning: 'no pasted output shows it' },
  undocumented: { word: 'Not documented', meaning: 'AWS does not say' },
} as const;

export type Standing = keyof typeof standings;
