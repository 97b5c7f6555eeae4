/** A destination as people type it: a URL, `host:port`, an ARN, a connection string; what it says of the host and the port. */
import type { Protocol } from '../words.ts';
import { plainly } from './connection-text.ts';
import { portInNotation } from './port-notations.ts';

export interface Typed {
  /** The host, address, block or service name alone; no user, password, path or query. */
  readonly text: string;
  /** The port that it states, or that its scheme stands for; null when it says none. */
  readonly port: number | null;
  /** The protocol that it states, as in `udp://` or `53/udp`; left out when it says none. */
  readonly protocol?: Protocol;
}

/** Ports of schemes, for URLs that state none. */
const PORTS: Readonly<Record<string, number>> = {
  http: 80,
  https: 443,
  ws: 80,
  wss: 443,
  ftp: 21,
  sftp: 22,
  ssh: 22,
  smtp: 25,
  smtps: 465,
  ldap: 389,
  ldaps: 636,
  redis: 6379,
  rediss: 6379,
  memcached: 11211,
  postgres: 5432,
  postgresql: 5432,
  mysql: 3306,
  mariadb: 3306,
  sqlserver: 1433,
  mssql: 1433,
  oracle: 1521,
  mongodb: 27017,
  amqp: 5672,
  amqps: 5671,
  mqtt: 1883,
  mqtts: 8883,
  kafka: 9092,
  nfs: 2049,
};

/** Schemes that name a service and its resource, not a host. */
const STORES = new Set(['s3', 's3a', 's3n']);

/** Takes a destination apart; what is no URL and states no port comes back as it is. Never throws. */
export function readTyped(typed: string): Typed {
  const text = plainly(unquoted(typed.trim()));
  const lower = text.toLowerCase();
  if (lower.startsWith('arn:')) return { text: ofArn(lower), port: null };
  const url = lower.startsWith('jdbc:') ? text.slice(5) : text;
  const end = url.indexOf('://');
  if (end > 0) {
    const scheme = (url.slice(0, end).toLowerCase().split(/[:+]/)[0] ?? '').trim();
    if (STORES.has(scheme)) return { text: 's3', port: null };
    const { text: host, port } = hostAndPort(authority(url.slice(end + 3)));
    if (scheme === 'udp') return { text: host, port, protocol: scheme };
    return { text: host, port: port ?? (Object.hasOwn(PORTS, scheme) ? (PORTS[scheme] ?? null) : null) };
  }
  const noted = portInNotation(text);
  if (noted !== null) {
    const { host, port, protocol } = noted;
    return { text: host, port, ...(protocol === null ? {} : { protocol }) };
  }
  // A path behind a host name; a slash behind an address is a block.
  const slash = text.indexOf('/');
  const head = text.slice(0, Math.max(slash, 0));
  const isHost = /\p{L}|^[\d.]+:/u.test(head) && /^[^\s:]+(?::\d+)?$/.test(head);
  return hostAndPort(isHost ? text.slice(0, slash) : text);
}

/** Quotes, brackets and a full stop or comma around what was copied from a sentence. */
const unquoted = (text: string): string =>
  text
    .replace(/^["'`<(]/, '')
    .replace(/[,;]$/, '')
    .replace(/["'`>]$|^([^(]*)\)$/, '$1');

/** From behind `://` to the path, without user and password; of several hosts the first. */
function authority(rest: string): string {
  const [head = ''] = rest.split(/[/?#;\s\\]/);
  const [first = ''] = head.slice(head.lastIndexOf('@') + 1).split(',');
  return first;
}

function hostAndPort(text: string): Typed {
  const bracketed = /^\[([0-9a-f:.]+)\](?::(\d{1,5}))?$/i.exec(text);
  const plain = bracketed ?? /^([^:/\s]+):(\d{1,5})$/.exec(text);
  if (!plain) return { text: text.replace(/\.$/, ''), port: null };
  const port = plain[2] === undefined ? null : Number(plain[2]);
  return { text: (plain[1] ?? '').replace(/\.$/, ''), port };
}

/** Services whose ARNs name something inside a VPC, by the word that asks which of it is meant. */
const INSIDE: Readonly<Record<string, string>> = {
  aoss: 'opensearchserverless',
  dax: 'dax',
  'docdb-elastic': 'documentdb',
  ds: 'directoryservice',
  dsql: 'dsql',
  elasticache: 'elasticache',
  elasticfilesystem: 'efs',
  elasticloadbalancing: 'elb',
  es: 'opensearch',
  fsx: 'fsx',
  kafka: 'msk',
  memorydb: 'memorydb',
  mq: 'mq',
  rds: 'rds',
  redshift: 'redshift',
  'redshift-serverless': 'redshiftserverless',
  'timestream-influxdb': 'timestreaminfluxdb',
  transfer: 'sftp',
};

/** Resources of EC2 that have an address, and are no call of its API. */
const WITH_ADDRESS = /^(?:instance|network-interface)\//;

/**
 * The service of an ARN, in its Region: `arn:aws:sqs:eu-west-1:…` is called at `sqs.eu-west-1.amazonaws.com`. A database is
 * not called at the API of its service, so what may be meant is asked back.
 */
function ofArn(arn: string): string {
  const [, partition = '', service = '', region = '', , resource = ''] = arn.split(':');
  if (Object.hasOwn(INSIDE, service)) return INSIDE[service] ?? service;
  if (service === 'ec2' && WITH_ADDRESS.test(resource)) return 'ec2instance';
  return region === '' ? service : `${service}.${region}.amazonaws.com${partition === 'aws-cn' ? '.cn' : ''}`;
}
