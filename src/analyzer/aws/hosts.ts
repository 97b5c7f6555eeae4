/**
 * AWS's host names of resources, by where they lead: inside a VPC, or inside or outside by a setting of the resource. Names
 * of services (`sqs.eu-west-1.amazonaws.com`) are not here: those are public unless an endpoint takes them over.
 */

/** Where a host name may lead: into a VPC; into one or to the internet, by setting; nothing is known. */
export type HostKind = 'inside' | 'either' | 'unknown';

export interface HostFacts {
  readonly kind: HostKind;
  /** What it is, in words: `a database of RDS`; null for an unknown host. */
  readonly what: string | null;
  /** The port of its service, when there is one that clients use by default. */
  readonly port: number | null;
  /** What the `Description` of its network interfaces looks like, as a filter of describe-network-interfaces; null when AWS writes none. */
  readonly description: string | null;
}

type Row = readonly [kind: 'inside' | 'either', what: string, port: number | null, description: string | null];

/** By the label that stands before or after the Region, for names with something before it: `mydb.abc.<region>.rds`. */
const BY_LABEL: Readonly<Record<string, Row>> = {
  rds: ['either', 'a database of RDS', null, 'RDSNetworkInterface'],
  docdb: ['inside', 'a DocumentDB cluster', 27017, 'RDSNetworkInterface'],
  'docdb-elastic': ['inside', 'a DocumentDB cluster', 27017, null],
  'neptune-graph': ['either', 'a graph of Neptune Analytics', 443, null],
  neptune: ['inside', 'a Neptune cluster', 8182, 'RDSNetworkInterface'],
  cache: ['inside', 'an ElastiCache cluster', 6379, 'ElastiCache*'],
  memorydb: ['inside', 'a MemoryDB cluster', 6379, '*MemoryDB*'],
  'dax-clusters': ['inside', 'a DAX cluster', 8111, '*DAX*'],
  efs: ['inside', 'a file system of EFS', 2049, 'EFS mount target for *'],
  fsx: ['inside', 'a file system of FSx', 2049, '*FSx*'],
  redshift: ['either', 'a Redshift cluster', 5439, 'RedshiftNetworkInterface'],
  'redshift-serverless': ['either', 'a Redshift workgroup', 5439, '*redshift*'],
  kafka: ['either', 'a broker of MSK', 9098, '*MSK*'],
  'kafka-serverless': ['inside', 'a cluster of MSK', 9098, '*MSK*'],
  mq: ['either', 'a broker of Amazon MQ', 5671, '*Amazon MQ*'],
  es: ['either', 'an OpenSearch domain', 443, 'ES *'],
  aos: ['either', 'an OpenSearch domain', 443, 'ES *'],
  aoss: ['either', 'an OpenSearch Serverless collection', 443, null],
  elb: ['either', 'a load balancer', 443, 'ELB *'],
  elasticbeanstalk: ['either', 'an Elastic Beanstalk environment', 443, 'ELB *'],
  'vpc-lattice-svcs': ['inside', 'a service of VPC Lattice', 443, null],
  eks: ['either', 'the API server of an EKS cluster', 443, 'Amazon EKS *'],
  airflow: ['either', 'an Airflow environment', 443, null],
  'grafana-workspace': ['either', 'a Grafana workspace', 443, null],
  transfer: ['either', 'a Transfer Family server', 22, null],
  'timestream-influxdb': ['either', 'a Timestream for InfluxDB instance', 8086, null],
  dsql: ['either', 'a cluster of Aurora DSQL', 5432, null],
  compute: ['either', 'an EC2 instance', null, null],
  'compute-1': ['either', 'an EC2 instance', null, null],
  vpce: ['inside', 'a VPC endpoint', 443, 'VPC Endpoint Interface *'],
};

/** What settles what the table leaves open: `vpc-…` domains, `internal-…` load balancers and proxies of RDS are inside. */
const INSIDE: Readonly<Record<string, RegExp>> = {
  es: /^vpc-/,
  aos: /^vpc-/,
  elb: /^(?:dualstack\.)?internal-/,
  airflow: /^[^.]*-vpce\./,
  rds: /\.proxy-/,
};

/** Beginnings of names that lead to the internet whatever the table says: OpenSearch domains with public access. */
const PUBLIC: Readonly<Record<string, RegExp>> = { es: /^search-/, aos: /^search-/ };

const AWS_SUFFIXES = ['.amazonaws.com', '.amazonaws.com.cn', '.amazonaws.eu', '.api.aws', '.on.aws'];

/** Endings that no public name server answers (RFC 6762, RFC 8375, and `.internal`, which ICANN keeps for private use). */
const PRIVATE_ENDINGS = [
  '.internal',
  '.local',
  '.localdomain',
  '.lan',
  '.corp',
  '.home.arpa',
  '.intranet',
  '.private',
  '.consul',
  '.vpc',
  '.test',
];

/** Labels in a name under a public ending that say that a private zone, or a private connection to a vendor, may hold it. */
const PRIVATE_LABELS = new Set(['internal', 'intranet', 'private', 'privatelink', 'corp', 'local', 'lan', 'vpce']);

const REGION = /^[a-z]{2}(?:-[a-z]+)+-\d$/;

const UNKNOWN: HostFacts = { kind: 'unknown', what: null, port: null, description: null };

/** What AWS's own names say of a host; a name that is not AWS's is unknown: a private hosted zone may hold any name. */
export function hostFacts(host: string): HostFacts {
  const name = host.toLowerCase();
  if (PRIVATE_ENDINGS.some((ending) => name.endsWith(ending)))
    return { ...UNKNOWN, kind: 'inside', what: 'a name of a private zone' };
  const suffix = AWS_SUFFIXES.find((s) => name.endsWith(s));
  if (name.endsWith('.awsapprunner.com'))
    return { ...UNKNOWN, kind: 'either', what: 'a service on App Runner', port: 443 };
  if (suffix === undefined) {
    const isPrivate = name
      .split('.')
      .slice(0, -1)
      .some((label) => PRIVATE_LABELS.has(label));
    return isPrivate ? { ...UNKNOWN, kind: 'either', what: 'a name that a private zone may hold' } : UNKNOWN;
  }
  const labels = name.slice(0, -suffix.length).split('.');
  const named = labels.filter((l) => !REGION.test(l));
  const label = named.at(-1) ?? '';
  const [first = ''] = named;
  // The service's own name, `rds.<region>`, is its API; a resource may have the name of its service, `rds.abc.<region>.rds`.
  if (named.length < 2 || !Object.hasOwn(BY_LABEL, label) || PUBLIC[label]?.test(first) === true) return UNKNOWN;
  const [kind, what, port, description] = BY_LABEL[label] ?? ['either', '', null, null];
  return { kind: INSIDE[label]?.test(labels.join('.')) === true ? 'inside' : kind, what, port, description };
}

/** The private address in the name that AWS gives an instance: `ip-10-0-1-5.ec2.internal`; null for any other name. */
export function addressInName(host: string): string | null {
  const match = /^ip-(\d{1,3})-(\d{1,3})-(\d{1,3})-(\d{1,3})\.(?:ec2|[a-z0-9-]+\.compute)\.internal$/.exec(
    host.toLowerCase(),
  );
  return match ? match.slice(1).join('.') : null;
}

/** The id of the VPC endpoint in a name of one: `vpce-1a2b-3c.sqs.<region>.vpce.…`, `abc123-vpce-1a2b.execute-api.…`; null without one. */
export const endpointInName = (host: string): string | null =>
  /(?:^|[.-])(vpce-[0-9a-f]+)/.exec(host.toLowerCase())?.[1] ?? null;

/** What a network interface belongs to, by the description that AWS writes on it; null for anything else. */
export function resourceOf(description: string): Pick<HostFacts, 'what' | 'port'> | null {
  for (const [, what, port, pattern] of Object.values(BY_LABEL)) {
    if (pattern === null || what === 'a VPC endpoint' || what === 'a load balancer' || !fits(description, pattern))
      continue;
    // Databases of several services have the same description, and each its own port.
    const shared = Object.values(BY_LABEL).filter((row) => row[3] === pattern);
    return shared.length === 1 ? { what, port } : { what: 'a database', port: null };
  }
  return null;
}

/** Whether a text fits the pattern of a filter, in which a star stands for anything. */
function fits(text: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return rest.length > 0 || text.length === at;
}
