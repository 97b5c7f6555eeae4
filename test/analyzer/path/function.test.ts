import { hold } from '../support/hold.ts';
import {
  config, fn, group, id, ids, inSubnet, isolated, lists, noFunction, permission, routes, textsOf, toEigw, toIgw, toNat, via, VPC, type Change,
} from '../support/vpc.ts'; // prettier-ignore
import { ACCOUNT, REGION } from '../../oracle/test-vpc.ts';

const PROVIDER = `arn:aws:lambda:${REGION}:${ACCOUNT}:capacity-provider:orders-fleet`;
const managed = fn({
  VpcConfig: undefined,
  CapacityProviderConfig: { LambdaManagedInstancesCapacityProviderConfig: { CapacityProviderArn: PROVIDER } },
});
const provider =
  (subnetIds: string[] = [ids.privateA]): Change =>
  (draft) => {
    draft.provider = {
      CapacityProviderArn: PROVIDER,
      State: 'Active',
      VpcConfig: { SubnetIds: subnetIds, SecurityGroupIds: [ids.sg] },
    };
  };

hold('FN: attached or not', [
  {
    title: 'FN-1 a function without VpcConfig reaches the internet, whatever tables are pasted',
    given: [fn({ VpcConfig: undefined }), isolated],
    verdict: 'reachable',
    finds: ['not-attached'],
    lacks: ['no-default-route'],
  },
  {
    title: 'FN-1 an unattached function reaches public AWS endpoints',
    given: [fn({ VpcConfig: undefined })],
    ask: { destination: 'sqs' },
    verdict: 'reachable',
  },
  {
    title: 'FN-1 0.4 an unattached function reaches the part of a range that is the internet',
    given: [fn({ VpcConfig: undefined })],
    ask: { destination: '128.0.0.0/1' },
    verdict: 'intermittent',
  },
  {
    title: 'FN-1 an unattached function reaches nothing private',
    given: [fn({ VpcConfig: undefined })],
    ask: { destination: '10.0.2.15', port: 5432 },
    verdict: 'unreachable',
  },
  {
    title: 'FN-1 0.6 an unattached function reaches a block with a few private addresses in it',
    given: [fn({ VpcConfig: undefined })],
    ask: { destination: '128.0.0.0/2' },
    verdict: 'reachable',
  },
  {
    title: 'FN-1 0.6 an unattached function reaches the public part of a block',
    given: [fn({ VpcConfig: undefined })],
    ask: { destination: '172.0.0.0/8' },
    verdict: 'intermittent',
    stop: ['function', 'partial'],
  },
  {
    title: 'FN-1 an unattached function is stopped at once on the way to a private address',
    given: [fn({ VpcConfig: undefined })],
    ask: { destination: '10.0.2.15' },
    verdict: 'unreachable',
    stop: ['function', 'block'],
  },
  {
    title: 'FN-2 an unattached function has no IPv6',
    given: [fn({ VpcConfig: undefined })],
    ask: { family: 'ipv6' },
    verdict: 'unreachable',
    finds: ['no-ipv6-unattached'],
    stop: ['function', 'block'],
  },
  {
    title: 'FN-3 empty lists and an empty VPC id mean not attached',
    given: [fn({ VpcConfig: { SubnetIds: [], SecurityGroupIds: [], VpcId: '' } })],
    verdict: 'reachable',
    finds: ['not-attached'],
  },
  {
    title: 'FN-3 the same with Ipv6AllowedForDualStack false',
    given: [fn({ VpcConfig: { SubnetIds: [], SecurityGroupIds: [], VpcId: '', Ipv6AllowedForDualStack: false } })],
    verdict: 'reachable',
    finds: ['not-attached'],
  },
  {
    title: 'FN-3 VpcConfig null means not attached',
    given: [fn({ VpcConfig: null })],
    verdict: 'reachable',
    finds: ['not-attached'],
  },
  {
    title: 'FN-3 empty texts in the lists are ids that somebody took out: the function is attached to something',
    given: [fn({ VpcConfig: { SubnetIds: [''], SecurityGroupIds: [''], VpcId: '' } })],
    verdict: 'mixed',
    lacks: ['not-attached'],
  },
  {
    title: 'FN-4 an attached function has no default internet access',
    given: [isolated],
    verdict: 'unreachable',
    lacks: ['not-attached'],
    stop: ['route-table', 'block'],
  },
  {
    title: 'FN-5 subnets without groups are a damaged paste: unknown',
    given: [config({ SecurityGroupIds: [] })],
    verdict: 'unknown',
    finds: ['damaged-function-paste'],
    stop: ['security-group', 'unknown'],
  },
  {
    title: 'FN-5 a certain block stands beside a damaged paste',
    given: [config({ SecurityGroupIds: [] }), routes(toIgw)],
    verdict: 'unreachable',
    finds: ['damaged-function-paste', 'igw-without-public-ip'],
  },
  {
    title: 'FN-5 groups without subnets are a damaged paste: unknown',
    given: [config({ SubnetIds: [] })],
    verdict: 'unknown',
    finds: ['damaged-function-paste'],
  },
  {
    title: 'FN-14 MapPublicIpOnLaunch gives a function no public address',
    given: [routes(toIgw), inSubnet(ids.privateA, { MapPublicIpOnLaunch: true })],
    verdict: 'unreachable',
    finds: ['igw-without-public-ip'],
    shows: ['igw-without-public-ip', 'MapPublicIpOnLaunch'],
  },
  {
    title: 'FN-14 a Lambda interface with a public address contradicts itself',
    given: [
      lists({
        NetworkInterfaces: [
          {
            NetworkInterfaceId: id('eni', 1),
            InterfaceType: 'lambda',
            SubnetId: ids.privateA,
            VpcId: VPC,
            Association: { PublicIp: '52.16.1.1' },
          },
        ],
      }),
    ],
    verdict: 'reachable',
    finds: ['contradictory-paste'],
  },
  {
    title: 'FN-13 FN-14 a Lambda interface without a public address says nothing',
    given: [
      lists({
        NetworkInterfaces: [
          { NetworkInterfaceId: id('eni', 1), InterfaceType: 'lambda', SubnetId: ids.privateA, VpcId: VPC },
        ],
      }),
    ],
    verdict: 'reachable',
    lacks: ['contradictory-paste'],
  },
  {
    title: 'FN-19 detaching is offered when the public internet is out of reach',
    given: [isolated],
    verdict: 'unreachable',
    finds: ['detach-candidate'],
  },
  {
    title: 'FN-19 detaching is no way to something private',
    given: [routes(), config({})],
    ask: { destination: '172.20.0.5' },
    verdict: 'unreachable',
    lacks: ['detach-candidate'],
  },
  {
    title: 'FN-21 a subnet of another VPC than the function says is unknown',
    given: [inSubnet(ids.privateA, { VpcId: 'vpc-0ffffffffffffff01' })],
    verdict: 'unknown',
    finds: ['mixed-environments'],
    shows: ['mixed-environments', 'vpc-0ffffffffffffff01'],
  },
  {
    title: 'FN-21 a group of another VPC is unknown',
    given: [
      (draft) => {
        for (const g of draft.lists.SecurityGroups ?? []) g.VpcId = 'vpc-0ffffffffffffff01';
      },
    ],
    verdict: 'unknown',
    finds: ['mixed-environments'],
  },
  {
    title: 'FN-21 one VPC throughout mixes nothing',
    verdict: 'reachable',
    lacks: ['mixed-environments'],
  },
]);

const wrapped = (wrap: (f: unknown) => unknown) =>
  textsOf([routes(toIgw)]).map((t) =>
    t.name === 'function.json' ? { ...t, text: JSON.stringify(wrap(JSON.parse(t.text)), null, 2) } : t,
  );
const other = {
  FunctionName: 'audit',
  FunctionArn: `arn:aws:lambda:${REGION}:${ACCOUNT}:function:audit`,
  State: 'Active',
  LastUpdateStatus: 'Successful',
};

hold('FN-6: wrappers', [
  {
    title: 'FN-6 get-function nests it under Configuration',
    texts: wrapped((f) => ({ Configuration: f, Code: { RepositoryType: 'S3' }, Tags: {} })),
    verdict: 'unreachable',
    finds: ['igw-without-public-ip'],
  },
  {
    title: 'FN-6 list-functions gives Functions',
    texts: wrapped((f) => ({ Functions: [f] })),
    verdict: 'unreachable',
  },
  {
    title: 'FN-6 list-versions-by-function gives Versions',
    texts: wrapped((f) => ({ Versions: [f] })),
    verdict: 'unreachable',
  },
  {
    title: 'FN-6 of several functions the one asked for is judged',
    texts: wrapped((f) => ({ Functions: [f, other] })),
    ask: { functionName: 'audit' },
    verdict: 'reachable',
    finds: ['not-attached'],
  },
  {
    title: 'FN-6 a function is found by its ARN too',
    texts: wrapped((f) => ({ Functions: [f, other] })),
    ask: { functionName: other.FunctionArn },
    verdict: 'reachable',
  },
]);

hold('FN-7: managed instances', [
  {
    title: 'FN-7 without the capacity provider the network is unknown',
    given: [managed],
    verdict: 'unknown',
    finds: ['managed-instances'],
    needs: 'get-capacity-provider --capacity-provider-name orders-fleet',
  },
  {
    title: 'FN-7 an internet gateway is no trap for managed instances',
    given: [managed, provider(), routes(toIgw)],
    verdict: 'depends',
    lacks: ['igw-without-public-ip'],
    stop: ['internet-gateway', 'depends'],
  },
  {
    title: 'FN-7 behind a NAT gateway managed instances reach the internet',
    given: [managed, provider()],
    verdict: 'reachable',
    finds: ['managed-instances'],
  },
  {
    title: 'FN-7 V6-1 a subnet without IPv6 takes it from no instance elsewhere',
    given: [
      managed,
      provider([ids.privateA, ids.privateB]),
      inSubnet(ids.privateB, { Ipv6CidrBlockAssociationSet: [] }),
      routes(toNat, toEigw),
    ],
    ask: { family: 'ipv6' },
    verdict: 'intermittent',
  },
  {
    title: 'FN-7 a blackhole stops managed instances as anyone',
    given: [managed, provider(), routes({ ...toNat, State: 'blackhole' })],
    verdict: 'unreachable',
    finds: ['route-blackhole'],
  },
]);

const state = (change: object, finding: string, title: string, shows?: string) => ({
  title,
  given: [fn(change)],
  verdict: 'reachable' as const,
  finds: [finding],
  ...(shows ? { shows: [finding, shows] as const } : {}),
});

hold('FN-10: states', [
  state({ State: 'Pending', StateReasonCode: 'Creating' }, 'function-state', 'FN-10 Pending is told and changes nothing'),
  state({ State: 'Inactive', StateReasonCode: 'Idle' }, 'function-state', 'FN-10 Inactive is told and changes nothing', 'Inactive'),
  state({ State: 'Failed', StateReasonCode: 'SubnetOutOfIPAddresses' }, 'function-state', 'FN-10 a failed function is told'),
  state({ State: 'Failed', StateReasonCode: 'DisallowedByVpcEncryptionControl' }, 'function-state', 'FN-10 ENC-2 a function refused by encryption controls is told'),
  state({ LastUpdateStatus: 'InProgress' }, 'config-update-in-progress', 'FN-10 an update in progress may hide another configuration', 'InProgress'),
  state({ LastUpdateStatus: 'Failed', LastUpdateStatusReasonCode: 'InvalidSubnet' }, 'config-update-in-progress', 'FN-10 after a failed update the previous configuration runs'),
  {
    title: 'FN-10 an active function with a successful update has nothing to tell',
    verdict: 'reachable',
    lacks: ['function-state', 'config-update-in-progress'],
  },
  {
    title: 'FN-10 a state does not soften a block',
    given: [fn({ State: 'Inactive', StateReasonCode: 'Idle' }), routes(toIgw)],
    verdict: 'unreachable',
    finds: ['function-state', 'igw-without-public-ip'],
  },
]); // prettier-ignore

hold('FN: what is not pasted', [
  {
    title: 'FN-4 without a function every subnet is judged as if one were attached there',
    given: [noFunction],
    verdict: 'mixed',
  },
  {
    title: 'FN-15 an interface missing from a complete list proves nothing',
    given: [routes(via('0.0.0.0/0', { NetworkInterfaceId: id('eni', 7) })), lists({ NetworkInterfaces: [] })],
    verdict: 'unknown',
    lean: 'reachable',
  },
  {
    title: 'FN-21 a second group of the same VPC is no mixture',
    given: [
      config({ SecurityGroupIds: [ids.sg, id('sg', 2)] }),
      (draft) => {
        draft.lists.SecurityGroups?.push(group(id('sg', 2), [permission('tcp', [443, 443], ['0.0.0.0/0'])]));
      },
    ],
    verdict: 'reachable',
    lacks: ['mixed-environments'],
  },
  {
    title: 'FN-18 a VPC with dedicated tenancy cannot hold a function: the paste contradicts itself',
    given: [
      (draft) => {
        for (const v of draft.lists.Vpcs ?? []) v.InstanceTenancy = 'dedicated';
      },
    ],
    verdict: 'reachable',
    finds: ['contradictory-paste'],
  },
]);
