/** A fix tried on the pasted documents: its requests are made to a copy of them, and the copy is analysed like any paste. */
import { analyzeOnDemand, gatherOnDemand, readOnDemand } from '../../analyzer/on-demand.ts';
import { namesOf } from '../../analyzer/report/names.ts';
import type { Finding, Report, SubnetReport } from '../../analyzer/report/types.ts';
import type { Snapshot } from '../../analyzer/snapshot/types.ts';
import { applyAll, documentsOf, stateOfPaste, wait } from '../../controlplane/index.ts';
import { lineMap } from '../LineMap/tree.ts';
import { inline } from '../Report/inline.ts';
import { h } from '../Report/node.ts';
import type { Child, Node } from '../Report/node.ts';

/** What comes of the fix with this title, as a part of the page; null when the report has no such fix. */
export async function tryFix(snapshot: Snapshot, before: Report, title: string): Promise<Node | null> {
  const fix = before.findings.flatMap(({ fixes }) => fixes).find((each) => each.title === title);
  if (fix === undefined) return null;
  const outcome = applyAll(stateOfPaste(snapshot.paste), fix.changes);
  if (outcome.error) return box([refusal(outcome.error)]);
  const after = await gatherOnDemand(await readOnDemand(documentsOf(wait(outcome.state))));
  const { report } = await analyzeOnDemand(after, before.question);
  const changed = firstChanged(before, report);
  return box([
    h('p', { class: 'tried-headline' }, h('strong', null, `${report.verdict}. `), inline(report.headline)),
    changed === null ? null : lineMap(changed, report, { names: namesOf(after, report), room: 6 }),
    h('ul', null, differences(before, report, fix.monthlyCost)),
  ]);
}

function box(parts: readonly (Node | null)[]): Node {
  const back = h('button', { type: 'button', 'data-untry': true }, 'Take it back');
  const note = h('p', { class: 'small muted' }, 'Tried on a copy of your paste. Nothing was sent to AWS.');
  return h('div', { class: 'tried', tabindex: '-1' }, parts, note, back);
}

/** A fix names what the paste does not show whole, or AWS would not do it. */
const refusal = ({ code, message }: { readonly code: string; readonly message: string }): Node =>
  h(
    'p',
    null,
    'This fix cannot be tried on what was pasted: ',
    ...inline(code.includes('NotFound') ? NOT_WHOLE : message),
  );

/** AWS's own words would be about an account that is not the reader's. */
const NOT_WHOLE = 'what it changes does not stand there whole, as the command prints it without `--query`.';

/** The path of which the report says something else now: that of a subnet, or of a function without one. */
function firstChanged(before: Report, after: Report): Pick<SubnetReport, 'hops' | 'verdict'> | null {
  if (after.subnets.length === 0 && after.function !== null && after.verdict !== 'mixed')
    return { hops: after.function.hops, verdict: after.verdict };
  const known = new Map(before.subnets.map((subnet) => [subnet.subnetId, outline(subnet)]));
  const changed = after.subnets.find((subnet) => known.get(subnet.subnetId) !== outline(subnet));
  return changed ?? after.subnets[0] ?? null;
}

const outline = ({ verdict, hops }: SubnetReport): string =>
  [verdict, ...hops.map(({ id, outcome }) => `${id ?? ''} ${outcome}`)].join('\n');

/** What is different besides: other subnets, findings that go and come, the bill. */
function differences(before: Report, after: Report, cost: string | null): readonly Node[] {
  const verdicts = new Map(before.subnets.map(({ subnetId, verdict }) => [subnetId, verdict]));
  const subnets = after.subnets.flatMap(({ subnetId, verdict }) => {
    const was = verdicts.get(subnetId);
    return was === verdict ? [] : [entry([...inline(subnetId ?? 'a subnet'), `: ${was ?? 'not in use'} → ${verdict}`])];
  });
  const gone = serious(before).filter(({ id }) => !after.findings.some((finding) => finding.id === id));
  const come = serious(after).filter(({ id }) => !before.findings.some((finding) => finding.id === id));
  return [
    entry([`${before.verdict} → ${after.verdict}`]),
    ...subnets,
    ...gone.map(({ title }) => entry(['No longer found: ', ...inline(title)])),
    ...come.map(({ title }) => entry(['Found then: ', ...inline(title)])),
    ...(cost === null ? [] : [entry(['Cost: ', cost])]),
  ];
}

const entry = (children: readonly Child[]): Node => h('li', null, children);

const serious = ({ findings }: Report): readonly Finding[] => findings.filter(({ severity }) => severity !== 'note');
