/** Outputs about Web Functions, network connectors and MicroVMs that no scenario of the course has, beside those of a VPC that one has. */
import {
  connector,
  connectorArn,
  endpoint,
  INTERNET_EGRESS,
  microvm,
  revision,
  routeTables,
} from '../support/web-function.ts';

interface Document {
  readonly command: string;
  readonly value: unknown;
}

const WEB = 'aws lambda-web';
const of = (id: string): string => `--function-name orders --revision-id ${id}`;

const REVISION = { command: `${WEB} get-web-function-revision ${of('3f2a9c1d')}`, value: revision() };
const BARE = { command: `${WEB} get-web-function-revision ${of('9d8c7b6a')}`, value: revision('9d8c7b6a', null) };
const CONNECTOR = {
  command: 'aws lambda-core get-network-connector --identifier nc-0a1b2c3d4e5f60718',
  value: connector(),
};
const MICROVM = 'aws lambda-microvms get-microvm --microvm-identifier microvm-0d4c3b2a1908f7e6d';
const TABLES = { command: 'aws ec2 describe-route-tables', value: routeTables() };
const listOf = (...values: readonly object[]): Document => ({
  command: `${WEB} list-web-function-revisions --function-name orders`,
  value: { revisions: values },
});
const serving = (weights: Readonly<Record<string, number>>): Document => ({
  command: `${WEB} get-web-function-endpoint --function-name orders --endpoint-name default`,
  value: endpoint(weights),
});
const allServing = (weights: Readonly<Record<string, number>>): Document => ({
  command: `${WEB} list-web-function-endpoints --function-name orders`,
  value: { endpoints: [endpoint(weights)] },
});

/** What stands beside an answer, by the scenario that its network is taken from; null for one table without a way out. */
const CASES: Readonly<Record<string, readonly [network: string | null, ...documents: readonly Document[]]>> = {
  'revision through a closed network': [null, REVISION, CONNECTOR],
  'revision through an open network': ['all-good', REVISION, CONNECTOR],
  'revision through a public subnet': ['nat-in-private-subnet', REVISION, CONNECTOR],
  'revision of its own exit': [null, BARE],
  'revisions, none with a connector': [null, listOf(revision('3f2a9c1d', null), revision('9d8c7b6a', null))],
  'revisions, all with a connector': [null, listOf(revision(), revision('9d8c7b6a')), CONNECTOR],
  'revisions of two exits': [null, listOf(revision(), revision('9d8c7b6a', null)), CONNECTOR, serving({ '3f2a9c1d': 10, '9d8c7b6a': 90 })],
  'one revision serves': [null, REVISION, BARE, CONNECTOR, allServing({ '9d8c7b6a': 100 })],
  'connector alone, open': ['all-good', CONNECTOR],
  'connector alone, closed': [null, CONNECTOR],
  'microvm of its own exit': [null, { command: MICROVM, value: microvm([INTERNET_EGRESS]) }],
  'microvm through a closed network': [null, { command: MICROVM, value: microvm([connectorArn(2)]) }, CONNECTOR],
  'microvm through an open network': ['all-good', { command: MICROVM, value: microvm([connectorArn(2)]) }, CONNECTOR],
}; // prettier-ignore

/** Each as a scenario. */
export const lambdaOutputs = (
  scenarios: readonly { readonly slug: string; readonly documents: readonly Document[] }[],
): { readonly slug: string; readonly ask: object; readonly documents: readonly Document[] }[] =>
  Object.entries(CASES).map(([name, [network, ...documents]]) => {
    const all = scenarios.find(({ slug }) => slug === network)?.documents ?? [TABLES];
    const beside = all.filter(({ command }) => command.startsWith('aws ec2'));
    return { slug: `lambda: ${name}`, ask: {}, documents: [...documents, ...beside] };
  });
