/** A Web Function, a network connector or a MicroVM in the report: its ways out, and the stops of those that lead into no VPC. */
import type { Exit, Subject } from '../path/exit.ts';
import type { HopMessage } from '../path/hop-message.ts';
import { hopText } from '../messages/hops.ts';
import type { HopTexts } from '../messages/hops.ts';
import type { Analysis } from '../verdict/answer.ts';
import type { ExitAnswer } from '../verdict/exits.ts';
import { evidenceOf } from './evidence.ts';
import type { Hop, Outcome, ReportFunction } from './types.ts';

export function subjectOf(analysis: Analysis, subject: Subject, words: Partial<HopTexts>): ReportFunction {
  const exits = analysis.exits ?? [];
  // Ways into a VPC have the lines of their subnets; the first of the others is shown here.
  const alone = exits.find(({ judged }) => judged.length === 0);
  return {
    kind: subject.kind,
    exits: exits.map(({ exit, verdict, lean }) => ({
      revisions: exit.users.map(({ id, weight }) => ({ id, weight })),
      connector: exit.kind === 'connector' ? (exit.arn ?? exit.name) : null,
      verdict,
      lean,
    })),
    name: subject.name,
    attached: exits.some(({ judged }) => judged.length > 0),
    vpcId: analysis.judged[0]?.vpcId ?? null,
    region: subject.region,
    hops: alone ? hopsOf(analysis, subject, alone, words) : [],
  };
}

/** The line of a way out that has no subnet: the default one, or one of which too little was pasted. */
function hopsOf(
  { context, question }: Analysis,
  subject: Subject,
  { exit, verdict }: ExitAnswer,
  words: Partial<HopTexts>,
): Hop[] {
  const evidence = evidenceOf(context.model.snapshot.paste, exit.places);
  const outcome = OUTCOMES[verdict];
  const hop = (
    kind: Hop['kind'],
    id: string | null,
    rules: readonly string[],
    message: HopMessage,
    own: Outcome,
  ): Hop => ({
    kind,
    id,
    outcome: own,
    rules,
    text: hopText(message, own, words),
    evidence: kind === 'destination' ? [] : evidence,
  });
  const arrived: Hop[] =
    verdict === 'reachable' || verdict === 'intermittent'
      ? [hop('destination', null, [], { key: 'arrived', destination: question.name }, outcome)]
      : [];
  if (exit.kind === 'connector') {
    const sender = hop('function', subject.name, [ruleOf(subject)], senderSays(subject, exit), 'pass');
    const why = exit.found.kind === 'found' ? 'no-network' : exit.found.kind;
    const unseen = { key: 'connector-unseen', connector: exit.name, why } as const;
    return [sender, hop('network-connector', exit.name, ['FN-25'], unseen, outcome), ...arrived];
  }
  return [hop('function', subject.name, [ruleOf(subject)], senderSays(subject, exit), outcome), ...arrived];
}

const OUTCOMES = {
  reachable: 'pass',
  unreachable: 'block',
  intermittent: 'partial',
  depends: 'depends',
  unknown: 'unknown',
} as const;

const ruleOf = ({ kind }: Subject): string => (kind === 'microvm' ? 'FN-8' : 'FN-23');

function senderSays({ name, kind }: Subject, exit: Exit): HopMessage {
  const values = { name, kind, revisions: exit.users.map(({ id }) => id) };
  if (exit.kind === 'connector') return { key: 'sends-through', ...values, connector: exit.name };
  return { key: exit.kind === 'default' ? 'default-exit' : 'exit-unread', ...values };
}
