/** Fixes as SDK request objects, typed by the SDK; the printed commands are made from them and never typed beside them. */
import type {
  AcceptVpcPeeringConnectionCommandInput,
  AssociateNatGatewayAddressCommandInput,
  AssociateRouteTableCommandInput,
  AttachInternetGatewayCommandInput,
  AuthorizeSecurityGroupEgressCommandInput,
  AuthorizeSecurityGroupIngressCommandInput,
  AllocateAddressCommandInput,
  CreateEgressOnlyInternetGatewayCommandInput,
  CreateInternetGatewayCommandInput,
  CreateNatGatewayCommandInput,
  CreateNetworkAclEntryCommandInput,
  CreateRouteCommandInput,
  CreateRouteTableCommandInput,
  CreateVpcBlockPublicAccessExclusionCommandInput,
  CreateVpcEndpointCommandInput,
  CreateVpcPeeringConnectionCommandInput,
  DeleteRouteCommandInput,
  ModifyNetworkInterfaceAttributeCommandInput,
  ModifyTransitGatewayVpcAttachmentCommandInput,
  ModifyVpcAttributeCommandInput,
  ModifyVpcBlockPublicAccessOptionsCommandInput,
  ModifyVpcEndpointCommandInput,
  ReplaceNetworkAclEntryCommandInput,
  ReplaceRouteCommandInput,
  ReplaceRouteTableAssociationCommandInput,
  StartInstancesCommandInput,
  ModifySubnetAttributeCommandInput,
  AssociateSubnetCidrBlockCommandInput,
} from '@aws-sdk/client-ec2';
import type { UpdateFunctionConfigurationCommandInput } from '@aws-sdk/client-lambda';
import { openId } from '../aws/quote.ts';
import { toScript } from './script.ts';
import type { Change, Fix } from './types.ts';

interface Ec2Inputs {
  AcceptVpcPeeringConnection: AcceptVpcPeeringConnectionCommandInput;
  AllocateAddress: AllocateAddressCommandInput;
  AssociateNatGatewayAddress: AssociateNatGatewayAddressCommandInput;
  AssociateRouteTable: AssociateRouteTableCommandInput;
  AssociateSubnetCidrBlock: AssociateSubnetCidrBlockCommandInput;
  AttachInternetGateway: AttachInternetGatewayCommandInput;
  AuthorizeSecurityGroupEgress: AuthorizeSecurityGroupEgressCommandInput;
  AuthorizeSecurityGroupIngress: AuthorizeSecurityGroupIngressCommandInput;
  CreateEgressOnlyInternetGateway: CreateEgressOnlyInternetGatewayCommandInput;
  CreateInternetGateway: CreateInternetGatewayCommandInput;
  CreateNatGateway: CreateNatGatewayCommandInput;
  CreateNetworkAclEntry: CreateNetworkAclEntryCommandInput;
  CreateRoute: CreateRouteCommandInput;
  CreateRouteTable: CreateRouteTableCommandInput;
  CreateVpcBlockPublicAccessExclusion: CreateVpcBlockPublicAccessExclusionCommandInput;
  CreateVpcEndpoint: CreateVpcEndpointCommandInput;
  CreateVpcPeeringConnection: CreateVpcPeeringConnectionCommandInput;
  DeleteRoute: DeleteRouteCommandInput;
  ModifyNetworkInterfaceAttribute: ModifyNetworkInterfaceAttributeCommandInput;
  ModifySubnetAttribute: ModifySubnetAttributeCommandInput;
  ModifyTransitGatewayVpcAttachment: ModifyTransitGatewayVpcAttachmentCommandInput;
  ModifyVpcAttribute: ModifyVpcAttributeCommandInput;
  ModifyVpcBlockPublicAccessOptions: ModifyVpcBlockPublicAccessOptionsCommandInput;
  ModifyVpcEndpoint: ModifyVpcEndpointCommandInput;
  ReplaceNetworkAclEntry: ReplaceNetworkAclEntryCommandInput;
  ReplaceRoute: ReplaceRouteCommandInput;
  ReplaceRouteTableAssociation: ReplaceRouteTableAssociationCommandInput;
  StartInstances: StartInstancesCommandInput;
}

/** A change to EC2, typed by the SDK's request. */
export const ec2 = <K extends keyof Ec2Inputs>(operation: K, input: Ec2Inputs[K]): Change => ({
  service: 'ec2',
  operation,
  input: opened({ ...input }),
});

export const updateFunction = (input: UpdateFunctionConfigurationCommandInput): Change => ({
  service: 'lambda',
  operation: 'UpdateFunctionConfiguration',
  input: opened({ ...input }),
});

/** The request with words for ids that the paste does not show. */
const opened = (input: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(input).map(([name, value]) => [name, openedValue(value)]));

const openedValue = (value: unknown): unknown =>
  typeof value === 'string'
    ? openId(value)
    : Array.isArray(value)
      ? value.map(openedValue)
      : typeof value === 'object' && value !== null
        ? opened(value as Readonly<Record<string, unknown>>)
        : value;

/** A fix with its printed commands. */
export const fix = (
  title: string,
  changes: readonly Change[],
  more: { monthlyCost?: string; warning?: string } = {},
): Fix => ({
  title,
  monthlyCost: more.monthlyCost ?? null,
  warning: more.warning ?? null,
  changes,
  cli: toScript(changes),
});
