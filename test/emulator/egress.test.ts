import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/analyzer/index.ts';
import { cliVersion, missing, startEmulator, type Emulator } from './emulator.ts';
import { SHELLS } from '../../src/site/collector.ts';
import { makeVpc, type Made } from './vpc.ts';

const MAIN = fileURLToPath(new URL('../../src/cli/way-out.mjs', import.meta.url));
const NAME = 'way-out check on a VPC made with the EC2 emulator and described by the AWS CLI';

/** What a reader pastes, by the operation that prints it. */
type Paste = Map<string, string>;
const LISTS = ['describe-route-tables', 'describe-subnets', 'describe-nat-gateways', 'describe-internet-gateways', 'describe-security-groups', 'describe-network-acls', 'describe-vpc-endpoints', 'describe-egress-only-internet-gateways'] as const; // prettier-ignore
type List = (typeof LISTS)[number];
/** What is enough for an answer. */
const DECISIVE: readonly List[] = [
  'describe-route-tables',
  'describe-subnets',
  'describe-nat-gateways',
  'describe-security-groups',
];

let emulator: Emulator;
let made: Made;
let folder = '';
let healthy: Paste;

const aws = (...args: string[]): Promise<string> => emulator.aws(...args);
const ec2 = (...args: string[]): Promise<string> => aws('ec2', ...args);

/** One list of the VPC as the AWS CLI prints it. */
async function describeList(list: List, output = 'json'): Promise<string> {
  // A detached gateway is found only without the filter by attachment; egress-only gateways have no such filter.
  const unfiltered = list === 'describe-internet-gateways' || list === 'describe-egress-only-internet-gateways';
  const option = list === 'describe-nat-gateways' ? '--filter' : '--filters';
  const filter = unfiltered ? [] : [option, `Name=vpc-id,Values=${made.vpc}`];
  const printed = await ec2(list, ...filter, '--output', output);
  // The emulator writes one state as a Python dictionary, where AWS prints the word.
  return printed.replaceAll("{'State': 'associated'}", 'associated');
}

/** The emulator gives every function the same made-up VPC id; AWS gives the VPC of its subnets. */
const describeFunction = async (output = 'json'): Promise<string> =>
  (await aws('lambda', 'get-function-configuration', '--function-name', 'orders', '--output', output)).replaceAll(
    'vpc-123abc',
    made.vpc,
  );

async function describeAll(output: string, lists: readonly List[] = LISTS): Promise<Paste> {
  const names = [...lists, 'function'] as const;
  const texts = await Promise.all(
    names.map((name) => (name === 'function' ? describeFunction(output) : describeList(name, output))),
  );
  return new Map(names.map((name, i) => [name, texts[i] ?? '']));
}

/** The report of the command line on a paste, piped in as one text. */
function wayOut(paste: Paste, ...args: string[]): Promise<Report> {
  const child = spawn(process.execPath, [MAIN, 'check', '-', '--format', 'json', ...args]);
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  child.stdin.end([...paste.values()].join('\n\n'));
  return new Promise((done, fail) => {
    child.on('close', () => {
      if (out === '') fail(new Error(err));
      else done(JSON.parse(out) as Report);
    });
  });
}

interface Break {
  readonly name: string;
  /** What is done to the VPC; one after the other, each paste showing only its own lists anew. */
  readonly change: () => Promise<unknown>;
  readonly shows: readonly (List | 'function')[];
  readonly ask?: readonly string[];
  readonly verdict: Report['verdict'];
  readonly finding: string;
}

const id = (query: string, ...args: string[]): Promise<string> => ec2(...args, '--query', query, '--output', 'text');
const defaultRoute = (operation: string, ...target: string[]): Promise<string> =>
  ec2(operation, '--route-table-id', made.table, '--destination-cidr-block', '0.0.0.0/0', ...target);

interface AclList {
  readonly NetworkAcls: readonly {
    readonly Associations: readonly { readonly SubnetId: string; readonly NetworkAclAssociationId: string }[];
  }[];
}

const BREAKS: readonly Break[] = [
  {
    name: 'IPv6 switch off',
    // The function was made without the switch; table, gateway and subnet are ready for IPv6.
    change: () => Promise.resolve(),
    shows: [],
    ask: ['--family', 'ipv6'],
    verdict: 'unreachable',
    finding: 'ipv6-flag-off',
  },
  {
    name: 'endpoint without its security-group rule',
    change: async () => {
      const group = await id(
        'GroupId',
        'create-security-group',
        '--group-name',
        'endpoint',
        '--description',
        'endpoint',
        '--vpc-id',
        made.vpc,
      );
      await ec2(
        'create-vpc-endpoint',
        '--vpc-endpoint-type',
        'Interface',
        '--vpc-id',
        made.vpc,
        '--service-name',
        'com.amazonaws.eu-west-1.sqs',
        '--subnet-ids',
        made.subnet,
        '--security-group-ids',
        group,
        '--private-dns-enabled',
      );
    },
    shows: ['describe-vpc-endpoints', 'describe-security-groups'],
    ask: ['--to', 'sqs'],
    verdict: 'unreachable',
    finding: 'endpoint-security-group',
  },
  {
    name: 'security group emptied',
    change: () =>
      ec2(
        'revoke-security-group-egress',
        '--group-id',
        made.group,
        '--ip-permissions',
        'IpProtocol=-1,IpRanges=[{CidrIp=0.0.0.0/0}]',
      ),
    shows: ['describe-security-groups'],
    verdict: 'unreachable',
    finding: 'security-group-egress',
  },
  {
    name: 'network ACL with half of the return range',
    change: async () => {
      const acl = await id('NetworkAcl.NetworkAclId', 'create-network-acl', '--vpc-id', made.vpc);
      const before = JSON.parse(healthy.get('describe-network-acls') ?? '{}') as AclList;
      const association = before.NetworkAcls.flatMap((a) => a.Associations).find((a) => a.SubnetId === made.subnet);
      const rule = (...more: string[]): Promise<string> =>
        ec2(
          'create-network-acl-entry',
          '--network-acl-id',
          acl,
          '--rule-number',
          '100',
          '--protocol',
          '6',
          '--cidr-block',
          '0.0.0.0/0',
          '--rule-action',
          'allow',
          ...more,
        );
      await Promise.all([
        ec2(
          'replace-network-acl-association',
          '--association-id',
          association?.NetworkAclAssociationId ?? '',
          '--network-acl-id',
          acl,
        ),
        rule('--egress', '--port-range', 'From=443,To=443'),
        rule('--ingress', '--port-range', 'From=32768,To=65535'),
        // The emulator makes no asterisk rules, which every network ACL of AWS ends in.
        rule('--egress', '--rule-number', '32767', '--rule-action', 'deny', '--protocol', '-1'),
        rule('--ingress', '--rule-number', '32767', '--rule-action', 'deny', '--protocol', '-1'),
      ]);
    },
    shows: ['describe-network-acls'],
    verdict: 'intermittent',
    finding: 'nacl-partial-ports',
  },
  {
    name: 'second subnet on the main table',
    change: () =>
      aws(
        'lambda',
        'update-function-configuration',
        '--function-name',
        'orders',
        '--vpc-config',
        `SubnetIds=${made.subnet},${made.spare},SecurityGroupIds=${made.group}`,
      ),
    shows: ['function'],
    verdict: 'intermittent',
    finding: 'mixed-subnets',
  },
  {
    name: 'NAT gateway in the private subnet',
    change: async () => {
      const eip = await id('AllocationId', 'allocate-address', '--domain', 'vpc');
      const nat = await id(
        'NatGateway.NatGatewayId',
        'create-nat-gateway',
        '--subnet-id',
        made.subnet,
        '--allocation-id',
        eip,
      );
      await defaultRoute('replace-route', '--nat-gateway-id', nat);
    },
    shows: ['describe-route-tables', 'describe-nat-gateways'],
    verdict: 'unreachable',
    finding: 'nat-in-private-subnet',
  },
  {
    name: 'route deleted',
    change: () => defaultRoute('delete-route'),
    shows: ['describe-route-tables'],
    verdict: 'unreachable',
    finding: 'no-default-route',
  },
  {
    // AWS would turn the route into a blackhole; the emulator leaves it active, so the gateway's own state must tell.
    name: 'NAT gateway deleted',
    change: async () => {
      await defaultRoute('create-route', '--nat-gateway-id', made.nat);
      await ec2('delete-nat-gateway', '--nat-gateway-id', made.nat);
    },
    shows: ['describe-nat-gateways', 'describe-route-tables'],
    verdict: 'unreachable',
    finding: 'nat-not-available',
  },
  {
    name: 'subnet moved to another table',
    change: () =>
      ec2(
        'replace-route-table-association',
        '--association-id',
        made.association,
        '--route-table-id',
        made.publicTable,
      ),
    shows: ['describe-route-tables'],
    verdict: 'unreachable',
    finding: 'igw-without-public-ip',
  },
  {
    // AWS would turn the NAT subnet's route into a blackhole; the emulator leaves it active, and the attachment tells.
    name: 'internet gateway detached',
    change: () => ec2('detach-internet-gateway', '--internet-gateway-id', made.igw, '--vpc-id', made.vpc),
    shows: ['describe-internet-gateways'],
    verdict: 'unreachable',
    finding: 'internet-gateway-detached',
  },
];

describe.skipIf(missing !== null)(missing === null ? NAME : `${NAME} (skipped: no ${missing} on this machine)`, () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'way-out-emulator-'));
    emulator = await startEmulator();
    made = await makeVpc(emulator, folder);
    healthy = await describeAll('json');
  }, 120_000);

  afterAll(() => {
    emulator.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('reaches the internet, as JSON', async () => {
    const report = await wayOut(healthy);
    expect(report.verdict, report.headline).toBe('reachable');
    expect(report.subnets[0]?.hops.map((h) => h.id)).toEqual(expect.arrayContaining([made.table, made.nat, made.igw]));
  }, 30_000);

  it('reaches the internet by what the page offers to print it all at once', async () => {
    const [bash] = SHELLS;
    const lines = (bash?.lines ?? []).map((line) => (line.startsWith('VPC=') ? `VPC=${made.vpc}` : line));
    // The emulator knows no Block Public Access and says so among the outputs, as a denied call does.
    const report = await wayOut(new Map([['all', (await emulator.shell(lines)).replaceAll('vpc-123abc', made.vpc)]]));
    expect(report.verdict, report.headline).toBe('reachable');
    expect(report.function?.name).toBe('orders');
    expect(report.documents.filter(({ command }) => command !== null).length).toBeGreaterThanOrEqual(9);
  }, 60_000);

  it.each(['text', 'table', ...(missing === null && cliVersion() === '2' ? ['yaml', 'yaml-stream'] : [])])(
    'reaches the internet, as %s',
    async (output) => {
      const report = await wayOut(await describeAll(output, DECISIVE));
      expect(report.verdict, report.headline).toBe('reachable');
      expect(report.subnets[0]?.routeTableId).toBe(made.table);
    },
    60_000,
  );

  it.each(BREAKS.map((b) => [b.name, b] as const))(
    'finds and names it: %s',
    async (_, broken) => {
      await broken.change();
      const paste = new Map(healthy);
      for (const list of broken.shows)
        paste.set(list, await (list === 'function' ? describeFunction() : describeList(list)));
      const report = await wayOut(paste, ...(broken.ask ?? []));
      expect(
        report.findings.map((f) => f.id),
        report.headline,
      ).toContain(broken.finding);
      expect(report.verdict, report.headline).toBe(broken.verdict);
    },
    60_000,
  );
});
