/** Which words that few reports need an analysis needs. */
import { isUsualAssumption } from '../messages/assumptions.ts';
import { isUsualHop } from '../messages/hops.ts';
import type { FindingId } from '../path/facts.ts';
import type { Analysis } from '../verdict/answer.ts';

/** Whether a report of an analysis needs the words of stops, assumptions and verdicts that few have, or of what is no event function. */
export const needsRareWords = ({ assumptions, choice, judged, verdict }: Analysis): boolean =>
  choice.subject !== null ||
  verdict === 'intermittent' ||
  verdict === 'depends' ||
  judged.some(({ path }) => path.hops.some(({ message }) => !isUsualHop(message.key))) ||
  assumptions.some(({ assumption }) => !isUsualAssumption(assumption));

/** Whether no subnet is judged, or the question fits nothing in the paste: the report says what was found instead. */
export const judgesNothing = ({ choice, judged, question }: Analysis): boolean =>
  judged.length === 0 || question.problem !== null || choice.notFound;

/** Whether a subnet may have addresses that others see: what it sends is translated, or goes out over IPv6. */
export const needsOutbound = ({ context, judged }: Analysis): boolean =>
  judged.some(
    ({ summary, path }) =>
      (summary.word === 'reachable' || summary.word === 'intermittent') &&
      (context.family === 'ipv6' || path.facts.some(({ finding }) => TRANSLATES.has(finding))),
  );

const TRANSLATES: ReadonlySet<string> = new Set<FindingId>(['nat-route', 'instance-or-eni-egress']);
