/**
 * A report without the ids, account numbers and names of its reader, so that it can be shown to others. It is made field
 * by field: what the report says about AWS stays as it is, words of commands are never touched, and ranges stay.
 */
import { toScript } from '../fixes/script.ts';
import { createAliases } from './aliases.ts';
import { redactCommand } from './redact-command.ts';
import { createNameRedactor, type NameRedactor } from './redact-names.ts';
import { createWordRedactor, type WordRedactor } from './redact-words.ts';
import { withoutSubjectNames } from './redact-subject.ts';
import type { AskedQuestion, Change, Finding, Fix, Hop, Report, ReportFunction, SubnetReport } from './types.ts';

/**
 * The same report about the same VPC, in which every id has become an alias: `subnet-0abc…` is `subnet-A` everywhere.
 * @example redactReport(report).fixes[0].cli // ['aws ec2 create-route --route-table-id rtb-A …']
 */
export function redactReport(report: Report): Report {
  const known = idsOf(report);
  const aliases = createAliases(known);
  const words = createWordRedactor(known, aliases);
  const names = createNameRedactor(report, words, aliases);
  const say = (text: string): string => names.sentence(text);
  const id = <T extends string | null>(text: T): T | string => (text === null ? text : words.value(text));
  const command = (line: string | null): string | null => (line === null ? null : redactCommand(line, words, names));

  const hop = (h: Hop): Hop => ({
    ...h,
    id: h.id === null || isNamedApart(report, h) ? h.id : h.kind === 'function' ? names.name(h.id) : id(h.id),
    text: say(h.text),
  });
  const subnet = (s: SubnetReport): SubnetReport => ({
    ...s,
    subnetId: id(s.subnetId),
    ...(s.vpcId === undefined ? {} : { vpcId: id(s.vpcId) }),
    routeTableId: id(s.routeTableId),
    hops: s.hops.map(hop),
  });
  const fix = fixRedactor(say, (text) => words.value(text), {
    FunctionName: (text) => names.name(text),
    // The name that AWS gives the first one.
    endpointName: (text) => (text === 'default' ? text : aliases.of('endpoint', text)),
  });
  const finding = (f: Finding): Finding => ({
    ...f,
    subnets: f.subnets.map(id),
    text: say(f.text),
    fixes: f.fixes.map(fix),
  });

  const redacted: Report = {
    ...report,
    answer: names.headline(report.answer),
    headline: names.headline(report.headline),
    question: redactQuestion(report.question, words, names),
    function: report.function && {
      ...report.function,
      name: report.function.kind === undefined ? names.name(report.function.name) : report.function.name,
      vpcId: id(report.function.vpcId),
      hops: report.function.hops.map(hop),
      ...exitsOf(report.function, say),
    },
    subnets: report.subnets.map(subnet),
    findings: report.findings.map(finding),
    assumptions: report.assumptions.map((a) => ({ ...a, text: say(a.text), command: command(a.command) })),
    needs: report.needs.map((n) => ({ ...n, text: say(n.text), command: command(n.command) })),
    diagnostics: report.diagnostics.map((d) => ({ ...d, text: say(d.text), command: command(d.command) })),
    ...symptomsOf(report, say),
    ...likelyOf(report, say),
  };
  return withoutSubjectNames(redacted, report);
}

/** Names of Web Functions and connectors are replaced apart; a connector that is known by its id has one like others. */
const isNamedApart = ({ function: subject }: Report, { kind, id }: Hop): boolean =>
  subject?.kind !== undefined && NAMED.has(kind) && id?.startsWith('nc-') !== true;

/** The ways out with the ids of their connectors replaced; nothing for what has none. */
function exitsOf({ exits }: ReportFunction, say: (text: string) => string): Pick<ReportFunction, 'exits'> {
  if (exits === undefined) return {};
  return { exits: exits.map((exit) => ({ ...exit, connector: exit.connector === null ? null : say(exit.connector) })) };
}

/** Error messages with the ids in their hosts replaced; nothing where there are none. */
function symptomsOf({ symptoms }: Report, say: (text: string) => string): Pick<Report, 'symptoms'> {
  if (symptoms === undefined) return {};
  return {
    symptoms: symptoms.map((s) => ({ ...s, host: s.host === null ? null : say(s.host), text: say(s.text) })),
  };
}

/** What the function may need, without the names of its variables; nothing where there is none. */
function likelyOf({ likely }: Report, say: (text: string) => string): Pick<Report, 'likely'> {
  if (likely === undefined) return {};
  const plain = (why: string): string => why.replace(/(environment variable) \w+$/, '$1 for it');
  return { likely: likely.map(({ destination, why }) => ({ destination: say(destination), why: say(plain(why)) })) };
}

const NAMED: ReadonlySet<string> = new Set(['function', 'network-connector']);

function redactQuestion(question: AskedQuestion, words: WordRedactor, names: NameRedactor): AskedQuestion {
  return {
    ...question,
    destination: words.sentence(question.destination),
    ...(question.functionName === undefined ? {} : { functionName: names.name(question.functionName) }),
    ...(question.subnetIds === undefined ? {} : { subnetIds: question.subnetIds.map((one) => words.value(one)) }),
  };
}

type Rename = (text: string) => string;

/** Fixes with the inputs of their changes renamed, names by the member that has them; the commands are printed again from them. */
function fixRedactor(say: Rename, value: Rename, named: Readonly<Record<string, Rename>>): (fix: Fix) => Fix {
  const input = (part: unknown, key: string): unknown => {
    if (typeof part === 'string') return (named[key] ?? value)(part);
    if (Array.isArray(part)) return part.map((item) => input(item, key));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([k, v]) => [k, input(v, k)]));
  };
  const change = (c: Change): Change => ({ ...c, input: input(c.input, '') as Change['input'] });
  return (f) => {
    const changes = f.changes.map(change);
    return {
      ...f,
      title: say(f.title),
      warning: f.warning === null ? null : say(f.warning),
      changes,
      cli: toScript(changes),
    };
  };
}

/** The ids that fields of the report hold: made-up ones, too, are then known wherever a sentence names them. */
function idsOf(report: Report): ReadonlySet<string> {
  const ids = new Set<string>();
  const add = (id: string | null | undefined): void => {
    if (id && !WORDS.test(id)) ids.add(id.toLowerCase());
  };
  add(report.function?.vpcId);
  for (const { subnetId, routeTableId, vpcId, hops } of report.subnets) {
    add(vpcId);
    add(subnetId);
    add(routeTableId);
    for (const hop of hops) if (!NAMED.has(hop.kind)) add(hop.id);
  }
  // Subnets of findings are those of the report.
  for (const { fixes } of report.findings)
    for (const { changes } of fixes) for (const { input } of changes) addInput(input, '', add);
  for (const id of report.question.subnetIds ?? []) add(id);
  return ids;
}

function addInput(value: unknown, key: string, add: (id: string) => void): void {
  if (typeof value === 'string') {
    if (ID_MEMBER.test(key)) add(value);
  } else if (typeof value === 'object' && value !== null)
    for (const [k, v] of Object.entries(value)) addInput(v, Array.isArray(value) ? key : k, add);
}

const ID_MEMBER = /Ids?$/;

/** What stands in the place of an id without being one: placeholders, addresses and ranges, and what a hop calls itself. */
const WORDS = /^[<(]|^local$|^[\d.:/]+$|^[\da-f:]+(?:\/\d+)?$/i;
