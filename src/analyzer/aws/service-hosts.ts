/** How a host name reveals the service that answers there (VPCE-1). */
import { REGION } from './endpoint-service.ts';
import { services, withoutFips } from './service-table.ts';

export type NamedHost =
  | { readonly kind: 'service'; readonly service: string; readonly region: string | null }
  | { readonly kind: 'host'; readonly host: string };

/** Labels that the endpoint list lacks: names of parts of S3 and of DynamoDB, and of MQTT's older hosts. */
const MORE_LABELS: Readonly<Record<string, string>> = {
  's3.dualstack': 's3',
  's3-accesspoint': 's3',
  's3-accesspoint.dualstack': 's3',
  'dkr-ecr': 'ecr.dkr',
  ddb: 'dynamodb',
  iot: 'iot.data',
};

/** Older hosts of S3 have a dash before the Region: `s3-eu-west-1`, and `s3-external-1` for us-east-1. */
const S3_DASH = /^s3-(?:external-1|([a-z]{2}(?:-[a-z]+)+-\d))$/;

const SUFFIXES = ['.amazonaws.com', '.amazonaws.com.cn', '.amazonaws.eu', '.api.aws', '.api.amazonwebservices.com.cn'];

/** Reads `sqs.eu-west-1.amazonaws.com`, `bucket.s3.eu-west-1.amazonaws.com`, `api.example.com`; null for what is no host name. */
export function readHost(text: string): NamedHost | null {
  const name = text.toLowerCase().replace(/\.$/, '');
  if (name.length > 253 || !/^[a-z0-9_*-]+(?:\.[a-z0-9_*-]+)+$/.test(name)) return null;
  const suffix = SUFFIXES.find((s) => name.endsWith(s));
  if (!suffix) return { kind: 'host', host: name };
  const labels = name.slice(0, -suffix.length).split('.');
  const dashed = S3_DASH.exec(labels.at(-1) ?? '');
  if (dashed) return { kind: 'service', service: 's3', region: dashed[1] ?? 'us-east-1' };
  const region = labels.findLast((label) => REGION.test(label)) ?? null;
  const before = region === null ? labels : labels.slice(0, labels.lastIndexOf(region));
  for (let length = Math.min(4, before.length); length > 0; length--) {
    const service = ofLabels(before.slice(-length).join('.'), before.length > length);
    if (service !== null) return { kind: 'service', service, region };
  }
  return { kind: 'host', host: name };
}

/** Whether the name is that of a service itself, with no label of the reader's before it: `env.airflow.<region>`. */
export function isServiceHost(host: string): boolean {
  const suffix = SUFFIXES.find((s) => host.endsWith(s));
  const labels = suffix === undefined ? [] : host.slice(0, -suffix.length).split('.');
  return services().byHost.has(labels.filter((label) => !REGION.test(label)).join('.'));
}

/** @param hasMore whether something stands before the labels: an id of the reader's */
function ofLabels(labels: string, hasMore: boolean): string | null {
  // `iot.<region>` manages devices; with an id before it, it is what they talk to.
  if (Object.hasOwn(MORE_LABELS, labels) && (labels !== 'iot' || hasMore)) return MORE_LABELS[labels] ?? null;
  // Hosts of directory buckets name their zone: `<bucket>.s3express-use1-az4.<region>`.
  if (/^s3express-[a-z0-9]+-az\d$/.test(labels)) return 's3express';
  const known = services().byHost.get(labels);
  if (known) return known.name;
  const plain = withoutFips(labels);
  const base = plain === null ? undefined : services().byHost.get(plain);
  if (!base) return null;
  // The addresses of a gateway endpoint's list serve it too; an interface endpoint of FIPS has a name of its own.
  return base.name === 's3' || base.name === 'dynamodb' ? base.name : `${base.name}-fips`;
}
