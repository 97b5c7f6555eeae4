import { operation } from '../operation.ts';
import { addSubnets, addTables, checkPrivateDns, namesOf, removeSubnets, removeTables } from '../rules/vpc-endpoint.ts';
import type { Ec2 } from '../sdk.ts';

/** Tables, subnets, groups, policy and private DNS of an endpoint. */
export const modifyVpcEndpoint = operation<Ec2.ModifyVpcEndpointCommandInput>({
  service: 'ec2',
  name: 'ModifyVpcEndpoint',
  parameters: {
    VpcEndpointId: 'string',
    PolicyDocument: 'string',
    AddRouteTableIds: ['string'],
    RemoveRouteTableIds: ['string'],
    AddSubnetIds: ['string'],
    RemoveSubnetIds: ['string'],
    AddSecurityGroupIds: ['string'],
    RemoveSecurityGroupIds: ['string'],
    PrivateDnsEnabled: 'boolean',
    IpAddressType: '=ipv4|dualstack|ipv6',
    ResetPolicy: 'later',
    DnsOptions: 'later',
    SubnetConfigurations: 'later',
    DryRun: 'boolean',
  },
  required: ['VpcEndpointId'],
  run(input, draft) {
    const endpoint = draft.get('VpcEndpoints', input.VpcEndpointId);
    removeTables(endpoint, input.RemoveRouteTableIds ?? [], draft);
    addTables(endpoint, input.AddRouteTableIds ?? [], draft);
    removeSubnets(endpoint, input.RemoveSubnetIds ?? [], draft);
    addSubnets(endpoint, input.AddSubnetIds ?? [], draft);
    const { RemoveSecurityGroupIds: fewer = [], AddSecurityGroupIds: more = [] } = input;
    for (const id of more) draft.refer('SecurityGroups', id);
    const kept = (endpoint.Groups ?? []).filter(({ GroupId }) => !fewer.includes(GroupId ?? ''));
    const added = more.map((GroupId) => {
      const name = draft.find('SecurityGroups', GroupId)?.GroupName;
      return name === undefined ? { GroupId } : { GroupId, GroupName: name };
    });
    if (fewer.length > 0 || more.length > 0) endpoint.Groups = [...kept, ...added];
    if (input.PolicyDocument !== undefined) endpoint.PolicyDocument = input.PolicyDocument;
    if (input.IpAddressType !== undefined) endpoint.IpAddressType = input.IpAddressType;
    if (input.PrivateDnsEnabled !== undefined) {
      if (input.PrivateDnsEnabled) checkPrivateDns(endpoint, draft);
      endpoint.PrivateDnsEnabled = input.PrivateDnsEnabled;
      if (endpoint.DnsEntries !== undefined) endpoint.DnsEntries = namesOf(endpoint);
    }
    return { Return: true };
  },
});
