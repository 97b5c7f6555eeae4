/** Entries of network ACLs as requests give them and describe commands print them. */
import { protocolNumber } from '../../analyzer/network/protocol.ts';
import type { Draft } from '../draft.ts';
import { Refusal } from '../refusal.ts';
import type { Ec2, Plain } from '../sdk.ts';
import { canonical } from './route.ts';

export type Entry = Plain<Ec2.NetworkAclEntry>;

/** What create and replace take alike. */
export const ENTRY_PARAMETERS = {
  NetworkAclId: 'string',
  RuleNumber: 'integer',
  Protocol: 'string',
  RuleAction: '=allow|deny',
  Egress: 'boolean',
  CidrBlock: 'string',
  Ipv6CidrBlock: 'string',
  IcmpTypeCode: { Code: 'integer', Type: 'integer' },
  PortRange: { From: 'integer', To: 'integer' },
  DryRun: 'boolean',
} as const;

/** The last number that people may give: the asterisk rule of IPv4 is the one behind it, and that of IPv6 the next. */
const LAST = 32_766;

/** The entry of a request in EC2's spelling; refuses what EC2 refuses (`CreateNetworkAclEntry`, API reference). */
export function entryOf(input: Entry): Entry {
  const { RuleNumber = 0, CidrBlock, Ipv6CidrBlock, PortRange, IcmpTypeCode, RuleAction, Egress } = input;
  if (RuleNumber < 1 || RuleNumber > LAST)
    throw new Refusal(
      'InvalidParameterValue',
      `Value (${String(RuleNumber)}) for parameter ruleNumber is invalid. Rule numbers are 1 to ${String(LAST)}.`,
    );
  if ((CidrBlock === undefined) === (Ipv6CidrBlock === undefined))
    throw new Refusal(
      CidrBlock === undefined ? 'MissingParameter' : 'InvalidParameterCombination',
      'The request must contain exactly one of cidrBlock and ipv6CidrBlock',
    );
  const protocol = protocolNumber(input.Protocol);
  if (protocol === null)
    throw new Refusal(
      'InvalidParameterValue',
      `Invalid value '${input.Protocol ?? ''}' for IP protocol. Unknown protocol.`,
    );
  if (['6', '17'].includes(protocol) && PortRange === undefined)
    throw new Refusal('MissingParameter', 'The request must contain the parameter portRange');
  return {
    ...(CidrBlock === undefined ? {} : { CidrBlock: canonical(CidrBlock, 'ipv4', 'cidrBlock') }),
    ...(Ipv6CidrBlock === undefined ? {} : { Ipv6CidrBlock: canonical(Ipv6CidrBlock, 'ipv6', 'ipv6CidrBlock') }),
    Egress: Egress === true,
    ...(IcmpTypeCode === undefined ? {} : { IcmpTypeCode }),
    ...(PortRange === undefined ? {} : { PortRange }),
    Protocol: protocol,
    ...(RuleAction === undefined ? {} : { RuleAction }),
    RuleNumber,
  };
}

/** The entries of an ACL, and the one with a number in a direction. */
export function entriesOf(
  draft: Draft,
  { NetworkAclId, RuleNumber, Egress }: Entry & { NetworkAclId?: string | undefined },
): { readonly entries: Entry[]; readonly at: number } {
  const acl = draft.get('NetworkAcls', NetworkAclId);
  const entries = (acl.Entries ??= []);
  return {
    entries,
    at: entries.findIndex((e) => e.RuleNumber === RuleNumber && (e.Egress ?? false) === (Egress === true)),
  };
}

/** EC2's refusal of an entry that is not there; its code is documented, its message is not. */
export const noEntry = (number: number | undefined): Refusal =>
  new Refusal(
    'InvalidNetworkAclEntry.NotFound',
    `The network acl entry identified by ${String(number)} does not exist.`,
  );

/** The asterisk rules that every network ACL ends in (VPC user guide, network ACL rules). */
export const ASTERISKS: readonly Entry[] = [true, false].map((Egress) => ({
  CidrBlock: '0.0.0.0/0',
  Egress,
  Protocol: '-1',
  RuleAction: 'deny',
  RuleNumber: LAST + 1,
}));
