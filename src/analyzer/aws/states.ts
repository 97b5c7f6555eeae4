/**
 * States, types and modes that AWS documents, by the field that carries them. AWS may add to each of them: a value that is
 * not here decides nothing (TGT-16). Values are in small letters.
 */
const KNOWN = {
  natGatewayAddress: ['assigning', 'unassigning', 'associating', 'disassociating', 'succeeded', 'failed'],
  ipv6CidrBlock: ['associating', 'associated', 'disassociating', 'disassociated', 'failing', 'failed'],
  exclusionState: [
    'create-in-progress', 'create-complete', 'create-failed', 'update-in-progress', 'update-complete', 'update-failed',
    'delete-in-progress', 'delete-complete', 'disable-in-progress', 'disable-complete',
  ],
  exclusionMode: ['allow-bidirectional', 'allow-egress'],
  endpointType: ['interface', 'gateway', 'gatewayloadbalancer', 'resource', 'servicenetwork', 'tunnel'],
  encryptionMode: ['monitor', 'enforce'],
  natConnectivity: ['public', 'private'],
  gatewayAttachment: ['attaching', 'attached', 'available', 'detaching', 'detached'],
  routeTableAssociation: ['associating', 'associated', 'disassociating', 'disassociated', 'failed'],
} as const satisfies Record<string, readonly string[]>; // prettier-ignore

/** Whether a value is one that AWS documents for the field; a missing or empty one is not. */
export function isKnownState(field: keyof typeof KNOWN, value: string | null | undefined): boolean {
  const known: readonly string[] = KNOWN[field];
  return known.includes((value ?? '').toLowerCase());
}
