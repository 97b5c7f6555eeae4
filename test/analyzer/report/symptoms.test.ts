// Error messages as input: every family by its examples, alone and beside output in every format (SYM-1, SYM-2).
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { check, loadParsers, neededParsers, toMarkdown } from '../../../src/analyzer/index.ts';
import type { Question, Report } from '../../../src/analyzer/index.ts';
import { ERROR_FAMILIES, errorFamilyOf } from '../../../src/analyzer/paste/error-lines/families.ts';
import { targetIn } from '../../../src/analyzer/report/symptoms/target.ts';
import { CLIENT_LINES } from './client-lines.ts';
import { xmlOutput, yamlOutput } from '../support/print/others.ts';
import { tableOutput } from '../support/print/table.ts';
import { textOutput } from '../support/print/text.ts';

interface Entry {
  readonly id: string;
  readonly examples: readonly string[];
  readonly source?: string;
}

const root = new URL('../../../content/', import.meta.url);
const entries = parse(readFileSync(new URL('symptoms.yaml', root), 'utf8')) as readonly Entry[];
const lines = entries.flatMap(({ id, examples }) => examples.map((example) => [id, example] as const));

async function read(text: string, question?: Question): Promise<Report> {
  return check(text, question, await loadParsers(neededParsers(text)));
}

const idsOf = ({ symptoms = [] }: Report): readonly string[] => symptoms.map(({ id }) => id);

describe('a family of error messages', () => {
  it('has an entry with three examples or more, and every entry is of a family', () => {
    expect(entries.map(({ id }) => id).sort()).toEqual(ERROR_FAMILIES.map(({ id }) => id).sort());
    expect(entries.filter(({ examples }) => examples.length < 3)).toEqual([]);
    expect(entries.filter(({ source }) => source?.startsWith('https://') === false)).toEqual([]);
  });

  it.each(lines)('%s is known by: %s', (id, example) => {
    expect(errorFamilyOf(example)?.id).toBe(id);
  });

  it.each(lines)('%s is answered when nothing else is pasted: %s', async (id, example) => {
    const report = await read(example);
    expect(idsOf(report)).toEqual([id]);
    const [symptom] = report.symptoms ?? [];
    expect(report.verdict).toBe('unknown');
    expect(report.headline.startsWith(symptom?.text ?? '?')).toBe(true);
    expect(report.diagnostics).toEqual([]);
    expect(symptom?.page).toBe(`/reference/symptoms/#${id}`);
    expect(symptom?.start.line).toBe(1);
  });
});

type Target = readonly [host: string | null, address: string | null, port: number | null];
const targets: readonly (readonly [string, ...Target])[] = [
  [
    'Post "https://sqs.us-east-1.amazonaws.com/": proxyconnect tcp: dial tcp: lookup proxy on 169.254.78.1:53: no such host',
    'proxy',
    null,
    null,
  ],
  ['proxyconnect tcp: dial tcp 10.0.4.8:3128: i/o timeout', null, '10.0.4.8', 3128],
  ['tunneling socket could not be established, cause=connect ECONNREFUSED 10.0.4.8:3128', null, '10.0.4.8', 3128],
  ["ProxyError('Cannot connect to proxy.', TimeoutError('timed out'))", null, null, null],
  ['Failed to connect to proxy URL: "http://proxy.example:3128"', 'proxy.example', null, 3128],
  ['curl: (5) Could not resolve proxy: proxy.example', 'proxy.example', null, null],
  ['Error: connect ETIMEDOUT 52.94.1.2:443', null, '52.94.1.2', 443],
  ['ETIMEDOUT 52.94.1.2:443', null, '52.94.1.2', 443],
  ['connect ENETUNREACH 2600:1f18:1234::5:443 - Local (:::0)', null, '2600:1f18:1234::5', 443],
  ['dial tcp [2600:1f18:1234::5]:443: i/o timeout', null, '2600:1f18:1234::5', 443],
  ['dial tcp 10.0.0.1:5432: i/o timeout', null, '10.0.0.1', 5432],
  ['read tcp 169.254.76.1:38374->52.94.1.2:443: read: connection reset by peer', null, '52.94.1.2', 443],
  ['Get "https://api.example.com:8443/v1": dial tcp 52.94.1.2:8443: i/o timeout', 'api.example.com', '52.94.1.2', 8443],
  ["HTTPSConnectionPool(host='api.example.com', port=443): Max retries exceeded", 'api.example.com', null, 443],
  ['Connect timeout on endpoint URL: "https://sqs.us-east-1.amazonaws.com/"', 'sqs.us-east-1.amazonaws.com', null, 443],
  [
    'Connect to db.example.com:443 [db.example.com/10.1.2.3] failed: connect timed out',
    'db.example.com',
    '10.1.2.3',
    443,
  ],
  [
    'connection to server at "db.example.com" (10.0.3.7), port 5432 failed: timeout expired',
    'db.example.com',
    '10.0.3.7',
    5432,
  ],
  ["(2003, \"Can't connect to MySQL server on 'db.example.com:3307' (timed out)\")", 'db.example.com', null, 3307],
  ['getaddrinfo ENOTFOUND db.example.com db.example.com:5432', 'db.example.com', null, 5432],
  [
    'curl: (28) Failed to connect to api.example.com port 8080 after 131038 ms: Connection timed out',
    'api.example.com',
    null,
    8080,
  ],
  ['mongodb.example.com:27017: timed out', 'mongodb.example.com', null, 27_017],
  ['The TCP/IP connection to the host db.example.com, port 1433 has failed.', 'db.example.com', null, 1433],
  ['No such host is known. (api.example.com:443)', 'api.example.com', null, 443],
  ['Error: connect ECONNREFUSED 127.0.0.1:6379', null, '127.0.0.1', 6379],
  ['Error: socket hang up at /var/task/index.js:12:5', null, null, null],
  ["Access denied for user 'app'@'10.0.1.20'", null, null, null],
];

describe('a line of a client', () => {
  it.each(CLIENT_LINES)('%s, %s %s %s: %s', (stage, host, address, port, line) => {
    const family = errorFamilyOf(line);
    const isOfName = family?.stage === 'dns' || family?.stage === 'resolver';
    expect({ stage: family?.stage, ...targetIn(line, { isOfName }) }).toMatchObject({ stage, host, address, port });
  });
});

it('a call that went on is no cause of what failed beside it', async () => {
  const text =
    'Trying 10.31.9.164...\nConnected to a.example.com.\nERROR Unable to connect to MongoDB using URL mongodb://b.example.com:27017/: server selection timeout';
  const report = await read(text);
  expect(idsOf(report)).toEqual(['http-success', 'mongodb']);
  expect(report.question).toMatchObject({ destination: 'b.example.com', port: 27017 });
});

describe('a call that began', () => {
  const begun = 'DEBUG:urllib3.connectionpool:Starting new HTTPS connection (1): ';

  it.each([
    ['is the question where nothing tells how it ended', `${begun}sts.amazonaws.com:443`, ['attempt']],
    [
      'is the last of several',
      `${begun}a.example.com:443\n${begun}b.example.com:443\n2025-05-02T09:11:01.120Z 6b1d Task timed out after 3.00 seconds`,
      ['attempt', 'attempt', 'task-timed-out'],
    ],
    [
      'is told with its end',
      `${begun}b.example.com:443\nDEBUG:urllib3.connectionpool:https://b.example.com:443 "GET / HTTP/1.1" 200 None`,
      ['http-success'],
    ],
  ])('%s', async (_, text, ids) => {
    const report = await read(text);
    expect(idsOf(report)).toEqual(ids);
    expect(report.symptoms?.filter(({ isAsked }) => isAsked).map(({ host }) => host)).toEqual([
      text.includes('sts') ? 'sts.amazonaws.com' : 'b.example.com',
    ]);
  });
});

describe('a file system', () => {
  it.each([
    [
      'sudo mount -t nfs4 -o nfsvers=4.1,hard 10.0.2.33:/ /mnt/efs\nmount.nfs4: Connection timed out',
      '10.0.2.33',
      2049,
    ],
    [
      'mount -t cifs //share.corp.example.com/data /mnt\nmount error(110): Connection timed out',
      'share.corp.example.com',
      445,
    ],
    ['mount.nfs4: access denied by server while mounting 127.0.0.1:/', 'internet', 443],
  ])('that was mounted is what is asked for: %s', async (text, destination, port) => {
    expect((await read(text)).question).toMatchObject({ destination, port });
  });
});

describe('the target of a message', () => {
  it.each(targets)('is read: %s', (line, host, address, port) => {
    expect(targetIn(line)).toMatchObject({ host, address, port });
  });

  it.each([
    ['Error: connect ETIMEDOUT 10.9.8.7:5432', { destination: '10.9.8.7', port: 5432, family: 'ipv4' }],
    ['dial tcp [2600:1f18::5]:443: i/o timeout', { destination: '2600:1f18::5', port: 443, family: 'ipv6' }],
    ['Error: getaddrinfo ENOTFOUND db.example.org', { destination: 'db.example.org', port: 443 }],
    ['Error: connect ECONNREFUSED 127.0.0.1:6379', { destination: 'internet', port: 443 }],
    ['Error: getaddrinfo ENOTFOUND redis', { destination: 'internet', port: 443 }],
    ['dial tcp 169.254.169.254:80: i/o timeout', { destination: 'internet', port: 443 }],
  ])('is what is asked for: %s', async (line, question) => {
    expect((await read(line)).question).toMatchObject(question);
  });

  it('is that of the call that nobody answered, where there are several', async () => {
    const text = 'Error: connect ECONNREFUSED 10.0.0.1:80\nError: connect ETIMEDOUT 10.0.0.2:81\n';
    const report = await read(text);
    expect(report.question).toMatchObject({ destination: '10.0.0.2', port: 81 });
    expect(report.symptoms?.map(({ isAsked }) => isAsked)).toEqual([false, true]);
  });

  it('gives way to what the reader asks for', async () => {
    const report = await read('Error: connect ETIMEDOUT 10.9.8.7:5432', { destination: 's3' });
    expect(report.question).toMatchObject({ destination: 's3', port: 443 });
    expect(report.symptoms?.map(({ isAsked }) => isAsked)).toEqual([false]);
  });
});

const TRACE = `2025-05-02T09:11:01.120Z\t6b1d\tERROR\tInvoke Error\t
Error: connect ETIMEDOUT 52.94.1.2:443
    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1555:16) {
  errno: -110,
  code: 'ETIMEDOUT',
  syscall: 'connect',
  address: '52.94.1.2',
  port: 443
}
`;

/** Answers of a scenario, printed one after the other in each format. */
const scenario = new URL('scenarios/all-good/', root);
const answers = readdirSync(scenario)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(new URL(file, scenario), 'utf8')) as Record<string, unknown>);
const camel = (key: string): string => `Describe${key}`;
const named = answers.map((answer) => [camel(Object.keys(answer)[0] ?? ''), answer] as const);
const lists = named.filter(([, answer]) => Object.keys(answer).length === 1);
const FORMATS: Readonly<Record<string, string>> = {
  json: answers.map((answer) => JSON.stringify(answer, null, 4)).join('\n'),
  yaml: answers.map((answer) => yamlOutput(answer)).join('\n'),
  table: named.map(([operation, answer]) => tableOutput(operation, answer)).join('\n'),
  text: lists.map(([, answer]) => textOutput(answer as never)).join('\n'),
  xml: lists.map(([operation, answer]) => xmlOutput(operation, answer as never)).join('\n'),
};
/** One line of each family, a third of them in each cell, so that the matrix stays quick. */
const oneOfEach = entries.map(({ id, examples }) => [id, examples[0] ?? ''] as const);
const PLACES = {
  before: (line: string, output: string) => `${line}\n${output}`,
  after: (line: string, output: string) => `${output.trimEnd()}\n${line}\n`,
  between: (line: string, output: string) => output.replace(/\n(?=\{|DescribeX|$)/, `\n${line}\n`),
} as const;

describe.each(Object.entries(FORMATS).map(([name, output], turn) => [name, output, turn] as const))(
  'beside output as %s',
  (_, output, turn) => {
    it.each(Object.entries(PLACES).map(([name, put], shift) => [name, put, (turn + shift) % 3] as const))(
      'a message %s it changes nothing but the question',
      async (__, put, third) => {
        const ask = { destination: 'internet' };
        const alone = await read(output, ask);
        expect(alone.subnets.length).toBeGreaterThan(0);
        const wrong: unknown[] = [];
        for (const [id, line] of [
          ...oneOfEach.filter((___, index) => index % 3 === third),
          ['connect-timeout', TRACE] as const,
        ]) {
          const report = await read(put(line, output), ask);
          const isSame = report.verdict === alone.verdict && report.lean === alone.lean && idsOf(report).includes(id);
          const damage = report.diagnostics.filter(({ severity }) => severity !== 'note');
          if (!isSame || damage.length > alone.diagnostics.filter(({ severity }) => severity !== 'note').length)
            wrong.push([id, report.verdict, idsOf(report), damage.map(({ text }) => text)]);
        }
        expect(wrong).toEqual([]);
      },
    );
  },
);

describe('what is no message', () => {
  it.each([
    "if (error.code === 'ECONNREFUSED') retry();",
    'except ConnectTimeoutError:',
    'Timeout: 30',
    '"StateReason": "The function timed out"',
    '  Description: Allows connections',
  ])('code and output stay what they are: %s', async (line) => {
    expect((await read(line)).symptoms).toBeUndefined();
  });

  it('a name inside output that was understood is data', async () => {
    const group = {
      GroupId: 'sg-1',
      GroupName: 'x',
      Description: 'Error: connect ETIMEDOUT 52.94.1.2:443',
      VpcId: 'vpc-1',
    };
    const report = await read(JSON.stringify({ SecurityGroups: [{ ...group, IpPermissionsEgress: [] }] }, null, 1));
    expect(report.symptoms).toBeUndefined();
  });
});

describe('a report about a message', () => {
  it('is found in the answer of an invocation', async () => {
    const text = '{"errorMessage": "2025-05-02T09:11:01.120Z 6b1d Task timed out after 3.00 seconds"}';
    expect(idsOf(await read(text))).toEqual(['task-timed-out']);
  });

  it('says a thing once, however often the log does', async () => {
    expect(idsOf(await read(TRACE.repeat(30)))).toEqual(['connect-timeout']);
  });

  it('names no id in Markdown', async () => {
    const line = 'Error: getaddrinfo ENOTFOUND vpce-0aa1bb2cc3dd4ee5f-k3v9q2xw.sqs.us-east-1.vpce.amazonaws.com';
    expect(toMarkdown(await read(line))).not.toContain('0aa1bb2cc3dd4ee5f');
  });
});
