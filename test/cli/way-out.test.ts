import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report, SeveralReport } from '../../src/analyzer/index.ts';
import { limited, TimeUp, within } from '../../src/cli/time-limit.ts';
import { scenarios } from '../content/support/scenarios.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const MAIN = join(root, 'src/cli/way-out.mjs');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'way-out-cli-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a reader's shell does; `input` is what is piped in. */
function wayOut(args: readonly string[], input?: string | Buffer): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: folder,
    input: input ?? '',
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

const file = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return name;
};
const scenario = (slug: string): { readonly name: string; readonly text: string }[] =>
  (scenarios.find((s) => s.slug === slug)?.files ?? []).map((f) => ({ name: f.name, text: f.text }));
/** The files of a scenario, written down. */
const written = (slug: string): string[] => scenario(slug).map((f) => file(`${slug}-${f.name}`, f.text));
const json = (ran: Ran): Report => JSON.parse(ran.out) as Report;

describe('way-out check of several destinations', () => {
  it.each([
    [['internet', 'sqs'], 0],
    [['internet', 'db.example.internal'], 3],
    [['internet', 'db.example.internal', '10.99.0.1'], 1],
  ])('%j ends with the worst status, %i', (asked, status) => {
    const files = written('all-good');
    const to = asked.flatMap((destination) => ['--to', destination]);
    const text = wayOut(['check', ...files, ...to]);
    expect([text.err, text.status]).toEqual(['', status]);
    for (const destination of asked) expect(text.out).toMatch(new RegExp(`^${destination}, port 443 +[A-Z]+`, 'm'));
    const report = JSON.parse(wayOut(['check', ...files, ...to, '--format', 'json']).out) as SeveralReport;
    expect(report.destinations.map((row) => row.question.destination)).toEqual(asked);
    expect(wayOut(['check', ...files, ...to, '--format', 'markdown']).out).toContain(`| ${asked[1] ?? ''} | 443 |`);
  });

  it('says which one it does not understand, and judges none', () => {
    const ran = wayOut(['check', ...written('all-good'), '--to', 'internet', '--to', 'ses']);
    expect([ran.status, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain('"ses" may mean');
  });

  it('answers one that was asked twice as one', () => {
    const files = written('all-good');
    expect(wayOut(['check', ...files, '--to', 's3', '--to', 's3']).out).toBe(
      wayOut(['check', ...files, '--to', 's3']).out,
    );
  });
});

describe('way-out check', () => {
  it('answers the AWS CLI documentation’s own example, for each of its tables', () => {
    const text = scenario('aws-cli-example')[0]?.text ?? '';
    const ran = wayOut(['check', '-', '--format', 'json'], text);
    const report = json(ran);
    const tables = (JSON.parse(text) as { RouteTables: { RouteTableId: string }[] }).RouteTables.map(
      (t) => t.RouteTableId,
    );
    expect(new Set(report.subnets.map((s) => s.routeTableId))).toEqual(new Set(tables));
    expect(ran.status).toBe(
      { reachable: 0, unreachable: 1, intermittent: 1, unknown: 3, depends: 3, mixed: 3 }[report.verdict],
    );
    const shown = wayOut(['check', '-'], text).out;
    // The deciding line of the paste, with its number.
    expect(shown).toMatch(/standard input:\d+\n\s+>\s+\d+ \|/);
  });

  it('RT-7 explains the main-table trap on an empty list and exits 3', () => {
    const ran = wayOut(['check', '-'], '{"RouteTables":[]}');
    expect(ran.status).toBe(3);
    expect(ran.out).toContain('main table');
    expect(ran.out).toContain('RT-7');
    expect(ran.err).toBe('');
  });

  it('says on standard error what it expected when it reads nothing, and exits 2', () => {
    const ran = wayOut(['check', '-'], 'hello');
    expect(ran.status).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.err).toMatch(/describe-route-tables|AWS CLI/);
  });

  it('recognises and names describe-subnets alone', () => {
    const subnets = scenario('all-good').find((f) => f.name === 'subnets.json')?.text ?? '';
    const ran = wayOut(['check', '-'], subnets);
    expect(ran.out).toContain('subnets (4)');
    expect(ran.status).toBe(3);
    expect(ran.out).toContain('describe-route-tables');
  });
});

describe('exit status', () => {
  it.each([
    ['all-good', 0, 'REACHABLE'],
    ['public-subnet-surprise', 1, 'UNREACHABLE'],
    ['mixed-subnets', 1, 'INTERMITTENT'],
    ['nat-list-missing', 3, 'UNKNOWN'],
    ['transit-gateway-default', 3, 'DEPENDS'],
    ['two-vpcs', 3, 'MIXED'],
  ] as const)('of %s is %i', (slug, status, word) => {
    const ran = wayOut(['check', ...written(slug)]);
    expect([ran.status, ran.out.split(/[\s(]/)[0], ran.err]).toEqual([status, word, '']);
  });
});

describe('input', () => {
  it('several files are one paste, as is the same piped in', () => {
    const files = written('all-good');
    const apart = json(wayOut(['check', ...files, '--format', 'json']));
    const together = json(wayOut(['check', '--format', 'json'], scenario('all-good').map((f) => f.text).join('\n'))); // prettier-ignore
    expect([apart.verdict, together.verdict]).toEqual(['reachable', 'reachable']);
    expect(together.subnets.map((s) => s.hops.map((h) => h.id))).toEqual(
      apart.subnets.map((s) => s.hops.map((h) => h.id)),
    );
  });

  it.each([
    ['utf16le', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('{"RouteTables":[]}', 'utf16le')])],
    ['utf16be', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from('{"RouteTables":[]}', 'utf16le').swap16()])],
    ['utf8-bom', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('{"RouteTables":[]}')])],
    ['crlf', Buffer.from('{\r\n"RouteTables": [\r\n]}\r\n')],
  ])('BAD-9 reads %s', (name, bytes) => {
    const ran = wayOut(['check', file(`${name}.json`, bytes)]);
    expect([ran.status, ran.err]).toEqual([3, '']);
    expect(ran.out).toContain('route tables (0)');
  });

  it('names a file that is not there, and what to give instead', () => {
    const ran = wayOut(['check', 'no-such-file.json']);
    expect(ran.status).toBe(2);
    expect(ran.err).toMatch(/no-such-file\.json.*no such file.*AWS CLI/s);
  });

  it('names a folder', () => {
    expect(wayOut(['check', '.']).err).toContain('it is a folder');
  });

  it.skipIf(process.platform !== 'linux')('has a limit where it has no end', () => {
    const ran = wayOut(['check', '/dev/zero']);
    expect([ran.status, ran.out]).toEqual([2, '']);
    expect(ran.err).toMatch(/^way-out: could not read "\/dev\/zero": it is longer than the 10 MB .*\n$/);
  });

  it.skipIf(process.platform !== 'linux')('of a slow pipe is read to its end', () => {
    const command = `(printf '{"Route'; sleep 0.2; printf 'Tables":[]}') | "$NODE" "$MAIN" check`;
    const env = { ...process.env, NODE: process.execPath, MAIN };
    expect(spawnSync('bash', ['-c', command], { env, encoding: 'utf8' }).stdout).toMatch(/^UNKNOWN\n/);
  });

  it('says what an empty input lacks', () => {
    const ran = wayOut(['check', '-'], '');
    expect([ran.status, ran.out]).toEqual([2, '']);
    expect(ran.err.trim()).not.toBe('');
  });
});

describe('arguments', () => {
  const tables =
    '{"RouteTables":[{"RouteTableId":"rtb-1","VpcId":"vpc-1","Routes":[{"DestinationCidrBlock":"0.0.0.0/0","GatewayId":"igw-1","State":"active"}]}]}';

  it.each([
    [[], 'No command was given'],
    [['chekc'], 'no command "chekc"'],
    [['check', '--family', 'ipv5'], '--family is "ipv5"'],
    [['check', '--protocol', 'icmp'], '--protocol is "icmp"'],
    [['check', '--format', 'xml'], '--format is "xml"'],
    [['check', '--port', '0'], '--port is "0"'],
    [['check', '--port', '65536'], '--port is "65536"'],
    [['check', '--port', 'https'], '--port is "https"'],
    [['check', '--port', '0x1bb'], '--port is "0x1bb"'],
    [['check', '--port', '1e2'], '--port is "1e2"'],
    [['check', '--port', '-1'], "Option '--port' argument is ambiguous.\n"],
    [['check', '--time-limit', '0'], '--time-limit is "0"'],
    [['check', '--nonsense'], '--nonsense'],
    [['check', '--to'], '--to'],
    [['check', '-', '--to', '300.1.2.3'], '300.1.2.3'],
    [['check', '-', '--function', 'nobody'], 'nobody'],
  ])('%j are refused with status 2, and say why', (args, why) => {
    const ran = wayOut(args, tables);
    expect([ran.status, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain(why);
  });

  it.each([[['--help']], [['-h']], [['help']]])('%j print the usage', (args) => {
    const ran = wayOut(args);
    expect([ran.status, ran.err]).toEqual([0, '']);
    expect(ran.out).toContain('Exit status');
  });

  it('ask what they say', () => {
    const args = [
      'check',
      '-',
      '--to',
      '8.8.8.8',
      '--port',
      '53',
      '--protocol',
      'udp',
      '--subnet',
      'subnet-1',
      '--subnet',
      'subnet-2',
      '--format',
      'json',
    ];
    expect(json(wayOut(args, tables)).question).toEqual({
      destination: '8.8.8.8',
      family: 'ipv4',
      protocol: 'udp',
      port: 53,
      subnetIds: ['subnet-1', 'subnet-2'],
    });
    expect(json(wayOut(['check', '--family', 'ipv6', '--format', 'json'], tables)).question.family).toBe('ipv6');
  });

  it('choose the function', () => {
    const ran = wayOut(['check', ...written('all-good'), '--function', 'orders', '--format', 'json']);
    expect(json(ran).question.functionName).toBe('orders');
    expect(ran.status).toBe(0);
  });

  it('ask for a service', () => {
    expect(wayOut(['check', ...written('no-way-to-sqs'), '--to', 'sqs']).status).toBe(1);
    expect(wayOut(['check', ...written('s3-in-public-subnet'), '--to', 's3']).status).toBe(0);
  });
});

describe('formats', () => {
  it('json is the report and nothing else', () => {
    const ran = wayOut(['check', ...written('blackhole'), '--format', 'json']);
    expect(json(ran).schemaVersion).toBe(1);
    expect(ran.err).toBe('');
  });

  it('markdown keeps the ids of whoever runs it', () => {
    const ran = wayOut(['check', ...written('blackhole'), '--format', 'markdown']);
    expect(ran.out).toMatch(/^## /);
    expect(ran.out).toContain('subnet-0a2a2a2a2a2a2a2a2');
  });

  it('text marks the stop that blocks, and prints the fix', () => {
    const { out } = wayOut(['check', ...written('blackhole')]);
    expect(out).toMatch(/^ {2}X {2}\[block\] /m);
    expect(out).toContain('[route-blackhole; SEL-5]');
    expect(out).toMatch(/^ {6}aws /m);
  });

  it('text never lets a pasted escape sequence through', () => {
    const evil = JSON.stringify({
      FunctionName: 'or\u001b[31mders',
      FunctionArn: 'arn:aws:lambda:eu-west-1:123456789012:function:x',
      State: 'Active',
      LastUpdateStatus: 'Successful',
      LastModified: '2026-11-02T09:00:00.000+0000',
      Version: '$LATEST',
    });
    const { out } = wayOut(['check', '-'], evil);
    expect(out).not.toContain('\u001b');
  });
});

describe('A2 a failure is no verdict: its status is 2, whatever failed', () => {
  const onLinux = it.skipIf(process.platform !== 'linux');
  /** The exit status of the command line in a pipeline of bash. */
  const inShell = (command: string): Ran => {
    const env = { ...process.env, NODE: process.execPath, MAIN };
    const { status, stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: folder, env, encoding: 'utf8' });
    return { status, out: stdout, err: stderr };
  };
  const many = (count: number): string =>
    JSON.stringify({
      RouteTables: Array.from({ length: count }, (_, i) => ({ RouteTableId: `rtb-${String(i)}`, VpcId: 'vpc-1' })),
    });

  onLinux('a reader that closes the pipe is no failure', () => {
    file('many.json', many(600));
    const ran = inShell('"$NODE" "$MAIN" check many.json --format json | head -1; exit ${PIPESTATUS[0]}');
    expect([ran.status, ran.out, ran.err]).toEqual([3, '{\n', '']);
  });

  onLinux('a full disk is said in one line, with status 2', () => {
    const ran = inShell(`echo '{"RouteTables":[]}' | "$NODE" "$MAIN" check - > /dev/full`);
    expect(ran.status).toBe(2);
    expect(ran.err).toMatch(/^way-out: the output could not be written in full.*\n$/);
  });

  onLinux('the same of a report in words, and of one as Markdown', () => {
    for (const format of ['text', 'markdown']) {
      const ran = inShell(
        `echo '{"RouteTables":[]}' | "$NODE" "$MAIN" check - --format ${format} | true; exit \${PIPESTATUS[1]}`,
      );
      expect([ran.status, ran.err], format).toEqual([3, '']);
      const full = inShell(`echo '{"RouteTables":[]}' | "$NODE" "$MAIN" check - --format ${format} > /dev/full`);
      expect([full.status, full.err.split('\n').length], format).toEqual([2, 2]);
    }
  });

  onLinux('standard error that is full too changes nothing', () => {
    expect(inShell('echo hello | "$NODE" "$MAIN" check - 2> /dev/full').status).toBe(2);
    expect(inShell(`echo '{"RouteTables":[]}' | "$NODE" "$MAIN" check - > /dev/full 2>&1`).status).toBe(2);
  });

  it.each([
    ['in one line', {}, /^way-out: the check itself failed: boom\. This is a fault of the program; .*\n$/],
    ['with its place for whoever asks', { WAY_OUT_DEBUG: '1' }, /^Error: boom\n +at /m],
  ])('a fault of the program itself is said %s', (_, more, said) => {
    // Used where a report is put into words, and by nothing before.
    const broken = `String.prototype.padStart=()=>{throw new Error('boom')}`;
    const args = [
      '--import',
      `data:text/javascript,${encodeURIComponent(broken)}`,
      MAIN,
      'check',
      ...written('blackhole'),
    ];
    const env = { ...process.env, ...more };
    const ran = spawnSync(process.execPath, args, { cwd: folder, env, input: '', encoding: 'utf8' });
    expect([ran.status, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toMatch(said);
  });

  it('names and arguments are quoted without what steers a terminal', () => {
    expect(wayOut(['check', 'no\u001b[31mfile']).err).not.toContain('\u001b');
    expect(wayOut(['\u001b[31m']).err).not.toContain('\u001b');
    expect(wayOut(['check', '--no\u001b[31m']).err).not.toContain('\u001b');
  });

  it('json escapes what steers a terminal, and means the same', () => {
    const name = 'or\u009bders\u202e\u2028';
    const ran = wayOut(['check', '--format', 'json'], JSON.stringify({ FunctionName: name, FunctionArn: 'a', Runtime: 'x', Role: 'r', Handler: 'h', CodeSize: 1 })); // prettier-ignore
    expect(ran.out).not.toMatch(/[\u0080-\u009f\u2028-\u202e]/);
    expect(ran.out).toContain('\\u009b');
    expect(JSON.stringify(json(ran))).toContain(name);
  });

  it('a large report is one JSON document, without the indentation', () => {
    const report = json(wayOut(['check', '--format', 'json'], many(600)));
    expect(report.subnets).toHaveLength(600);
  });

  it('holds for all pieces of the work together', () => {
    const run = limited(1);
    const wait = (): number => {
      const end = performance.now() + 600;
      while (performance.now() < end);
      return 7;
    };
    expect(run(wait)).toBe(7);
    expect(() => run(wait)).toThrow(TimeUp);
    expect(() => run(() => 7)).toThrow(TimeUp);
  });

  it('a check that takes too long is given up, and says so', () => {
    expect(within(1, () => 7)).toEqual({ result: 7 });
    expect(
      within(0.05, () => {
        for (;;);
      }),
    ).toBeNull();
  });
});
