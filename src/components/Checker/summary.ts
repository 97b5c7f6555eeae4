/** What the folded form says of itself: what was read, and what was asked. */
import { countOf } from '../../analyzer/report/counted.ts';
import { destinationName } from '../Report/words.ts';
import type { Shown } from './state.ts';

const MOST = 4;

/** "2 route tables, 4 subnets, 1 Lambda function. To the internet over IPv4, port 443." */
export function summaryWords({ result: { report, rows = [] } }: Shown): string {
  const counts = new Map<string, number>();
  for (const { label, count, command } of report.documents)
    if (command !== null) counts.set(label, (counts.get(label) ?? 0) + count);
  const read = [...counts].map(([label, count]) => countOf(count, label));
  const rest = read.length - MOST;
  const list = rest > 0 ? [...read.slice(0, MOST), `${rest} more`] : read;
  const { family, port } = report.question;
  // Several destinations have a port each, in their rows.
  const to = rows[1]
    ? 'several destinations'
    : `${destinationName(report.question)} over ${family === 'ipv6' ? 'IPv6' : 'IPv4'}, port ${port}`;
  return `${list.length === 0 ? '' : `${list.join(', ')}. `}To ${to}.`;
}
