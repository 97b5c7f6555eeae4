import { operation } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { TAGS } from '../parameters.ts';
import { accountOf, MADE_AT } from '../rules/account.ts';
import { addSubnets, addTables, checkPrivateDns, namesOf } from '../rules/vpc-endpoint.ts';
import { tagsOf } from '../rules/tags.ts';
import type { Ec2 } from '../sdk.ts';

const EVERYTHING =
  '{"Version":"2008-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}';

/** A gateway endpoint, at once, or an interface endpoint, which is `pending` until the next wait. */
export const createVpcEndpoint = operation<Ec2.CreateVpcEndpointCommandInput>({
  service: 'ec2',
  name: 'CreateVpcEndpoint',
  parameters: {
    VpcEndpointType: '=Gateway|Interface',
    VpcId: 'string',
    ServiceName: 'string',
    PolicyDocument: 'string',
    RouteTableIds: ['string'],
    SubnetIds: ['string'],
    SecurityGroupIds: ['string'],
    IpAddressType: '=ipv4|dualstack|ipv6',
    PrivateDnsEnabled: 'boolean',
    TagSpecifications: TAGS,
    ClientToken: 'string',
    DryRun: 'boolean',
    DnsOptions: 'later',
    SubnetConfigurations: 'later',
    ServiceNetworkArn: 'later',
    ResourceConfigurationArn: 'later',
    ServiceRegion: 'later',
  },
  required: ['VpcId'],
  run(input, draft) {
    const { VpcId = '', ServiceName, VpcEndpointType: type = 'Gateway', IpAddressType = 'ipv4' } = input;
    draft.refer('Vpcs', VpcId);
    if (ServiceName === undefined)
      throw new Refusal('MissingParameter', 'The request must contain the parameter ServiceName');
    if (!/^(?:com|cn\.com|aws)\.[\w.-]+$/.test(ServiceName))
      throw new Refusal('InvalidServiceName', `The Vpc Endpoint Service '${ServiceName}' does not exist`);
    const isInterface = type === 'Interface';
    const groups = (input.SecurityGroupIds ?? []).map((GroupId) => {
      draft.refer('SecurityGroups', GroupId);
      const name = draft.find('SecurityGroups', GroupId)?.GroupName;
      return name === undefined ? { GroupId } : { GroupId, GroupName: name };
    });
    const fallback = draft.all('SecurityGroups').find((g) => g.GroupName === 'default' && g.VpcId === VpcId);
    const made = {
      VpcEndpointId: draft.newId('vpce'),
      VpcEndpointType: type,
      VpcId,
      ServiceName,
      State: isInterface ? 'pending' : 'available',
      PolicyDocument: input.PolicyDocument ?? EVERYTHING,
      RouteTableIds: [],
      SubnetIds: [],
      Groups:
        !isInterface || groups.length > 0 || fallback === undefined
          ? groups
          : [{ GroupId: fallback.GroupId ?? '', GroupName: 'default' }],
      IpAddressType,
      ...(isInterface ? { DnsOptions: { DnsRecordIpType: IpAddressType } } : {}),
      PrivateDnsEnabled: isInterface && input.PrivateDnsEnabled !== false,
      RequesterManaged: false,
      NetworkInterfaceIds: [],
      DnsEntries: [],
      CreationTimestamp: MADE_AT,
      Tags: tagsOf(input.TagSpecifications),
      OwnerId: accountOf(draft),
    };
    if (made.PrivateDnsEnabled) checkPrivateDns(made, draft);
    if (isInterface) {
      addSubnets(made, input.SubnetIds ?? [], draft);
      Object.assign(made, { DnsEntries: namesOf(made) });
    } else addTables(made, input.RouteTableIds ?? [], draft);
    draft.add('VpcEndpoints', made);
    return { VpcEndpoint: made };
  },
});
