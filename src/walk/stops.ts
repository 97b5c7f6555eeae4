/** The whole line of one path: its hops, with the function before them and the destination behind them. */
import type { Hop, Report, SubnetReport } from '../analyzer/report/types.ts';
import type { Stop } from './types.ts';

/** The hops of a path as stops, whichever ends the report leaves out. */
export function stopsOf({ hops, verdict }: Pick<SubnetReport, 'hops' | 'verdict'>, report: Report): readonly Stop[] {
  const { destination } = report.question;
  // Where only the reply is stopped, the packet arrives all the same.
  const text = `Arrives: ${destination === 'internet' ? 'the internet' : destination}.`;
  const ends = [
    ...(hops[0]?.kind === 'function' ? [] : [end('function', 'pass')]),
    ...hops,
    ...(hops.at(-1)?.kind === 'destination'
      ? []
      : [{ ...end('destination', UNSURE.has(verdict) ? 'unknown' : 'pass'), text }]),
  ];
  return ends.map((hop) => ({ ...hop, stopsReply: stopsOnlyReply(hop, report) }));
}

const UNSURE: ReadonlySet<string> = new Set(['depends', 'unknown']);

const end = (kind: Hop['kind'], outcome: Hop['outcome']): Hop => ({
  kind,
  id: null,
  outcome,
  rules: [],
  text: '',
  evidence: [],
});

/** A network ACL blocks either way; which one, the findings that point at the same entries tell (NACL-5). */
function stopsOnlyReply({ kind, outcome, evidence }: Hop, report: Report): boolean {
  if (kind !== 'network-acl' || outcome !== 'block') return false;
  const places = new Set(evidence.map(({ document, pointer }) => `${document}${pointer}`));
  const shows = (id: string): boolean =>
    report.findings.some(
      (finding) =>
        finding.id === id && finding.evidence.some(({ document, pointer }) => places.has(`${document}${pointer}`)),
    );
  return shows('nacl-return-blocked') && !shows('nacl-blocks-egress');
}
