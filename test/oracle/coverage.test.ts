import { describe, expect, it } from 'vitest';
import { findings } from '../../src/analyzer/messages/findings/index.ts';
import { check } from '../../src/analyzer/index.ts';
import { Coverage } from './coverage.ts';
import { toTexts } from './test-vpc.ts';
import { generateVpc } from './generate.ts';

const SEEDS = 1000;

/** Every finding of the catalog can come of a generated VPC; one that cannot is named here, with the reason. */
const NEVER: readonly string[] = [
  // The generator makes event functions only; Web Functions and connectors have a table of their own.
  'durable-function',
  // Questions about names and addresses of the reader's own, which the generator does not ask.
  'endpoint-serves-others',
  'own-public-address',
  'private-destination',
  'receiver-security-group',
  'network-connector-ipv4',
  'network-connector-state',
  'network-connector-version',
  'no-network-connector',
  'revisions-differ',
];

describe('the generated VPCs', () => {
  const coverage = new Coverage();
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const generated = generateVpc(seed);
    coverage.add(generated, check(toTexts(generated), generated.question));
  }

  it('have every kind of route target among them', () => {
    const kinds = [
      ...['local', 'igw', 'vgw', 'vpce (firewall)', 'vpce (gateway endpoint)', 'NatGatewayId', 'NetworkInterfaceId'],
      ...['EgressOnlyInternetGatewayId', 'TransitGatewayId', 'VpcPeeringConnectionId', 'CoreNetworkArn', 'IpAddress'],
      ...['LocalGatewayId', 'CarrierGatewayId', 'OdbNetworkArn', 'SpaceGatewayId'],
    ];
    expect(kinds.filter((kind) => !coverage.targets.has(kind))).toEqual([]);
  });

  it('have every kind of question among them', () => {
    const kinds = ['internet', 'service', 'address', 'CIDR', 'host name'].flatMap((kind) => [
      `${kind} ipv4`,
      `${kind} ipv6`,
    ]);
    const more = ['private address ipv4', 'subnetIds', 'functionName', 'tcp 80', 'tcp 8443', 'udp 443'];
    expect([...kinds, ...more].filter((kind) => !coverage.questions.has(kind))).toEqual([]);
  });

  it('make the analyzer raise every finding', () => {
    const missing = Object.keys(findings).filter((id) => !coverage.findings.has(id));
    expect(missing).toEqual([...NEVER].sort());
  });

  it('lead through hops of every family of rules', () => {
    const families = new Set([...coverage.rules.keys()].map((rule) => rule.split('-')[0]));
    const wanted = ['FN', 'V6', 'RT', 'SEL', 'TGT', 'NAT', 'NI', 'SG', 'NACL', 'VPCE', 'DNS', 'BPA', 'ENC', 'FW', 'AZ'];
    expect(wanted.filter((family) => !families.has(family))).toEqual([]);
  });
});
