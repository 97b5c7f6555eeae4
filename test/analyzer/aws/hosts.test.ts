import { describe, expect, it } from 'vitest';
import { addressInName, endpointInName, hostFacts } from '../../../src/analyzer/aws/hosts.ts';

const R = 'eu-west-1';

/** Names as AWS prints them, by where they may lead. */
const NAMES = {
  inside: [
    `shop.cluster-c0ffee.${R}.docdb.amazonaws.com`,
    `graph.cluster-ro-c0ffee.${R}.neptune.amazonaws.com`,
    'carts.abc123.ng.0001.euw1.cache.amazonaws.com',
    'master.carts.abc123.euw1.cache.amazonaws.com',
    `clustercfg.carts.abc123.memorydb.${R}.amazonaws.com`,
    `carts.abc123.dax-clusters.${R}.amazonaws.com`,
    `fs-0123456789abcdef0.efs.${R}.amazonaws.com`,
    `${R}a.fs-0123456789abcdef0.efs.${R}.amazonaws.com`,
    `fs-0123456789abcdef0.fsx.${R}.amazonaws.com`,
    `vpc-logs-abc123.${R}.es.amazonaws.com`,
    `internal-shop-1234567890.${R}.elb.amazonaws.com`,
    `boot-abc.c2.kafka-serverless.${R}.amazonaws.com`,
    `vpce-0123-abc.sqs.${R}.vpce.amazonaws.com`,
    `abc-vpce.c2.${R}.airflow.amazonaws.com`,
    'db.shop.internal',
    'printer.local',
    'db.default.svc.cluster.local',
    'router.home.arpa',
    `pool.proxy-c0ffee.${R}.rds.amazonaws.com`,
    `dualstack.internal-shop-1234567890.${R}.elb.amazonaws.com`,
    'orders-0123.7d67968.vpc-lattice-svcs.eu-west-1.on.aws',
    'db.service.consul',
    // A resource that has the name of its service.
    'cache.abc123.0001.euw1.cache.amazonaws.com',
    `neptune.cluster-c0ffee.${R}.neptune.amazonaws.com`,
  ],
  either: [
    `shop.cluster-c0ffee.${R}.rds.amazonaws.com`,
    `rds.c0ffee.${R}.rds.amazonaws.com`,
    `redshift.c0ffee.${R}.redshift.amazonaws.com`,
    `SHOP.abc123.${R}.RDS.amazonaws.com`,
    'shop.abc123.rds.cn-north-1.amazonaws.com.cn',
    `wh.abc123.${R}.redshift.amazonaws.com`,
    `wg.111122223333.${R}.redshift-serverless.amazonaws.com`,
    `b-1.shop.abc123.c2.kafka.${R}.amazonaws.com`,
    `b-1234.mq.${R}.amazonaws.com`,
    `shop-1234567890.${R}.elb.amazonaws.com`,
    `net-1234567890.elb.${R}.amazonaws.com`,
    `ABC.gr7.${R}.eks.amazonaws.com`,
    'abc123.eu-west-1.awsapprunner.com',
    'internal.example.com',
    'api.internal.example.com',
    'acme.privatelink.snowflakecomputing.com',
    'es.vpce.eu-west-1.aws.elastic-cloud.com',
    'g-abc123.eu-west-1.neptune-graph.amazonaws.com',
    'ec2-52-20-30-40.compute-1.amazonaws.com',
    `ec2-52-20-30-40.${R}.compute.amazonaws.com`,
  ],
  unknown: [
    `sqs.${R}.amazonaws.com`,
    `rds.${R}.amazonaws.com`,
    `kafka.${R}.amazonaws.com`,
    `es.${R}.amazonaws.com`,
    `search-logs-abc123.${R}.es.amazonaws.com`,
    `abc123.execute-api.${R}.amazonaws.com`,
    'bucket.s3.amazonaws.com',
    'api.example.com',
    'rds.amazonaws.com.example.org',
    'vpc-news.example.com',
    'd111.cloudfront.net',
  ],
} as const;

describe.each(Object.entries(NAMES))('names that lead: %s', (kind, names) => {
  it.each(names)('%s', (name) => {
    expect(hostFacts(name).kind).toBe(kind);
  });
});

describe('what stands in a name', () => {
  it.each([
    ['ip-10-0-1-5.ec2.internal', '10.0.1.5'],
    ['ip-10-0-1-5.eu-west-1.compute.internal', '10.0.1.5'],
    ['ip-10-0-1-5.example.internal', null],
    ['i-0123.ec2.internal', null],
  ])('the address of %s is %s', (name, address) => {
    expect(addressInName(name)).toBe(address);
  });

  it.each([
    ['vpce-0a1b-3c.sqs.eu-west-1.vpce.amazonaws.com', 'vpce-0a1b'],
    ['abc123-vpce-0a1b.execute-api.eu-west-1.amazonaws.com', 'vpce-0a1b'],
    ['*.vpce-0a1b-3c.s3.eu-west-1.vpce.amazonaws.com', 'vpce-0a1b'],
    ['sqs.eu-west-1.amazonaws.com', null],
    ['myvpce-0a1b.example.com', null],
  ])('the endpoint of %s is %s', (name, id) => {
    expect(endpointInName(name)).toBe(id);
  });
});
