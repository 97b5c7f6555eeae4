import { operation } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { TAGS } from '../parameters.ts';
import { accountOf, regionOf } from '../rules/account.ts';
import { tagsOf } from '../rules/tags.ts';
import type { Ec2 } from '../sdk.ts';

/** A request to another VPC, which waits for its owner. */
export const createVpcPeeringConnection = operation<Ec2.CreateVpcPeeringConnectionCommandInput>({
  service: 'ec2',
  name: 'CreateVpcPeeringConnection',
  parameters: {
    VpcId: 'string',
    PeerVpcId: 'string',
    PeerOwnerId: 'string',
    PeerRegion: 'string',
    TagSpecifications: TAGS,
    DryRun: 'boolean',
  },
  required: ['VpcId'],
  run({ VpcId = '', PeerVpcId, PeerOwnerId, PeerRegion, TagSpecifications }, draft) {
    draft.refer('Vpcs', VpcId);
    if (PeerVpcId === undefined)
      throw new Refusal('MissingParameter', 'The request must contain the parameter peerVpcId');
    const side = (id: string, owner?: string, region?: string): object => {
      const block = draft.find('Vpcs', id)?.CidrBlock;
      return {
        OwnerId: owner ?? accountOf(draft),
        VpcId: id,
        Region: region ?? regionOf(draft),
        ...(block === undefined ? {} : { CidrBlock: block, CidrBlockSet: [{ CidrBlock: block }] }),
      };
    };
    const made = {
      AccepterVpcInfo: side(PeerVpcId, PeerOwnerId, PeerRegion),
      RequesterVpcInfo: side(VpcId),
      Status: {
        Code: 'pending-acceptance' as const,
        Message: `Pending Acceptance by ${PeerOwnerId ?? accountOf(draft)}`,
      },
      Tags: tagsOf(TagSpecifications),
      VpcPeeringConnectionId: draft.newId('pcx'),
    };
    draft.add('VpcPeeringConnections', made);
    return { VpcPeeringConnection: made };
  },
});
