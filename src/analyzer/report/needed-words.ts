/** Which words that few reports need an analysis needs. */
import { isUsualHop } from '../messages/hops.ts';
import type { FindingId } from '../path/facts.ts';
import type { Analysis } from '../verdict/answer.ts';

/** Whether a report of an analysis needs the words of stops and verdicts that few have, or of what is no event function. */
export const needsRareWords = ({ choice, judged, verdict }: Analysis): boolean =>
  choice.subject !== null ||
  verdict === 'intermittent' ||
  verdict === 'depends' ||
  judged.some(({ path }) => path.hops.some(({ message }) => !isUsualHop(message.key)));

/** Whether a subnet may have addresses that others see: what it sends is translated, or goes out over IPv6. */
export const needsOutbound = ({ context, judged }: Analysis): boolean =>
  judged.some(
    ({ summary, path }) =>
      (summary.word === 'reachable' || summary.word === 'intermittent') &&
      (context.family === 'ipv6' || path.facts.some(({ finding }) => TRANSLATES.has(finding))),
  );

const TRANSLATES: ReadonlySet<string> = new Set<FindingId>(['nat-route', 'instance-or-eni-egress']);
