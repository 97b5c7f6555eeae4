/** Faults of the function, of its subnets, and of the overlays over the whole VPC. */
import type { Draft } from '../test-vpc.ts';
import { ACCOUNT, REGION, VPC, id } from '../test-vpc.ts';
import type { Fault } from './fault.ts';
import { config, middleSubnet, oneSubnet, subnetById } from './fault.ts';

const provider = `arn:aws:lambda:${REGION}:${ACCOUNT}:capacity-provider:fleet`;
const MODES = ['block-bidirectional', 'block-bidirectional', 'block-ingress', 'off'] as const;

function exclude(draft: Draft, resource: string, mode: string, state: string): void {
  (draft.lists.VpcBlockPublicAccessExclusions ??= []).push({
    ExclusionId: `vpcbpa-exclude-${draft.lists.VpcBlockPublicAccessExclusions.length}aa11bb22cc33dd44`,
    ResourceArn: `arn:aws:ec2:${REGION}:${ACCOUNT}:${resource}`,
    InternetGatewayExclusionMode: mode,
    State: state,
  });
}

export const accountFaults: readonly Fault[] = [
  {
    name: 'IPv6 flag the other way',
    apply: (draft) => {
      const found = config(draft);
      if (found) found.Ipv6AllowedForDualStack = found.Ipv6AllowedForDualStack !== true;
    },
  },
  {
    name: 'IPv6 flag absent',
    apply: (draft) => delete config(draft)?.Ipv6AllowedForDualStack,
  },
  {
    name: 'update in progress',
    apply: (draft) => {
      if (draft.fn) Object.assign(draft.fn, { LastUpdateStatus: 'InProgress', State: 'Pending' });
    },
  },
  {
    name: 'function without groups',
    apply: (draft) => {
      const found = config(draft);
      if (found) found.SecurityGroupIds = [];
    },
  },
  {
    name: 'function of another VPC',
    apply: (draft) => {
      const found = config(draft);
      if (found) found.VpcId = `${VPC.slice(0, -1)}d`;
    },
  },
  {
    name: 'subnet without IPv6',
    apply: (draft, dice) => {
      const subnet = subnetById(draft, oneSubnet(draft, dice));
      if (!subnet) return;
      if (dice.chance(0.5)) subnet.Ipv6CidrBlockAssociationSet = [];
      else
        subnet.Ipv6CidrBlockAssociationSet?.forEach((item) => (item.Ipv6CidrBlockState = { State: 'disassociated' }));
    },
  },
  {
    name: 'IPv6-only subnet',
    apply: (draft, dice) => {
      const subnet = subnetById(draft, oneSubnet(draft, dice));
      if (!subnet) return;
      subnet.Ipv6Native = true;
      delete subnet.CidrBlock;
    },
  },
  {
    name: 'private IPv6 addresses',
    apply: (draft, dice) => {
      const subnet = subnetById(draft, oneSubnet(draft, dice));
      const kind = dice.pick([{ Ipv6AddressAttribute: 'private' }, { IpSource: 'none' }]);
      subnet?.Ipv6CidrBlockAssociationSet?.forEach((item) => Object.assign(item, kind));
    },
  },
  {
    name: 'subnet state',
    apply: (draft, dice) => {
      const subnet = subnetById(draft, oneSubnet(draft, dice));
      if (subnet) subnet.State = dice.pick(['pending', 'unavailable', 'failed', 'failed-insufficient-capacity']);
    },
  },
  {
    name: 'subnet out of addresses',
    apply: (draft) => draft.lists.Subnets?.forEach((item) => (item.AvailableIpAddressCount = 0)),
  },
  {
    name: 'encryption controls in the VPC itself',
    apply: (draft, dice) => {
      const enabled = dice.chance(0.5) ? 'enabled' : 'disabled';
      draft.lists.Vpcs?.forEach((item) => {
        item.EncryptionControl = {
          VpcEncryptionControlId: id('vpcec', 2),
          VpcId: item.VpcId,
          Mode: dice.pick(['enforce', 'enforce', 'monitor']),
          State: 'available',
          ResourceExclusions: {
            Lambda: { State: enabled },
            NatGateway: { State: enabled },
            InternetGateway: { State: enabled },
            EgressOnlyInternetGateway: { State: enabled },
          },
        };
      });
    },
  },
  {
    name: 'subnet not pasted',
    apply: (draft, dice) => {
      const subnetId = oneSubnet(draft, dice);
      draft.lists.Subnets = (draft.lists.Subnets ?? []).filter((item) => item.SubnetId !== subnetId);
    },
  },
  {
    name: 'participant account',
    apply: (draft) => {
      draft.lists.Subnets?.forEach((item) => (item.OwnerId = '999988887777'));
      delete draft.lists.NatGateways;
      delete draft.lists.VpcEndpoints;
    },
  },
  {
    name: 'DNS64',
    apply: (draft) => draft.lists.Subnets?.forEach((item) => (item.EnableDns64 = true)),
  },
  {
    name: 'Block Public Access',
    apply: (draft, dice) => {
      draft.bpaMode = dice.pick(MODES);
      draft.lists.VpcBlockPublicAccessExclusions = [];
      if (dice.chance(0.6)) {
        const middle = middleSubnet(draft) ?? oneSubnet(draft, dice);
        const resource = dice.pick([
          `vpc/${VPC}`,
          `subnet/${middle}`,
          `subnet/${middle}`,
          `subnet/${oneSubnet(draft, dice)}`,
        ]);
        exclude(
          draft,
          resource,
          dice.pick(['allow-egress', 'allow-bidirectional']),
          dice.pick([
            'create-complete',
            'create-complete',
            'update-complete',
            'delete-complete',
            'create-failed',
            'disable-complete',
          ]),
        );
      }
    },
  },
  {
    name: 'Block Public Access without exclusions list',
    apply: (draft, dice) => {
      draft.bpaMode = dice.pick(MODES);
      delete draft.lists.VpcBlockPublicAccessExclusions;
    },
  },
  {
    name: 'Block Public Access seen in subnets',
    apply: (draft, dice) => {
      const mode = dice.pick(MODES);
      draft.lists.Subnets?.forEach((item) => (item.BlockPublicAccessStates = { InternetGatewayBlockMode: mode }));
      draft.lists.Vpcs?.forEach((item) => (item.BlockPublicAccessStates = { InternetGatewayBlockMode: mode }));
    },
  },
  {
    name: 'encryption controls',
    apply: (draft, dice) => {
      const on = { State: 'enabled' };
      draft.lists.VpcEncryptionControls = [
        {
          VpcEncryptionControlId: id('vpcec', 1),
          VpcId: VPC,
          Mode: dice.pick(['enforce', 'enforce', 'monitor']),
          State: 'available',
          ResourceExclusions: {
            Lambda: on,
            InternetGateway: dice.chance(0.7) ? on : { State: 'disabled' },
            NatGateway: dice.chance(0.7) ? on : { State: 'disabled' },
            EgressOnlyInternetGateway: dice.chance(0.7) ? on : { State: 'disabled' },
          },
        },
      ];
    },
  },
  {
    name: 'DNS attributes',
    apply: (draft, dice) => {
      draft.dnsSupport = dice.chance(0.5);
      draft.dnsHostnames = dice.chance(0.5);
    },
  },
  {
    name: 'custom DNS',
    apply: (draft, dice) => {
      draft.lists.DhcpOptions = [
        {
          DhcpOptionsId: 'dopt-0aa11bb22cc33dd44',
          DhcpConfigurations: [
            {
              Key: 'domain-name-servers',
              Values: [{ Value: dice.pick(['10.0.101.53', '8.8.8.8', 'AmazonProvidedDNS', '10.0.0.2']) }],
            },
          ],
        },
      ];
    },
  },
];

/** Changes that come last, because they take the function's configuration away from the other faults. */
export const functionFaults: readonly Fault[] = [
  { name: 'not attached: no VpcConfig', apply: (draft) => delete draft.fn?.VpcConfig },
  {
    name: 'not attached: empty VpcConfig',
    apply: (draft) => {
      if (draft.fn) draft.fn.VpcConfig = { SubnetIds: [], SecurityGroupIds: [], VpcId: '' };
    },
  },
  {
    name: 'not attached: null VpcConfig',
    apply: (draft) => {
      if (draft.fn) draft.fn.VpcConfig = null;
    },
  },
  {
    name: 'managed instances',
    apply: (draft, dice) => {
      if (!draft.fn) return;
      const used = draft.fn.VpcConfig;
      delete draft.fn.VpcConfig;
      draft.fn.CapacityProviderConfig = {
        LambdaManagedInstancesCapacityProviderConfig: { CapacityProviderArn: provider },
      };
      if (dice.chance(0.8))
        draft.provider = {
          CapacityProviderArn: provider,
          State: 'Active',
          VpcConfig: { SubnetIds: used?.SubnetIds ?? [], SecurityGroupIds: used?.SecurityGroupIds ?? [] },
        };
    },
  },
  {
    name: 'no function',
    apply: (draft) => {
      draft.fn = null;
      draft.others = [];
    },
  },
];

const LISTS: readonly [keyof Draft['lists'], ...(keyof Draft['lists'])[]] = [
  'NatGateways',
  'InternetGateways',
  'Subnets',
  'SecurityGroups',
  'NetworkAcls',
  'Vpcs',
  'EgressOnlyInternetGateways',
  'VpcEndpoints',
  'NetworkInterfaces',
  'Reservations',
  'RouteTables',
];

/** A list that nobody pasted. */
export const missingList: Fault = {
  name: 'missing list',
  apply: (draft, dice) => {
    draft.lists = without(draft.lists, dice.pick(LISTS));
  },
};

function without(lists: Draft['lists'], key: keyof Draft['lists']): Draft['lists'] {
  return Object.fromEntries(Object.entries(lists).filter(([name]) => name !== key));
}
