// What people type finds the right page among the first three: lines of logs, terms of AWS, misspellings, questions.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { searchIn } from '../../src/search/search-in.ts';
import { builtPages, htmlOf } from '../support/pages.ts';
import { fragmentsOf } from '../support/markup.ts';

const { folder } = inject('site');
const file = readFileSync(join(folder, 'search/index.json'), 'utf8');
const search = searchIn(file);

/** What is typed, and the page that a reader wants: an address, or its beginning. */
const QUERIES: readonly (readonly [query: string, page: string])[] = [
  // Lines of logs.
  ['ETIMEDOUT', '/reference/symptoms/#connect-timeout'],
  ['Error: connect ETIMEDOUT 3.224.17.9:443', '/reference/symptoms/#connect-timeout'],
  ['Task timed out after 3.00 seconds', '/reference/symptoms/#'],
  ['2026-11-28T09:14:07.123Z 5d1f Task timed out after 30.03 seconds', '/reference/symptoms/#'],
  ['getaddrinfo ENOTFOUND', '/reference/symptoms/#name-not-found'],
  ['Error: getaddrinfo EAI_AGAIN secretsmanager.eu-central-1.amazonaws.com', '/reference/symptoms/#resolver-silent'],
  ['ECONNREFUSED 10.0.3.7:5432', '/reference/symptoms/#connection-refused'],
  ['socket hang up', '/reference/symptoms/#connection-reset'],
  ['AccessDeniedException', '/reference/symptoms/#'],
  ['ENI limit reached for the VPC', '/reference/symptoms/#'],
  ['botocore.exceptions.ConnectTimeoutError', '/reference/symptoms/#botocore-connect'],
  ['java.net.SocketTimeoutException: connect timed out', '/reference/symptoms/#java-connect'],
  ['curl: (28) Failed to connect to api.example.com port 443', '/reference/symptoms/#curl-28'],
  ['dial tcp 3.224.17.9:443: i/o timeout', '/reference/symptoms/#go-dial'],
  ['RouteTables []', '/findings/empty-filtered-paste/'],
  // Terms of AWS and their short forms.
  ['blackhole', '/findings/route-blackhole/'],
  ['State: blackhole route', '/findings/route-blackhole/'],
  ['igw', '/routes/internet-gateway/'],
  ['eni', '/reference/glossary/#elastic-network-interface'],
  ['nacl ephemeral ports', '/findings/nacl-'],
  ['egress-only internet gateway', '/reference/glossary/#egress-only-internet-gateway'],
  ['longest prefix match', '/reference/glossary/#longest-prefix'],
  ['route to transit gateway', '/routes/transit-gateway/'],
  ['VpcConfig', '/findings/not-attached/'],
  ['nat gateway in private subnet', '/findings/nat-in-private-subnet/'],
  ['main route table', '/reference/glossary/#main-route-table'],
  ['private dns interface endpoint', '/reference/glossary/#private-dns'],
  ['AWSLambdaVPCAccessExecutionRole', '/learn/what-attaching-changes/'],
  ['Ipv6AllowedForDualStack', '/findings/ipv6-flag-off/'],
  ['hyperplane eni', '/reference/glossary/#hyperplane-interface'],
  ['nat instance', '/reference/patterns/nat-instance/'],
  ['source dest check', '/findings/instance-source-dest-check/'],
  ['0.0.0.0/1', '/findings/split-default-route/'],
  // Misspellings.
  ['interface enpoint', '/reference/glossary/#interface-endpoint'],
  ['transit gatway', '/routes/transit-gateway/'],
  ['ephemral ports', '/reference/glossary/#ephemeral-port'],
  ['nat gatway cost', '/reference/cost/'],
  ['natgatway', '/findings/nat-'],
  ['securty group outbound', '/findings/security-group-egress/'],
  ['blackhol', '/findings/route-blackhole/'],
  ['glosary', '/reference/glossary/'],
  ['peerring', '/findings/peering-not-transitive/'],
  // Questions.
  ['lambda in public subnet no internet', '/learn/the-public-subnet-trap/'],
  ['does lambda have internet access by default', '/learn/yes-by-default/'],
  ['elastic ip for lambda', '/reference/symptoms/#elastic-ip'],
  ['s3 without nat', '/findings/gateway-endpoint-'],
  ['works sometimes', '/learn/several-subnets/'],
  ['which permissions to run describe commands', '/reference/commands/'],
  ['how much does a nat gateway cost', '/learn/do-you-need-the-vpc/'],
  ['pricing', '/reference/cost/'],
  ['lambda timeout vpc', '/reference/symptoms/#task-timed-out'],
  ['lambda cant connect to internet after adding vpc', '/learn/what-attaching-changes/'],
  ['lambda rds and internet', '/reference/patterns/database-and-internet/'],
  ['how long until eni is deleted', '/reference/symptoms/#interface-in-use'],
  // Pages that are made of no content file.
  ['labs', '/labs/'],
  ['exercise with a terminal', '/labs/'],
  ['two blackholes lab', '/labs/two-dead-lines/'],
  ['playground', '/play/'],
  ['privacy', '/about/'],
  ['export progress', '/progress/'],
  ['static ip whitelist', '/reference/symptoms/#elastic-ip'],
];

describe('the search', () => {
  it.each(QUERIES)('finds for "%s" %s', (query, page) => {
    const addresses = search(query)
      .slice(0, 3)
      .map(({ address }) => address);
    expect(
      addresses.some((address) => address.startsWith(page)),
      addresses.join(', '),
    ).toBe(true);
  });

  it('leads to places that exist', () => {
    const fragments = new Map(builtPages.map((page) => [page, fragmentsOf(htmlOf(page))]));
    const { index } = JSON.parse(file) as { index: { documentIds: Record<string, string> } };
    const lost = Object.values(index.documentIds).filter((address) => {
      const [page = '', fragment = ''] = address.split('#');
      return !fragments.get(page)?.has(fragment);
    });
    expect(lost).toEqual([]);
  });

  it('finds nothing for nothing and for what nobody wrote', () => {
    expect(search('')).toEqual([]);
    expect(search('the of a')).toEqual([]);
    expect(search('xqzvw')).toEqual([]);
  });
});
