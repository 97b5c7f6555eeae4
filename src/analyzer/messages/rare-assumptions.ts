/** What few reports take for granted, with the command that would settle it. */
import type { RareAssumptions } from './assumptions.ts';
import { inVpc, spaced } from './commands.ts';
import { listed } from './findings/define.ts';

export const RARE_ASSUMPTIONS: RareAssumptions = {
  'egress-only-attached': {
    text: (ids) => `${listed(ids)} is attached.`,
    command: () => 'aws ec2 describe-egress-only-internet-gateways --output json',
  },
  'regional-nat-table': {
    text: (ids) =>
      `The route table of the regional NAT gateway (${listed(ids)}) still leads to the internet gateway, as AWS creates it.`,
    command: (_, vpc) => `aws ec2 describe-route-tables${inVpc(vpc)} --output json`,
  },
  'instance-forwards': {
    text: (ids) => `The system on ${listed(ids)} forwards and translates addresses.`,
    command: () => null,
  },
  'instance-running': {
    text: (ids) => `${listed(ids)} is running.`,
    command: (ids) =>
      ids[0]?.startsWith('i-') ? `aws ec2 describe-instances --instance-ids ${spaced(ids)} --output json` : null,
  },
  'ipv6-switch-on': { text: () => 'The function has Ipv6AllowedForDualStack set to true.', command: () => null },
  'no-interface-endpoint': {
    text: () => 'No interface endpoint of this VPC answers for the service.',
    command: (_, vpc) => `aws ec2 describe-vpc-endpoints${inVpc(vpc)} --output json`,
  },
  'public-name': {
    text: (ids) => `${listed(ids)} leads to a public address; a private hosted zone may lead it elsewhere.`,
    command: (ids) => (ids[0] === undefined ? null : `nslookup ${ids[0]}`),
  },
  'private-dns-attributes': {
    text: (ids) => `Both DNS attributes of the VPC are on, as private DNS of ${listed(ids)} requires.`,
    command: (_, vpc) =>
      `aws ec2 describe-vpc-attribute --vpc-id ${vpc ?? "'<vpc id>'"} --attribute enableDnsHostnames --output json`,
  },
};
