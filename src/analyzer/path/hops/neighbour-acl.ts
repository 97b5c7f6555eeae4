/** The network ACL of a subnet that packets pass through or end in, as the function's subnet meets it (NACL-6, NACL-10). */
import { everything } from '../../network/address-set.ts';
import { ORIGIN } from '../../network/address.ts';
import { valuesOn } from '../../network/step-function.ts';
import type { Fact } from '../facts.ts';
import { type Cell, everywhere, type ReachMap, inSeries, mapStates, openPorts, portsToState } from '../reach-map.ts';
import { effectiveTable } from '../effective-table.ts';
import { aclOf, find, same } from '../model.ts';
import { type NeedFact, oneHop, type Segment } from '../segment.ts';
import { sourceAddresses } from '../source-addresses.ts';
import { both, PASS, type State, unknown, weaken, wordOf } from '../state.ts';
import type { Context } from '../context.ts';
import type { Origin } from '../packet.ts';
import { type AclRole, factFor, faultOf, partialFact } from './acl-facts.ts';
import { mapOf } from './acl-rules.ts';

/** Between the function's subnet and the one passed through: in from the function, and back to it. */
export function neighbourAcl(context: Context, subnetId: string, origin: Origin, role: AclRole): Segment | null {
  const acl = aclOf(context.model, subnetId);
  if (!acl || (!origin.isKnown && origin.tableId === null)) return null;
  const { family } = context;
  const vpcId = acl.data.acl.VpcId ?? null;
  const facts: Fact[] = [];
  let state: State = PASS;
  let flow = everywhere(family, PASS);
  for (const crossing of [
    { direction: 'ingress', ports: { service: context.port }, reply: false },
    { direction: 'egress', ports: 'client', reply: true },
  ] as const) {
    const map = mapOf(context, acl, crossing);
    // Without the function's block every source counts: the answer is certain only if the ACL treats all alike.
    const source = map.values.length > 1 ? sourceAddresses(context, origin.subnetId, vpcId) : null;
    const wanted = source ?? everything(family);
    const cells = valuesOn(map, wanted);
    const states = new Set(cells.map(portsToState));
    const [only] = states;
    const partial = cells.find((c) => typeof c !== 'number');
    if (states.size === 1 && only !== undefined && cells.length > 0) {
      if (cells.length === 1 && partial !== undefined) flow = inSeries(flow, mapStatesOf(family, partial));
      else state = both(state, only);
      if (wordOf(only) === 'unreachable') facts.push(factFor(context, acl, subnetId, crossing, wanted, wanted, role));
      else if (partial !== undefined)
        facts.push(partialFact(context, acl, subnetId, crossing, openPorts(partial), role));
    } else state = both(state, unknown('reachable'));
  }
  const crossed = inSeries(flow, everywhere(family, state));
  // A subnet that nothing names may be this very one, into which its packets cross no border (NACL-4).
  const isSure = origin.isKnown || isApart(context, subnetId, origin);
  const whole = isSure ? crossed : mapStates(crossed, (s) => (s === PASS ? s : weaken(s, 'unknown')));
  return oneHop(
    {
      kind: 'network-acl',
      id: acl.id,
      flow: whole,
      message: { key: 'acl', acl: acl.id, fault: faultOf(facts) },
      rules: ['NACL-6'],
      places: facts.flatMap((f) => f.places),
    },
    {
      facts: isSure ? facts : facts.map((fact) => ({ ...fact, blocks: false })),
      needs: wordOf(state) === 'unknown' || !isSure ? [whichSource(context, origin.subnetId, vpcId)] : [],
    },
  );
}

/** Whether the subnet certainly uses another table than the one by which the function's is known. */
function isApart({ model }: Context, subnetId: string, origin: Origin): boolean {
  const { table, association } = effectiveTable(model, subnetId, null);
  return table !== null && association !== 'assumed-main' && !same(table.id, origin.tableId);
}

/** The ACL treats sources differently: the subnet's block may settle it, else the address that the function happens to have. */
function whichSource({ model }: Context, subnetId: string | null, vpcId: string | null): NeedFact {
  const subnet = find(model.snapshot.subnets, subnetId);
  return subnet
    ? {
        need: 'unknown-thing',
        ids: [`the address of the function in ${subnet.id}`],
        vpcId: subnet.data.VpcId ?? null,
        weight: 2,
      }
    : { need: 'subnets', ids: subnetId === null ? [] : [subnetId], vpcId: subnetId === null ? vpcId : null, weight: 2 };
}

const mapStatesOf = (family: Context['family'], cell: Cell): ReachMap => ({ starts: [ORIGIN[family]], values: [cell] });
