/** The words of what is missing or cannot be shown, and the command that would show it; one entry per need. */
import type { NeedFact } from '../path/segment.ts';
import { inVpc, spaced } from './commands.ts';
import { listed } from './findings/define.ts';
import { SUBJECT_NEEDS } from './subject-needs.ts';
import type { Wording } from './wording.ts';

export type { Need } from './wording.ts';

export const NEEDS: { readonly [K in NeedFact['need']]: Wording } = {
  function: {
    kind: 'missing',
    text: () => 'The configuration of the function: which subnets and security groups it uses.',
    command: () => 'aws lambda get-function-configuration --function-name <function> --output json',
    once: true,
  },
  ...SUBJECT_NEEDS,
  'capacity-provider': {
    kind: 'missing',
    text: () => 'The capacity provider holds the network of the function.',
    command: (ids) =>
      `aws lambda get-capacity-provider --capacity-provider-name ${ids[0] ?? '<provider>'} --output json`,
  },
  'route-tables': {
    kind: 'missing',
    text: () => 'All route tables of the VPC, the main one included.',
    command: (_, vpc) => `aws ec2 describe-route-tables${inVpc(vpc)} --output json`,
    once: true,
  },
  subnets: {
    kind: 'missing',
    text: () => 'The subnets: their VPC, zone and address blocks.',
    command: (ids, vpc) =>
      vpc === null && ids.length > 0
        ? `aws ec2 describe-subnets --subnet-ids ${spaced(ids)} --output json`
        : `aws ec2 describe-subnets${inVpc(vpc)} --output json`,
    once: true,
  },
  'nat-gateways': {
    kind: 'missing',
    text: (ids) => `The state, type and subnet of ${listed(ids) || 'the NAT gateway'}.`,
    command: (ids) => `aws ec2 describe-nat-gateways --nat-gateway-ids ${spaced(ids) || '<NAT gateway>'} --output json`,
  },
  'internet-gateways': {
    kind: 'missing',
    text: () => 'Whether the internet gateway is attached.',
    command: (_, vpc) => `aws ec2 describe-internet-gateways${inVpc(vpc, 'attachment.vpc-id')} --output json`,
    once: true,
  },
  'security-groups': {
    kind: 'missing',
    text: (ids) => `The outbound rules of ${listed(ids)}.`,
    command: (ids) => `aws ec2 describe-security-groups --group-ids ${spaced(ids)} --output json`,
  },
  'network-acls': {
    kind: 'missing',
    text: () => 'The network ACLs of the subnets, whole.',
    command: (_, vpc) => `aws ec2 describe-network-acls${inVpc(vpc)} --output json`,
    once: true,
  },
  'prefix-list-entries': {
    kind: 'missing',
    text: (ids) => `The entries of ${listed(ids)}.`,
    command: (ids) =>
      `aws ec2 get-managed-prefix-list-entries --prefix-list-id ${ids[0] ?? '<prefix list>'} --output json`,
  },
  'vpc-endpoints': {
    kind: 'missing',
    text: () => 'The VPC endpoints.',
    command: (_, vpc) => `aws ec2 describe-vpc-endpoints${inVpc(vpc)} --output json`,
    once: true,
  },
  'network-interfaces': {
    kind: 'missing',
    text: (ids) =>
      ids.length > 0 ? `The network interface ${listed(ids)}.` : 'The network interface that is called there.',
    command: (ids) =>
      ids[0]?.startsWith('eni-')
        ? `aws ec2 describe-network-interfaces --network-interface-ids ${spaced(ids)} --output json`
        : `aws ec2 describe-network-interfaces --filters Name=addresses.private-ip-address,Values=${ids[0] ?? '<address>'} --output json`,
  },
  instances: {
    kind: 'missing',
    text: (ids) => `The instance${ids.length > 0 ? ` ${listed(ids)}` : 's'}, with state and public address.`,
    command: (ids, vpc) =>
      ids.length > 0
        ? `aws ec2 describe-instances --instance-ids ${spaced(ids)} --output json`
        : `aws ec2 describe-instances${inVpc(vpc)} --output json`,
  },
  'transit-gateway-attachments': {
    kind: 'missing',
    text: (ids) => `The VPC attachments of ${listed(ids) || 'the transit gateway'}, with their subnets.`,
    command: ([gateway]) =>
      `aws ec2 describe-transit-gateway-vpc-attachments --filters Name=transit-gateway-id,Values=${gateway ?? '<transit gateway>'} --output json`,
    once: true,
  },
  'egress-only-internet-gateways': {
    kind: 'missing',
    text: () => 'Whether the egress-only internet gateway is attached.',
    command: () => 'aws ec2 describe-egress-only-internet-gateways --output json',
    once: true,
  },
  'bpa-options': {
    kind: 'missing',
    text: () => 'The options of VPC Block Public Access, whole.',
    command: () => 'aws ec2 describe-vpc-block-public-access-options --output json',
    once: true,
  },
  'vpc-attributes': {
    kind: 'missing',
    text: () => 'Whether name resolution is on in the VPC.',
    command: (_, vpc) =>
      `aws ec2 describe-vpc-attribute --vpc-id ${vpc ?? "'<vpc id>'"} --attribute enableDnsSupport --output json`,
    once: true,
  },
  vpcs: {
    kind: 'missing',
    text: () => 'The VPC: its DHCP options and its encryption control.',
    command: (_, vpc) => `aws ec2 describe-vpcs${vpc === null ? '' : ` --vpc-ids ${vpc}`} --output json`,
    once: true,
  },
  'bpa-exclusions': {
    kind: 'missing',
    text: () => 'The exclusions of VPC Block Public Access.',
    command: () => 'aws ec2 describe-vpc-block-public-access-exclusions --output json',
    once: true,
  },
  dhcp: {
    kind: 'missing',
    text: () => 'The DHCP options of the VPC.',
    command: () => 'aws ec2 describe-dhcp-options --output json',
    once: true,
  },
  'transit-gateway': {
    kind: 'outside',
    text: ([gateway = '']) => `What lies behind ${gateway}: its route tables and the VPC that provides the way out.`,
    command: ([, table]) =>
      `aws ec2 search-transit-gateway-routes --transit-gateway-route-table-id ${table ?? '<route table>'} --filters Name=state,Values=active,blackhole --output json`,
  },
  'transit-gateway-associations': {
    kind: 'missing',
    text: (ids) => `The route table that ${listed(ids)} uses for each attachment.`,
    command: (ids) =>
      `aws ec2 describe-transit-gateway-attachments --filters Name=transit-gateway-id,Values=${ids[0] ?? '<transit gateway>'} --output json`,
  },
  'transit-gateway-filters': {
    kind: 'outside',
    text: (ids) => `What the owners of ${listed(ids)} and of the VPC behind it filter there.`,
    command: () => null,
  },
  'peer-vpc': {
    kind: 'outside',
    text: (ids) => `The peer VPC behind ${listed(ids)}: its routes back and its filters.`,
    command: () => null,
  },
  'core-network': {
    kind: 'outside',
    text: (ids) => `The routes of ${listed(ids)}.`,
    command: () =>
      'aws networkmanager get-network-routes --global-network-id <global network> --route-table-identifier <segment>',
  },
  'on-premises': {
    kind: 'outside',
    text: (ids) => `Whether the network behind ${listed(ids)} leads to the internet; ask the people who run it.`,
    command: () => null,
  },
  appliance: {
    kind: 'outside',
    text: (ids) =>
      ids[0]?.startsWith('nat-')
        ? `Whether the groups of the receiver admit the private address of ${listed(ids)}, from which packets come.`
        : ids.length > 0
          ? `What ${listed(ids)} does inside is not visible to any describe call.`
          : 'Whether the client uses dual-stack names (for an SDK: AWS_USE_DUALSTACK_ENDPOINT=true).',
    command: () => null,
  },
  'firewall-policy': {
    kind: 'outside',
    text: (ids) => `The policy of the firewall behind ${listed(ids)}.`,
    command: () => 'aws network-firewall describe-firewall-policy --firewall-policy-name <policy>',
  },
  'encryption-controls': {
    kind: 'missing',
    text: () => 'The encryption controls of the VPC; a change of them has to be complete.',
    command: () => 'aws ec2 describe-vpc-encryption-controls --output json',
    once: true,
  },
  'endpoint-name': {
    kind: 'outside',
    text: (ids) =>
      `Whether the function calls ${listed(ids)} by its own DNS name; the ordinary name of the service does not lead there.`,
    command: () => null,
  },
  'equal-routes': {
    kind: 'outside',
    text: (ids) => `Which of the equal routes to ${listed(ids)} AWS uses; no describe call shows it.`,
    command: () => null,
  },
  undocumented: {
    kind: 'outside',
    text: (ids) => `What ${listed(ids)} means for traffic; AWS does not document it.`,
    command: () => null,
  },
  'host-address': {
    kind: 'missing',
    text: (ids) =>
      `The address that ${listed(ids)} has inside the VPC: look it up on a machine there, then ask for that address with its port.`,
    command: (ids) => `nslookup ${ids[0] ?? '<name>'}`,
  },
  'interfaces-described': {
    kind: 'missing',
    text: () => 'The network interfaces behind the name, with their addresses and groups; then ask for the address.',
    command: (ids, vpc) =>
      `aws ec2 describe-network-interfaces --filters ${vpc === null ? '' : `Name=vpc-id,Values=${vpc} `}Name=description,Values=${ids[0] ?? '<description>'} --output json`,
  },
  'unknown-thing': { kind: 'outside', text: (ids) => `What ${listed(ids)} is.`, command: () => null },
  owner: {
    kind: 'outside',
    text: (ids) =>
      `The VPC is shared: its owner can describe ${listed(ids) || 'its endpoints and gateways'}, this account cannot.`,
    command: () => null,
  },
};
