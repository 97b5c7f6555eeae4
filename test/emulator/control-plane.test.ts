// The same requests through the real AWS CLI to the EC2 emulator and to the control plane: the same answers of describe commands.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toCli } from '../../src/analyzer/fixes/aws-cli.ts';
import { readCommand } from '../../src/controlplane/commands/read-command.ts';
import { words } from '../../src/controlplane/commands/words.ts';
import { apply, stateOf, wait, type Change, type Json, type State } from '../../src/controlplane/index.ts';
import { OPERATIONS } from '../../src/controlplane/operations.ts';
import { Alike } from './alike.ts';
import { hasCliModule, type Printed } from './cli.ts';
import { GAPS, IGNORED, NOT_COMPARED } from './gaps.ts';
import { missing, startEmulator, type Emulator } from './emulator.ts';
import { STEPS, type Refs, type Step } from './steps.ts';
import { makeVpc } from './vpc.ts';

const LISTS = ['RouteTables', 'Subnets', 'NatGateways', 'InternetGateways', 'EgressOnlyInternetGateways', 'SecurityGroups', 'NetworkAcls', 'VpcEndpoints', 'Vpcs', 'Addresses', 'Instances', 'VpcPeeringConnections'] as const; // prettier-ignore
const QUESTIONS: readonly Change[] = [
  ...LISTS.map((list): Change => ({ service: 'ec2', operation: `Describe${list}`, input: {} })),
  { service: 'lambda', operation: 'GetFunctionConfiguration', input: { FunctionName: 'orders' } },
];
/** What the state begins with beside that: interfaces of AWS's own services are ordinary ones in the emulator. */
const READ_ONCE: readonly Change[] = ['NetworkInterfaces', 'ManagedPrefixLists'].map((list) => ({ service: 'ec2', operation: `Describe${list}`, input: {} })); // prettier-ignore
const lack = missing ?? (hasCliModule ? null : 'AWS CLI as a Python module');
const NAME = 'the control plane beside the EC2 emulator';

let emulator: Emulator;
let folder = '';
let refs: Refs;
let state: State;
const alike = new Alike();
const answers = new Map<string, Json>();

const run = (change: Change): Promise<Printed> =>
  emulator.cli.run([...(words(toCli(change)) ?? []).slice(1), '--output', 'json']);
const codeIn = ({ err }: Printed): string => /An error occurred \(([\w.]+)\)/.exec(err)?.[1] ?? err.trim();
/** The emulator gives every function the same made-up VPC id; AWS gives the VPC of its subnets. */
const answerIn = ({ out }: Printed): Json =>
  (out.trim() === '' ? {} : JSON.parse(out.replaceAll('vpc-123abc', refs.vpc))) as Json;

/** What describe commands print at both, made alike; a line for each difference that no known gap explains. */
async function differences(): Promise<string[]> {
  const found: string[] = [];
  for (const question of QUESTIONS) {
    const theirs = await run(question);
    const ours = apply(state, question);
    if (theirs.status !== 0 || ours.error !== undefined) throw new Error(`${question.operation}: ${theirs.err}`);
    found.push(...alike.compare(ours.response, answerIn(theirs), IGNORED));
  }
  return found.filter((line) => !GAPS.some(({ lines }) => lines.test(line)));
}

async function make({ name, request, refused }: Step): Promise<void> {
  const change = request(refs);
  const theirs = await run(alike.toTheirs(change));
  // By way of the printed line, so that the reader of commands and the real CLI get the same text.
  const read = readCommand(toCli(change));
  if ('problem' in read) throw new Error(`${name}: ${read.problem}`);
  const ours = apply(state, read.change);
  const codes = [ours.error?.code, theirs.status === 0 ? undefined : codeIn(theirs)];
  expect(codes, `${name}: ${ours.error?.message ?? ''} ${theirs.err}`).toEqual([refused, refused]);
  if (ours.error !== undefined) return;
  const answer = answerIn(theirs);
  alike.learn(ours.response, answer);
  answers.set(name, ours.response);
  state = wait(ours.state);
  if (change.operation.startsWith('Describe')) {
    const lines = alike.compare(ours.response, answer, IGNORED);
    expect(
      lines.filter((line) => !GAPS.some((gap) => gap.lines.test(line))),
      name,
    ).toEqual([]);
  }
}

const at = (value: unknown, path: string): string =>
  String(path.split('.').reduce<unknown>((v, key) => (v as Json | undefined)?.[key], value));

describe.skipIf(lack !== null)(
  lack === null ? NAME : `${NAME} (skipped: no ${lack} on this machine)`,
  { timeout: 120_000 },
  () => {
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'way-out-plane-'));
      emulator = await startEmulator();
      const made = await makeVpc(emulator, folder);
      const ec2 = async (...args: string[]): Promise<Json> =>
        JSON.parse((await emulator.cli.run(['ec2', ...args, '--output', 'json'])).out) as Json;
      const machines = await ec2(
        'run-instances',
        '--image-id',
        'ami-12c6146b',
        '--subnet-id',
        made.publicSubnet,
        '--instance-type',
        't4g.nano',
      );
      const other = await ec2('create-vpc', '--cidr-block', '10.9.0.0/16');
      const bare = await ec2('create-subnet', '--vpc-id', made.vpc, '--cidr-block', '10.0.12.0/24');
      const vpcs = await ec2('describe-vpcs', '--vpc-ids', made.vpc);
      answers.set('other', other['Vpc'] as Json);
      const acls = (await ec2('describe-network-acls'))['NetworkAcls'] as {
        NetworkAclId: string;
        VpcId: string;
        Associations: { SubnetId: string; NetworkAclAssociationId: string }[];
      }[];
      const own = acls.find(({ VpcId }) => VpcId === made.vpc);
      refs = {
        ...made,
        machine: at(machines, 'Instances.0.InstanceId'),
        card: at(machines, 'Instances.0.NetworkInterfaces.0.NetworkInterfaceId'),
        bare: at(bare, 'Subnet.SubnetId'),
        block: at(vpcs, 'Vpcs.0.Ipv6CidrBlockAssociationSet.0.Ipv6CidrBlock').replace('00::/56', '09::/64'),
        defaultAcl: own?.NetworkAclId ?? '',
        aclAssociation:
          own?.Associations.find(({ SubnetId }) => SubnetId === made.spare)?.NetworkAclAssociationId ?? '',
        of: (step, path) => at(answers.get(step), path),
      };
      const all = [...QUESTIONS, ...READ_ONCE];
      const printed = await Promise.all(all.map(run));
      state = stateOf(printed.map((one, i) => ({ name: `${all[i]?.operation ?? ''}.json`, value: answerIn(one) })));
    }, 120_000);

    afterAll(() => {
      emulator.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    it('begin alike', async () => {
      expect(await differences()).toEqual([]);
    });

    it.each(Object.entries(STEPS))('do the same: %s', async (_, steps) => {
      for (const one of steps) await make(one);
      expect(await differences()).toEqual([]);
    });
  },
);

describe('requests that are compared', () => {
  it('are of every operation that the emulator has', () => {
    const nobody: Refs = { ...({} as Refs), of: () => '' };
    const tried = new Set(
      Object.values(STEPS).flatMap((steps) => steps.map(({ request }) => request(nobody).operation)),
    );
    const left = [...OPERATIONS.values()].map(({ name }) => name).filter((name) => !tried.has(name));
    expect(left.toSorted()).toEqual(Object.keys(NOT_COMPARED).toSorted());
    for (const page of [...Object.values(NOT_COMPARED), ...GAPS].map(({ page: link }) => link))
      expect(page).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
  });
});
