/** `aws lambda-web`, `lambda-core` and `lambda-microvms` in every format in which the command line and its SDKs print (FN-28). */
import { describe, expect, it } from 'vitest';
import { check, gather, readPaste, type Report } from '../../../src/analyzer/index.ts';
import { connector, connectorArn, endpoint, microvm, revision, routeTables } from '../support/web-function.ts';
import { table, text, yaml, yamlStream } from './support/print-cli.ts';
import { powershell, python } from './support/scenarios.ts';

type Printed = Parameters<typeof text>[0];

/** Text output of a detached revision has no name in front: only what stands below tells it (FMT-4). */
const FORMATS: Readonly<Record<string, (title: string, value: Printed) => string>> = {
  json: (_, value) => JSON.stringify(value, null, 4),
  yaml: (_, value) => yaml(value),
  'yaml-stream': (_, value) => yamlStream(value),
  text: (_, value) => text(value),
  table,
  python: (_, value) => python(value),
  powershell: (_, value) => powershell(pascal(value)),
};

/** .NET spells every name with a capital letter. */
function pascal(value: Printed): Printed {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: Printed) => pascal(item));
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key.charAt(0).toUpperCase() + key.slice(1), pascal(child)]),
  );
}

const COMMANDS: Readonly<Record<string, string>> = {
  GetWebFunctionRevision: 'aws lambda-web get-web-function-revision --function-name orders --revision-id 3f2a9c1d',
  GetWebFunctionEndpoint: 'aws lambda-web get-web-function-endpoint --function-name orders --endpoint-name default',
  ListWebFunctionEndpoints: 'aws lambda-web list-web-function-endpoints --function-name orders',
  GetNetworkConnector: 'aws lambda-core get-network-connector --identifier nc-0a1b2c3d4e5f60718',
  GetMicrovm: 'aws lambda-microvms get-microvm --microvm-identifier microvm-0d4c3b2a1908f7e6d',
  DescribeRouteTables: 'aws ec2 describe-route-tables',
};

/** One paste: each output below its command line, as in a terminal. */
const paste = (format: string, outputs: Readonly<Record<string, object>>): string =>
  Object.entries(outputs)
    .map(
      ([title, value]) =>
        `$ ${COMMANDS[title.replace(/\d$/, '')] ?? ''} --output ${format}\n${FORMATS[format]?.(title.replace(/\d$/, ''), value as Printed) ?? ''}`,
    )
    .join('\n');

const stops = (report: Report) => report.subnets.map(({ subnetId, hops }) => [subnetId, hops.map(({ kind }) => kind)]);

describe.each(Object.keys(FORMATS))('the outputs about a Web Function as %s', (format) => {
  const read = (outputs: Readonly<Record<string, object>>): Report => check(paste(format, outputs));

  it('FN-28 say that a revision sends through its connector, and where the exit moves', () => {
    const outputs = {
      GetWebFunctionRevision: revision(),
      GetNetworkConnector: connector(),
      DescribeRouteTables: routeTables(),
    };
    const report = read(outputs);
    expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(report.verdict).toBe('unreachable');
    expect(report.function).toMatchObject({ kind: 'web-function', name: 'orders' });
    const kinds = ['function', 'network-connector', 'security-group', 'network-acl', 'route-table'];
    expect(stops(report)).toEqual([
      ['subnet-0a2a2a2a2a2a2a2a2', kinds],
      ['subnet-0b2b2b2b2b2b2b2b2', kinds],
    ]);
  });

  it('FN-28 say that a revision names no connector', () => {
    const report = read({ GetWebFunctionRevision: revision('3f2a9c1d', null), DescribeRouteTables: routeTables() });
    expect(report.verdict).toBe('reachable');
    expect(report.findings.map(({ id }) => id)).toContain('no-network-connector');
  });

  it('FN-28 give the weights of revisions', () => {
    const report = read({
      GetWebFunctionRevision: revision(),
      GetWebFunctionRevision2: revision('9d8c7b6a', null),
      GetWebFunctionEndpoint: endpoint({ '3f2a9c1d': 10, '9d8c7b6a': 90 }),
      GetNetworkConnector: connector(),
      DescribeRouteTables: routeTables(),
    });
    expect(report.verdict).toBe('intermittent');
    expect(report.function?.exits?.flatMap(({ revisions }) => [...revisions])).toEqual([
      { id: '9d8c7b6a', weight: 90 },
      { id: '3f2a9c1d', weight: 10 },
    ]);
  });

  it('give the version, the network and the state of a connector', () => {
    const printed = paste(format, {
      GetNetworkConnector: connector({ State: 'PENDING' }, { NetworkProtocol: 'DualStack' }),
    });
    const [found] = gather(readPaste(printed)).networkConnectors.items;
    expect(found?.data).toMatchObject({
      arn: connectorArn(),
      version: 2,
      state: 'PENDING',
      subnetIds: ['subnet-0a2a2a2a2a2a2a2a2', 'subnet-0b2b2b2b2b2b2b2b2'],
      groupIds: ['sg-0f1f1f1f1f1f1f1f1'],
      protocol: 'DualStack',
      computeTypes: ['WebFunction'],
    });
  });

  it('give the connectors of a MicroVM', () => {
    const printed = paste(format, { GetMicrovm: microvm([connectorArn(2)]) });
    const [found] = gather(readPaste(printed)).microvms.items;
    expect(found?.data.connectors).toEqual([connectorArn(2)]);
  });
});

describe.each(['json', 'yaml', 'yaml-stream', 'text', 'table', 'python'])('a list of endpoints as %s', (format) => {
  it('gives the weights of every endpoint', () => {
    const both = {
      endpoints: [
        endpoint({ '3f2a9c1d': 100 }),
        endpoint(
          { '9d8c7b6a': 100 },
          {
            endpointName: 'canary',
            endpointArn: 'arn:aws:lambda:eu-west-1:123456789012:web-function:orders:endpoint:canary',
          },
        ),
      ],
    };
    const items = gather(readPaste(paste(format, { ListWebFunctionEndpoints: both }))).webFunctionEndpoints.items;
    expect(items.map(({ data }) => data.weights?.map(({ revisionId }) => revisionId))).toEqual([
      ['3f2a9c1d'],
      ['9d8c7b6a'],
    ]);
  });
});
