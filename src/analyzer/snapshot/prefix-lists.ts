import { optionValues } from './command.ts';
import { lacks } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { canonicalId } from '../aws/ids.ts';
import { isList, isObject, ownText } from './json.ts';
import type { Log } from './log.ts';
import type { Found, PrefixListFacts } from './types.ts';

/** Joins names and owners with CIDRs, which different commands print. */
export function joinPrefixLists(
  lists: readonly Candidate[],
  entries: readonly Candidate[],
  log: Log,
): readonly Found<PrefixListFacts>[] {
  const byId = new Map<string, Found<PrefixListFacts>>();
  const add = (id: string, candidate: Candidate, facts: Partial<PrefixListFacts>): void => {
    const before = byId.get(canonicalId(id));
    byId.set(canonicalId(id), {
      id,
      place: before !== undefined && !Array.isArray(facts.entries) ? before.place : candidate.place,
      data: {
        name: facts.name ?? before?.data.name ?? null,
        ownerId: facts.ownerId ?? before?.data.ownerId ?? null,
        family: facts.family ?? before?.data.family ?? null,
        entries: facts.entries ?? before?.data.entries ?? null,
      },
    });
  };
  for (const candidate of lists) {
    const cidrs = lacks(candidate, 'Cidrs') ? null : texts(candidate.data['Cidrs']);
    add(candidate.id, candidate, {
      name: ownText(candidate.data, 'PrefixListName') ?? null,
      family: familyOf(ownText(candidate.data, 'AddressFamily')),
      // Only AWS's own lists come with their CIDRs in this shape.
      ownerId: ownText(candidate.data, 'OwnerId') ?? (cidrs === null ? null : 'AWS'),
      entries: cidrs,
    });
  }
  for (const candidate of entries) {
    const id = optionValues(candidate.command, 'prefix-list-id')[0];
    if (id === undefined) log.say(NO_LIST_ID, candidate.place);
    else if (!lacks(candidate, 'Entries')) add(id, candidate, { entries: texts(cidrsOf(candidate.data['Entries'])) });
  }
  return [...byId.values()];
}

const NO_LIST_ID = {
  severity: 'warning',
  code: 'SEL-12',
  text:
    'These prefix list entries do not say which list they belong to, so no route or rule can use them. ' +
    'Paste the command line together with its output.',
  command: 'aws ec2 get-managed-prefix-list-entries --prefix-list-id <pl-id>',
} as const;

function cidrsOf(entries: unknown): readonly unknown[] {
  return isList(entries) ? entries.map((entry) => (isObject(entry) ? entry['Cidr'] : undefined)) : [];
}

const familyOf = (text: string | undefined): PrefixListFacts['family'] =>
  text === 'IPv4' ? 'ipv4' : text === 'IPv6' ? 'ipv6' : null;

function texts(values: unknown): readonly string[] {
  return isList(values) ? values.filter((value) => typeof value === 'string') : [];
}
