/** One lab at both: the control plane, and the emulator behind the real AWS CLI. Every line goes to both. */
import { readCommand } from '../../src/controlplane/commands/read-command.ts';
import { words } from '../../src/controlplane/commands/words.ts';
import { apply, documentsOf, type Json, type State, stateOf, wait } from '../../src/controlplane/index.ts';
import { isObject } from '../../src/controlplane/parameters.ts';
import { fillPlaceholders, placeholdersFrom } from '../../src/controlplane/placeholders.ts';
import type { LabFolder } from '../content/support/labs.ts';
import { makeAccount } from './account.ts';
import { Alike } from './alike.ts';
import type { Cli } from './cli.ts';
import { GAPS, IGNORED } from './gaps.ts';

type Named = readonly { readonly name: string; readonly text: string }[];

const LISTS = ['RouteTables', 'Subnets', 'NatGateways', 'InternetGateways', 'EgressOnlyInternetGateways', 'SecurityGroups', 'NetworkAcls', 'VpcEndpoints', 'Vpcs', 'Addresses', 'NetworkInterfaces'] as const; // prettier-ignore

/** What the documents of a lab have that no command of it decides: names, numbers of zones, the code of a function. */
const MADE_UP = [
  'Tags', 'AvailabilityZoneId', 'EnableDns64', 'MapCustomerOwnedIpOnLaunch', 'DhcpOptionsId', 'AssociationId', 'DnsEntries',
  'DestinationPrefixListId', 'DnsOptions', 'IpSource', 'Ipv6AddressAttribute',
  'Architectures', 'CodeSha256', 'CodeSize', 'LoggingConfig', 'EphemeralStorage', 'SnapStart', 'TracingConfig',
] as const; // prettier-ignore

const toActive = (line: string): string => line.replace('"State":"blackhole"', '"State":"active"');

export class LabInEmulator {
  readonly #cli: Cli;
  readonly #alike = new Alike();
  #state: State;
  #vpc = '';
  #given: Record<string, string> = {};

  private constructor(cli: Cli, state: State) {
    this.#cli = cli;
    this.#state = state;
  }

  /** Makes the lab's account in an emulator that has none. */
  static async begin({ before }: LabFolder, cli: Cli): Promise<LabInEmulator> {
    const one = new LabInEmulator(cli, stateOf(before));
    one.#vpc = await makeAccount(one.#state, (...args) => one.#aws(...args), one.#alike);
    return one;
  }

  /** Carries lines out at both; throws where one of them refuses. */
  async play(lines: readonly string[]): Promise<void> {
    for (const line of lines) {
      const read = readCommand(line);
      if ('problem' in read) throw new Error(read.problem);
      // The emulator has no time: what is made is there at once.
      if (read.change.operation === 'Wait') {
        this.#state = wait(this.#state);
        continue;
      }
      const ours = apply(this.#state, { ...read.change, input: fillPlaceholders(read.change.input, this.#given) });
      if (ours.error !== undefined) throw new Error(`${line}: ${ours.error.message}`);
      const theirs = await this.#typed(line);
      this.#alike.learn(ours.response, theirs);
      if (read.change.operation === 'DeleteNatGateway') await this.#freeAddress(String(theirs['NatGatewayId']));
      this.#given = { ...this.#given, ...placeholdersFrom(read.change.operation, ours.response) };
      this.#state = ours.state;
    }
    this.#state = wait(this.#state);
  }

  /** What differs between the answers to one describe command. */
  async lookAt(line: string): Promise<string[]> {
    const read = readCommand(line);
    if ('problem' in read) throw new Error(read.problem);
    const outcome = apply(this.#state, read.change);
    if (outcome.error !== undefined) throw new Error(outcome.error.message);
    const theirs = await this.#typed(line.replace(/ --query .*$/, ''));
    return this.#unexplained(outcome.response, theirs);
  }

  /** What describe commands print at both, and how they differ where no known gap explains it. */
  async documents(): Promise<{ ours: Named; theirs: Named; differences: string[] }> {
    const functions = this.#state.documents.flatMap(({ value }) => {
      const { FunctionName } = value as { FunctionName?: string };
      return FunctionName === undefined ? [] : [FunctionName];
    });
    const questions = [
      ...LISTS.map((list) => `aws ec2 describe-${list.replace(/(?<=[a-z\d])[A-Z]/g, (letter) => `-${letter}`).toLowerCase()}`),
      ...functions.map((name) => `aws lambda get-function-configuration --function-name ${name}`),
    ]; // prettier-ignore
    const theirs: { name: string; text: string }[] = [];
    const differences: string[] = [];
    for (const line of questions) {
      const read = readCommand(line);
      if ('problem' in read) throw new Error(read.problem);
      const outcome = apply(this.#state, read.change);
      const response: Json = outcome.error === undefined ? outcome.response : {};
      const answer = await this.#typed(line);
      const shown: Json = this.#alike.toOurs(answer);
      // The emulator leaves out the switch for IPv6 (docs.aws.amazon.com/lambda/latest/api/API_VpcConfigResponse.html).
      if (isObject(shown['VpcConfig']) && isObject(response['VpcConfig']))
        shown['VpcConfig'] = { Ipv6AllowedForDualStack: response['VpcConfig']['Ipv6AllowedForDualStack'], ...shown['VpcConfig'] }; // prettier-ignore
      // Nor is the word for the state of an IPv6 range printed, but what the emulator's program keeps it in.
      const text = JSON.stringify(shown).replaceAll("{'State': 'associated'}", 'associated');
      theirs.push({ name: line.replaceAll(' ', '-'), text });
      // Interfaces of AWS's own services are ordinary ones in the emulator, or none.
      const isCompared = outcome.error === undefined && read.change.operation !== 'DescribeNetworkInterfaces';
      // A scenario need not print every list: what it left out says nothing.
      if (isCompared && this.#hasPrinted(Object.keys(response)[0] ?? ''))
        differences.push(...this.#unexplained(response, answer));
    }
    return { ours: documentsOf(this.#state), theirs, differences };
  }

  #hasPrinted(list: string): boolean {
    return list === 'FunctionName' || this.#state.documents.some(({ value }) => isObject(value) && list in value);
  }

  #unexplained(ours: Json, theirs: Json): string[] {
    const lines = this.#alike.compare(ours, this.#ofTheVpc(theirs), new Set([...IGNORED, ...MADE_UP]));
    // The emulator's routes stay active when their gateway is gone (docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Route.html).
    const isDead = (line: string): boolean =>
      line.includes('"State":"blackhole"') && lines.includes(toActive(line).replace(/^ours/, 'emulator'));
    const dead = lines.filter(isDead).map(toActive);
    return lines.filter(
      (line) =>
        !dead.includes(toActive(line).replace(/^emulator/, 'ours')) && !GAPS.some((gap) => gap.lines.test(line)),
    );
  }

  /** An answer without what an account has by itself: a default VPC with all that belongs to it, and the VPC's default group. */
  #ofTheVpc(theirs: Json): Json {
    const isOurs = (one: unknown): boolean =>
      !isObject(one) || ((one['VpcId'] ?? this.#vpc) === this.#vpc && one['GroupName'] !== 'default');
    return Object.fromEntries(
      Object.entries(theirs).map(([list, all]) => [list, Array.isArray(all) ? all.filter(isOurs) : all]),
    );
  } // prettier-ignore

  /** A line as a reader types it, at the emulator. */
  #typed(line: string): Promise<Json> {
    const { line: all } = fillPlaceholders({ line: words(line) }, this.#given) as { line: string[] };
    return this.#aws(...this.#alike.toTheirs(all).slice(1));
  }

  /**
   * AWS frees the address of a gateway that is deleted, the emulator keeps it
   * (docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-working-with.html).
   */
  async #freeAddress(gateway: string): Promise<void> {
    const { NatGateways } = await this.#aws('ec2', 'describe-nat-gateways', '--nat-gateway-ids', gateway);
    const [{ NatGatewayAddresses: [address] = [] } = {}] = NatGateways as { NatGatewayAddresses?: { AllocationId: string }[] }[];
    const { Addresses } = await this.#aws('ec2', 'describe-addresses', '--allocation-ids', address?.AllocationId ?? '');
    const [{ AssociationId } = {}] = Addresses as { AssociationId?: string }[];
    if (AssociationId !== undefined) await this.#aws('ec2', 'disassociate-address', '--association-id', AssociationId);
  } // prettier-ignore

  async #aws(...args: string[]): Promise<Json> {
    const { status, out, err } = await this.#cli.run([...args, '--output', 'json']);
    if (status !== 0) throw new Error(`${args.join(' ')}: ${err}`);
    // The emulator gives every function the same made-up VPC id; AWS gives the VPC of its subnets.
    return (out.trim() === '' ? {} : JSON.parse(out.replaceAll('vpc-123abc', this.#vpc))) as Json;
  }
}
