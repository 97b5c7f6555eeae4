/** Ids that AWS assigns: the words that fixes have for them before they exist, and where the answers hold them. */

/** What each operation makes that later requests of a fix name. */
const MADE: Readonly<Record<string, string>> = {
  AllocateAddress: 'Elastic IP',
  CreateEgressOnlyInternetGateway: 'egress-only internet gateway',
  CreateInternetGateway: 'internet gateway',
  CreateNatGateway: 'NAT gateway',
  CreateRouteTable: 'route table',
  CreateSecurityGroup: 'security group',
  CreateVpcEndpoint: 'endpoint',
  CreateVpcPeeringConnection: 'peering connection',
};

/** Ids that stand in an answer by themselves; others stand below the name of what has them. */
const BARE: Readonly<Record<string, string>> = { Address: 'AllocationId', SecurityGroup: 'GroupId' };

/**
 * The id that an operation assigns; null where no fix needs one.
 * @returns its placeholder, and its place in the answer as `--query` names it
 * @example assigned('CreateNatGateway') // { placeholder: '<new NAT gateway>', query: 'NatGateway.NatGatewayId' }
 */
export function assigned(operation: string): { readonly placeholder: string; readonly query: string } | null {
  const words = Object.hasOwn(MADE, operation) ? MADE[operation] : undefined;
  if (words === undefined) return null;
  const made = operation.replace(/^(?:Allocate|Create)/, '');
  return { placeholder: `<new ${words}>`, query: BARE[made] ?? `${made}.${made}Id` };
}
