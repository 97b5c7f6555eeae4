/** A VPC without an encryption control of its own (ENC-1). */
import type { Context } from '../context.ts';
import { byDefault } from '../default.ts';
import { nothing, type Segment, taken } from '../segment.ts';

/** The VPC's own record tells whether it has a control; without it "none" is taken for granted. */
export function withoutControl(context: Context, vpcId: string | null, isListed: boolean): Segment {
  const { family, model } = context;
  const isShown = isListed || model.snapshot.encryptionControls.items.length > 0;
  const off = isShown ? nothing(family) : taken(family, 'encryption-controls-off', vpcId);
  const ofVpc = isListed ? off : byDefault(context, 'vpcs', { vpcId, id: vpcId }, off);
  return byDefault(context, 'encryptionControls', { vpcId }, ofVpc);
}
