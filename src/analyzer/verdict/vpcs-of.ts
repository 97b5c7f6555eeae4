/** The VPCs whose subnets are judged, each once. */
import type { Judged } from './judge.ts';

/** In the order of the subnets; those whose VPC the paste does not tell are left out. */
export const vpcsOf = (judged: readonly Pick<Judged, 'vpcId'>[]): readonly string[] => [
  ...new Set(judged.flatMap(({ vpcId }) => vpcId ?? [])),
];
