/** From hops to the stops of a line: where the track is open, where it breaks, what lies beyond. */
import type {
  AskedQuestion,
  Hop,
  HopKind,
  Outcome,
  ReportFunction,
  SubnetReport,
} from '../../analyzer/report/types.ts';
import { destinationName, hopName, outcomeWord, senderName } from '../Report/words.ts';

/** How the piece of track after a stop looks. */
export type Track = 'open' | 'gap' | 'beyond' | 'assumed' | 'none';

export interface Stop {
  readonly name: string;
  readonly id: string | null;
  readonly outcome: Outcome | 'beyond';
  /** What a reader is told about the stop, after its name. */
  readonly word: string;
  readonly track: Track;
}

interface Context {
  readonly question: AskedQuestion;
  readonly function: ReportFunction | null;
}

/** The stops of one path, from the function to the destination, whichever of them the hops name. */
export function stopsOf(subnet: Pick<SubnetReport, 'hops' | 'verdict'>, context: Context): readonly Stop[] {
  const hops = withEnds(subnet.hops, context);
  const broken = hops.findIndex(({ outcome }) => outcome === 'block');
  const doubted = hops.findIndex(({ outcome }) => outcome === 'assumed' || UNSURE.has(outcome));
  return hops.map((hop, index) => {
    const isLast = index === hops.length - 1;
    const isBeyond = broken !== -1 && index > broken && hop.outcome !== 'block';
    const isDoubted = doubted !== -1 && index >= doubted;
    return {
      name: ownedName(hops, index, context),
      // The name of a function says it already.
      id: hop.kind === 'function' ? null : hop.id,
      outcome: isBeyond ? 'beyond' : hop.outcome,
      word: isLast && hop.kind === 'destination' ? arrival(subnet, hop, broken, isDoubted) : wordOf(hop, isBeyond),
      track: isLast ? 'none' : trackAfter(index, broken, isDoubted),
    };
  });
}

const UNSURE: ReadonlySet<Outcome> = new Set(['unknown', 'depends']);

function trackAfter(index: number, broken: number, isDoubted: boolean): Track {
  if (index === broken) return 'gap';
  if (broken !== -1 && index > broken) return 'beyond';
  return isDoubted ? 'assumed' : 'open';
}

function wordOf({ outcome }: Hop, isBeyond: boolean): string {
  return isBeyond ? 'beyond the break' : outcomeWord[outcome];
}

function arrival({ verdict }: { readonly verdict: string }, hop: Hop, broken: number, isDoubted: boolean): string {
  if (hop.outcome === 'block' || broken !== -1) return 'not reached';
  if (hop.outcome === 'partial' || verdict === 'intermittent') return 'reached in part';
  if (verdict === 'reachable') return isDoubted ? 'reached, as far as assumed' : 'reached';
  return 'not known whether reached';
}

/** What a stop is called, with whose it is where a line has several of its kind: "NAT gateway’s route table". */
function ownedName(hops: readonly Hop[], index: number, context: Context): string {
  const hop = hops[index];
  if (hop === undefined) return '';
  const name = nameOf(hop, context);
  const owner = hops.slice(0, index).findLast(({ kind }) => OWNERS.has(kind));
  if (owner === undefined || !OWNED.has(hop.kind)) return name;
  return `${hopName[owner.kind]}’s ${/^[A-Z][a-z]/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name}`;
}

/** Stops that stand in a subnet of their own, so that filters and a route table of that subnet follow. */
const OWNERS: ReadonlySet<HopKind> = new Set([
  'nat-gateway',
  'nat-instance',
  'firewall-endpoint',
  'transit-gateway',
  'peering-connection',
]);
const OWNED: ReadonlySet<HopKind> = new Set(['security-group', 'network-acl', 'route-table', 'subnet']);

/** What AWS calls services whose endpoints have other names: https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html */
const TITLES: Readonly<Record<string, string>> = {
  dynamodb: 'DynamoDB',
  secretsmanager: 'Secrets Manager',
  ssm: 'Systems Manager',
  logs: 'CloudWatch Logs',
  events: 'EventBridge',
  states: 'Step Functions',
  'execute-api': 'API Gateway',
};

function nameOf(hop: Hop, { question, function: lambda }: Context): string {
  if (hop.kind === 'function' && lambda !== null) return senderName(lambda);
  if (hop.kind !== 'destination') return hopName[hop.kind];
  const name = destinationName(question);
  const title = Object.hasOwn(TITLES, name) ? TITLES[name] : undefined;
  // A host keeps the letters that it is spelt with; names of three letters are short for something.
  if (title !== undefined || name.includes('.')) return title ?? name;
  return name.length <= 3 ? name.toUpperCase() : name.charAt(0).toUpperCase() + name.slice(1);
}

// A path that stops early still shows where it starts and where it was meant to go.
function withEnds(hops: readonly Hop[], { question }: Context): readonly Hop[] {
  const end = (kind: 'function' | 'destination', outcome: Outcome): Hop => ({
    kind,
    id: null,
    outcome,
    rules: [],
    text: destinationName(question),
    evidence: [],
  });
  return [
    ...(hops[0]?.kind === 'function' ? [] : [end('function', 'pass')]),
    ...hops,
    ...(hops.at(-1)?.kind === 'destination' ? [] : [end('destination', lastOutcome(hops))]),
  ];
}

function lastOutcome(hops: readonly Hop[]): Outcome {
  return hops.some(({ outcome }) => UNSURE.has(outcome)) ? 'unknown' : 'pass';
}
