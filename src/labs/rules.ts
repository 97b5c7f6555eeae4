/** Whether the rules of a lab hold in a state: what is looked at for each kind, and what is said when one is broken. */
import { Draft } from '../controlplane/draft.ts';
import type { Json, State } from '../controlplane/index.ts';
import { billOf } from '../controlplane/what-if/bill.ts';
import type { Rule } from './lab.ts';

type Looked = Exclude<Rule, { readonly kind: 'stays' }>;
type Check<K extends Looked['kind']> = (rule: Extract<Looked, { kind: K }>, now: Draft, start: Draft) => string | null;

/** What breaks a rule, in words; null while it holds. A rule about a verdict is the analyzer's to judge, not here. */
export function breachOf(rule: Looked, now: State, start: State): string | null {
  const check = CHECKS[rule.kind] as Check<Looked['kind']>;
  return check(rule, new Draft(now), new Draft(start));
}

const CHECKS: { readonly [K in Looked['kind']]: Check<K> } = {
  monthly: ({ most }, now) => {
    const { total } = billOf(now.state);
    return total > most ? `it is ${total.toFixed(2)} USD a month` : null;
  },
  keeps: ({ list, id, fields }, now, start) => {
    const [before, after] = [start, now].map((draft) => draft.find(list, id));
    if (after === undefined) return `${id} is gone`;
    const names = fields ?? [...new Set([before, after].flatMap((one) => Object.keys(one ?? {})))];
    const changed = names.filter((name) => valueOf(before, name) !== valueOf(after, name));
    return changed.length === 0 ? null : `${changed.join(', ')} of ${id} changed`;
  },
  zones: ({ of, least }, now) => {
    const ids = functionNamed(now, of)?.VpcConfig?.SubnetIds ?? [];
    const zones = new Set(
      now.all('Subnets').flatMap((s) => (ids.includes(s.SubnetId ?? '') ? s.AvailabilityZone : [])),
    );
    return zones.size >= least ? null : `${of} has subnets in ${String(zones.size)} Availability Zones`;
  },
  closed: ({ acl, from, to }, now) => {
    const open = now
      .find('NetworkAcls', acl)
      ?.Entries?.find(
        ({ Egress, RuleAction, CidrBlock, PortRange }) =>
          Egress !== true &&
          RuleAction === 'allow' &&
          CidrBlock === '0.0.0.0/0' &&
          (PortRange?.From ?? 0) <= to &&
          (PortRange?.To ?? 65_535) >= from,
      );
    return open === undefined ? null : `rule ${String(open.RuleNumber)} lets them in from everywhere`;
  },
  noRoute: ({ destination, target }, now) => {
    const table = now.all('RouteTables').find(({ Routes = [] }) =>
      Routes.some((route) => {
        const values = Object.values(route as Json);
        return values.includes(destination) && values.some((value) => String(value).startsWith(`${target}-`));
      }),
    );
    return table === undefined ? null : `${table.RouteTableId ?? 'a table'} has such a route`;
  },
  ranges: (_, now, start) => {
    const before = new Map(rangesIn(start));
    const other = rangesIn(now).find(([id, ranges]) => before.get(id) !== ranges);
    return other === undefined ? null : `${other[0]} has other ranges`;
  },
};

const valueOf = (element: object | undefined, name: string): string =>
  JSON.stringify([(element as Json | undefined)?.[name]]);

const functionNamed = (draft: Draft, name: string): ReturnType<Draft['functions']>[number] | undefined =>
  draft.functions().find(({ FunctionName }) => FunctionName === name);

/** The ranges of everything that has some, by its id. */
function rangesIn(draft: Draft): [id: string, ranges: string][] {
  const text = (...parts: readonly unknown[]): string => JSON.stringify(parts);
  return [
    ...draft
      .all('Vpcs')
      .map((vpc): [string, string] => [
        vpc.VpcId ?? '',
        text(vpc.CidrBlock, vpc.CidrBlockAssociationSet, vpc.Ipv6CidrBlockAssociationSet),
      ]),
    ...draft
      .all('Subnets')
      .map((one): [string, string] => [one.SubnetId ?? '', text(one.CidrBlock, one.Ipv6CidrBlockAssociationSet)]),
  ];
}
