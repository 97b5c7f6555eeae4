import { operation } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import type { Ec2 } from '../sdk.ts';

/** Another network ACL for a subnet, which always has one. */
export const replaceNetworkAclAssociation = operation<Ec2.ReplaceNetworkAclAssociationCommandInput>({
  service: 'ec2',
  name: 'ReplaceNetworkAclAssociation',
  parameters: { AssociationId: 'string', NetworkAclId: 'string', DryRun: 'boolean' },
  required: ['AssociationId', 'NetworkAclId'],
  run({ AssociationId, NetworkAclId }, draft) {
    const isOld = (a: { NetworkAclAssociationId?: string | undefined }): boolean =>
      a.NetworkAclAssociationId === AssociationId;
    const home = draft.all('NetworkAcls').find(({ Associations = [] }) => Associations.some(isOld));
    const old = home?.Associations?.find(isOld);
    if (home === undefined || old === undefined)
      throw new Refusal('InvalidAssociationID.NotFound', `The association ID '${AssociationId ?? ''}' does not exist`);
    const target = draft.get('NetworkAcls', NetworkAclId);
    home.Associations = (home.Associations ?? []).filter((association) => association !== old);
    const id = draft.newId('aclassoc');
    (target.Associations ??= []).push({
      NetworkAclAssociationId: id,
      ...(NetworkAclId === undefined ? {} : { NetworkAclId }),
      ...(old.SubnetId === undefined ? {} : { SubnetId: old.SubnetId }),
    });
    return { NewAssociationId: id };
  },
});
